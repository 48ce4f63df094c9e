// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/invoicecall.h"

#include <array>
#include <utility>

namespace {

constexpr std::array<std::pair<InvoiceCallKind, const char16_t *>, 3> names{{
    {InvoiceCallKind::Checkout, u"checkout"},
    {InvoiceCallKind::Cancel, u"cancel"},
    {InvoiceCallKind::Complete, u"complete"},
}};

} // namespace

QString invoiceCallName(InvoiceCallKind kind)
{
    for (const auto &[known, name] : names) {
        if (known == kind)
            return QString::fromUtf16(name);
    }
    Q_UNREACHABLE();
}

std::optional<InvoiceCallKind> invoiceCallFromName(QStringView wanted)
{
    for (const auto &[known, name] : names) {
        if (wanted == QStringView(name))
            return known;
    }
    return std::nullopt;
}

bool debitsAtOnce(const InvoiceCallContent &content)
{
    return content.kind == InvoiceCallKind::Checkout && content.checkout.source == PaymentSource::Balance;
}
