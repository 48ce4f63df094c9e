// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payabletext.h"

#include "domain/emvco.h"
#include "ui/linkcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString payableText(const RegisteredInvoice &value, const QStringList &allowedHosts)
{
    if (value.amountMismatch || value.invoice.status.word != InvoiceStatus::Word::Pending)
        return {};
    const QString &code = value.qrString;
    if (code.isEmpty())
        return checkLink(value.invoice.paymentUrl, allowedHosts).isAllowed() ? value.invoice.paymentUrl : QString{};
    const auto fields = emvco::hasValidCrc(code) ? emvco::decode(code) : std::nullopt;
    const QString amount = QString::number(value.invoice.amount.amount());
    const bool asked = fields && std::any_of(fields->cbegin(), fields->cend(), [&](const emvco::Field &field) {
                           return field.tag == u"54" && (field.value == amount || field.value == amount + u".00"_s);
                       });
    return asked ? code : QString{};
}
