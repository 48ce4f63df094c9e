// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bankchannel.h"
#include "domain/lookuprow.h"

#include <QList>

// Things to show on pages.
namespace samples {

[[nodiscard]] Invoice invoice(const QString &id = QStringLiteral("OM0001N0CR0000f"),
                              const QString &status = QStringLiteral("PAID"));
[[nodiscard]] LookupRow row(const QString &term, LookupRow::State state);
[[nodiscard]] LookupRow found(const QString &id, const QString &status = QStringLiteral("PAID"));
// One row of each state.
[[nodiscard]] QList<LookupRow> oneOfEach();
[[nodiscard]] QList<BankChannel> channels();
// What a hostile server could send in any text.
[[nodiscard]] QString hostile();

} // namespace samples
