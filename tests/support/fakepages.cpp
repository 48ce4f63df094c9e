// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakepages.h"

#include <array>

using namespace Qt::StringLiterals;

AuditEntry auditEntry(RowId row)
{
    static const std::array<QString, 3> people{u"usernew1"_s, u"siti"_s, u"budi"_s};
    static const std::array<QString, 4> actions{u"session.sign_in"_s, u"payout.request"_s, u"role.grant"_s,
                                                u"policy.change"_s};
    const auto number = size_t(row);
    return {.row = row,
            .id = u"0190f6a0-0000-7000-8000-%1"_s.arg(row, 12, 10, QChar(u'0')),
            .at = {1'790'000'000'000'000 + row * 1'000'000},
            .actor = {people.at(number % people.size())},
            .desk = u"Kasir %1"_s.arg(number % 4 + 1),
            .action = {actions.at(number % actions.size())},
            .result = row % 10 == 0 ? AuditResult::Refused : AuditResult::Done,
            .objectKind = u"operator"_s,
            .objectId = u"object-%1"_s.arg(row),
            .before = uR"({"roles":["maker"],"limit":50000})"_s,
            .after = uR"({"roles":["maker","approver"],"limit":50000})"_s,
            .hash = QByteArray(32, char(row))};
}

void fillAudit(FakeAudit &pages, RowId count)
{
    pages.setCount(count);
    pages.make = auditEntry;
    pages.fits = [](const AuditEntry &entry, const AuditFilter &filter) {
        return (filter.text.isEmpty() || entry.actor.value.contains(filter.text) || entry.objectId == filter.text)
            && (filter.actor.isEmpty() || entry.actor == filter.actor)
            && (!filter.result || entry.result == *filter.result) && (filter.from.isNull() || entry.at >= filter.from)
            && (filter.until.isNull() || entry.at < filter.until);
    };
    pages.key = [](const AuditEntry &entry, int column) {
        return AuditColumn(column) == AuditColumn::Actor ? entry.actor.value : entry.desk;
    };
}

Case openCase(RowId row)
{
    return {.row = row,
            .id = {u"case-%1"_s.arg(row)},
            .kind = CaseKind(row % 6),
            .objectKind = u"payout"_s,
            .objectId = u"PO-%1"_s.arg(row),
            .evidence = u"The line dropped after 312 of 312 bytes."_s,
            .openedAt = {1'790'000'000'000'000 + row * 1'000'000}};
}

void fillCases(FakeCases &pages, RowId count)
{
    pages.setCount(count);
    pages.unfiltered.state = std::nullopt;
    pages.make = [](RowId row) {
        Case value = openCase(row);
        if (row % 3 == 0) {
            value.state = CaseState::Closed;
            value.closedAt = {value.openedAt.microseconds + 60'000'000};
            value.closedBy = {u"siti"_s};
            value.reason = u"The bank confirmed it by telephone"_s;
        }
        return value;
    };
    pages.fits = [](const Case &value, const CaseFilter &filter) {
        return (!filter.state || value.state == *filter.state) && (!filter.kind || value.kind == *filter.kind)
            && (filter.owner.isEmpty() || value.owner == filter.owner)
            && (filter.text.isEmpty() || value.objectId.contains(filter.text));
    };
    pages.key = [](const Case &value, int) { return value.owner.value; };
}

Payout payoutRow(RowId row)
{
    using State = MoneyState;
    static const QList<State> states{State::Requested, State::Approved, State::Sending,      State::Accepted,
                                     State::Refused,   State::NotSent,  State::Unknown,      State::Rejected,
                                     State::Withdrawn, State::Void,     State::ResolvedPaid, State::ResolvedNotPaid};
    const MoneyState state = states.at((row - 1) % states.size());
    Payout payout{.row = row,
                  .id = {u"0190f6a0-0000-7000-8000-%1"_s.arg(row, 12, 10, QChar(u'0'))},
                  .request = {.username = {u"usernew1"_s},
                              .amount = Rupiah{60'000 + row},
                              .platform = Platform::OnMarket,
                              .channel = {u"ID_BCA"_s},
                              .accountName = u"Siti <b>Rahmawati</b>"_s,
                              .accountNumber = QString::number(10'000'000 + row)},
                  .state = state,
                  .maker = {u"maker.budi"_s},
                  .requestedAt = {1'790'000'000'000'000 + row * 60'000'000}};
    const bool decided = state != State::Requested && state != State::Rejected;
    const bool sent = decided && state != State::Approved && state != State::Withdrawn && state != State::Void;
    if (decided) {
        payout.rule = u"below threshold"_s;
        payout.approvedAt = {payout.requestedAt.microseconds + 1};
    }
    if (sent) {
        payout.attempt = {u"0190f6a1-0000-7000-8000-%1"_s.arg(row, 12, 10, QChar(u'0'))};
        payout.sender = payout.maker;
        payout.desk = u"Kasir 1"_s;
        payout.sentAt = {payout.requestedAt.microseconds + 2'000'000};
    }
    if (sent && state != State::Sending) {
        payout.outcomeAt = {payout.requestedAt.microseconds + 4'000'000};
        payout.outcome = {.verdict = Outcome::Verdict::Unknown,
                          .reason = Outcome::Reason::ConnectionLost,
                          .bodyBytesRead = 183,
                          .httpStatus = state == State::Refused ? 400 : 0,
                          .serverText = state == State::Refused ? u"Insufficient <i>Fund</i>"_s : QString()};
    }
    if (state == State::ResolvedPaid || state == State::ResolvedNotPaid || state == State::Withdrawn
        || state == State::Rejected || state == State::Void) {
        payout.resolvedBy = {u"maker.ani"_s};
        payout.resolvedAt = {payout.requestedAt.microseconds + 3'600'000'000};
        payout.resolution = u"Seen on the statement"_s;
        payout.reference = u"BCA 24-11 line 7"_s;
    }
    return payout;
}

void fillPayouts(FakePayouts &pages, RowId count)
{
    pages.setCount(count);
    pages.make = payoutRow;
    pages.fits = [](const Payout &payout, const PayoutFilter &filter) {
        return (filter.states.isEmpty() || filter.states.contains(payout.state))
            && (filter.maker.isEmpty() || payout.maker == filter.maker)
            && (filter.text.isEmpty() || payout.request.accountNumber.contains(filter.text));
    };
    pages.key = [](const Payout &payout, int) { return payout.request.accountNumber; };
}

RegisteredInvoice registerRow(RowId row)
{
    static const QStringList words{u"PENDING"_s, u"PAID"_s,     u"EXPIRED"_s, u"PAID"_s,
                                   u"PAID"_s,    u"CANCELED"_s, QString(),    u"PENDING"_s};
    static const QStringList sources{u"XENDIT"_s, u"QRIS"_s, u"BALANCE"_s};
    const auto kind = (row - 1) % words.size();
    const QDateTime created = Instant{1'790'000'000'000'000 + row * 60'000'000}.toUtc();
    RegisteredInvoice value{.row = row,
                            .invoice = {.recordId = QString::number(row),
                                        .id = {u"OM%1N0CR"_s.arg(row, 6, 10, QChar(u'0'))},
                                        .buyer = {u"usernew%1"_s.arg(row % 3)},
                                        .type = kind == 7 ? u"ONFOO SALE"_s : u"ONMARKET CHECKOUT"_s,
                                        .amount = Rupiah{10'000 + row},
                                        .status = invoiceStatus(words.at(kind)),
                                        .source = sources.at(row % 3),
                                        .xenditId = {u"658bee8b%1"_s.arg(row)},
                                        .paymentUrl = u"https://checkout.xendit.co/web/%1"_s.arg(row),
                                        .expiresAt = created.addSecs(7'200),
                                        .createdAt = created},
                            .firstSeenAt = {1'790'000'100'000'000 + row * 60'000'000},
                            .readAt = {1'790'000'200'000'000 + row * 60'000'000},
                            .readAs = {u"kasir.ani"_s},
                            .desk = u"Kasir 1"_s};
    value.paidLate = kind == 3;
    if (kind == 4) {
        value.amountMismatch = true;
        value.madeHere = true;
        value.expectedAmount = Rupiah{9'000};
    }
    if (kind == 6)
        value.readAt = {};
    return value;
}

void fillRegister(FakeRegister &pages, RowId count)
{
    pages.setCount(count);
    pages.make = registerRow;
    pages.fits = [](const RegisteredInvoice &value, const RegisterFilter &filter) {
        const Invoice &invoice = value.invoice;
        const Instant created = Instant::fromUtc(invoice.createdAt);
        return (filter.statuses.isEmpty() || filter.statuses.contains(invoice.status.text))
            && (!filter.paidLate || value.paidLate) && (!filter.mismatch || value.amountMismatch)
            && (!filter.platform || invoice.platform() == filter.platform)
            && (!filter.source || invoice.paymentSource() == filter.source)
            && (filter.buyer.isEmpty() || invoice.buyer == filter.buyer)
            && (filter.from.isNull() || created >= filter.from) && (filter.until.isNull() || created < filter.until)
            && (!filter.least || invoice.amount >= *filter.least) && (!filter.most || invoice.amount <= *filter.most)
            && (filter.text.isEmpty() || invoice.id.value.contains(filter.text)
                || invoice.buyer.value.contains(filter.text));
    };
    pages.key = [](const RegisteredInvoice &value, int column) {
        return RegisterColumn(column) == RegisterColumn::Buyer ? value.invoice.buyer.value : value.invoice.id.value;
    };
}
