// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

using namespace Qt::StringLiterals;

namespace samples {

Invoice invoice(const QString &id, const QString &status)
{
    return {.recordId = u"21"_s,
            .id = {id},
            .buyer = {u"usernew1"_s},
            .type = u"ONMARKET CHECKOUT"_s,
            .amount = Rupiah{1'234'567},
            .status = invoiceStatus(status),
            .source = u"XENDIT"_s,
            .xenditId = {u"658bee8b8013d711637b9a7b"_s},
            .paymentUrl = u"https://checkout.xendit.co/web/658bee8b8013d711637b9a7b"_s,
            .expiresAt = QDateTime(QDate(2023, 12, 27), QTime(11, 29, 47), Qt::UTC),
            .createdAt = QDateTime(QDate(2023, 12, 27), QTime(9, 29, 48), Qt::UTC),
            .updatedAt = QDateTime(QDate(2023, 12, 27), QTime(9, 30), Qt::UTC),
            .raw = R"({"id":"21","amount":1234567})"};
}

LookupRow row(const QString &term, LookupRow::State state)
{
    LookupRow result{.term = {.text = term}, .state = state};
    if (state == LookupRow::State::Failed)
        result.error = Error{.kind = Error::Kind::ServerFault, .message = u"Internal Error"_s, .httpStatus = 500};
    return result;
}

LookupRow found(const QString &id, const QString &status)
{
    LookupRow result = row(id, LookupRow::State::Found);
    result.invoice = invoice(id, status);
    result.readAt = QDateTime(QDate(2023, 12, 27), QTime(12, 0), Qt::UTC);
    return result;
}

QList<LookupRow> oneOfEach()
{
    using State = LookupRow::State;
    return {found(u"OM1"_s),
            found(u"OM2"_s, u"PENDING"_s),
            found(u"OM3"_s, u"EXPIRED"_s),
            found(u"OM4"_s, u"REFUND IN PROCESS"_s),
            row(u"waiting"_s, State::Waiting),
            row(u"asking"_s, State::Asking),
            row(u"missing"_s, State::NotFound),
            row(u"INV/1"_s, State::NotKnownHere),
            row(u"failed"_s, State::Failed),
            row(u"stopped"_s, State::Stopped)};
}

QList<BankChannel> channels()
{
    return {{1, {u"ID_BCA"_s}, u"Bank Central Asia (BCA)"_s, u"Bank"_s, u"IDR"_s, {}},
            {2, {u"ID_ARTOS"_s}, u"Bank JÁGO"_s, u"Bank"_s, u"IDR"_s, {}},
            {3, {u"ID_DANA"_s}, u"DANA"_s, u"E-Wallet"_s, u"IDR"_s, u"Dompet Digital"_s},
            {4, {u"ID_ODD"_s}, u"Something else"_s, u"CRYPTO"_s, u"IDR"_s, {}}};
}

QString hostile()
{
    return u"<b>bold</b><img src='file:///etc/passwd'>&amp;\n\u202Edesrever\u0007"_s + QString(3'000, u'x');
}

} // namespace samples
