// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/trainer.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr std::chrono::hours farthest{24 * 366 * 10};
constexpr qsizetype longestText = 200;

Result<Changes> nonsense(const QString &detail)
{
    return tl::unexpected(Error{.kind = Error::Kind::InvalidInput, .detail = detail});
}

// Alters a copy of one invoice; `alter` says what is wrong, or nothing.
template <typename Alter>
Result<Changes> altered(const State &state, const Moment &moment, const InvoiceId &id, Alter alter)
{
    const InvoiceRecord *known = state.invoice(id);
    if (!known)
        return nonsense(u"there is no invoice %1"_s.arg(id.value));
    InvoiceRecord invoice = *known;
    if (const QString problem = alter(invoice); !problem.isEmpty())
        return nonsense(problem);
    invoice.updatedAt = moment.now;
    return Changes{.invoices = {invoice}};
}

QString expireNow(InvoiceRecord &invoice, const QDateTime &now)
{
    if (invoice.life != InvoiceRecord::Life::Pending)
        return u"only a pending invoice can expire"_s;
    invoice.expiresAt = now;
    invoice.shownStatus.clear();
    return {};
}

QString markPaid(InvoiceRecord &invoice)
{
    // An expired one too: buyers do pay late, and the console must notice.
    if (invoice.life != InvoiceRecord::Life::Pending)
        return u"only a pending or expired invoice can be paid"_s;
    invoice.life = InvoiceRecord::Life::Paid;
    invoice.shownStatus.clear();
    return {};
}

// The words that USAPI documents are states and are brought about; any other is only shown.
QString show(InvoiceRecord &invoice, const QString &text, const QDateTime &now)
{
    using Life = InvoiceRecord::Life;
    invoice.shownStatus.clear();
    if (text == u"EXPIRED"_s || text == u"PENDING"_s) {
        const bool expired = text == u"EXPIRED"_s;
        invoice.life = Life::Pending;
        invoice.expiresAt = expired ? now : std::max(invoice.expiresAt, now.addSecs(3600));
    } else if (text == u"PAID"_s) {
        invoice.life = Life::Paid;
    } else {
        invoice.shownStatus = text;
        return {};
    }
    for (StoreRecord &store : invoice.stores)
        store.state = StoreRecord::State::Open;
    return {};
}

} // namespace

Trainer::Trainer(Ledger &ledger, Script &script)
    : m_ledger(ledger)
    , m_script(script)
{ }

Result<void> Trainer::pay(const InvoiceId &invoice, std::optional<Rupiah> amount)
{
    return m_ledger.train(u"pay"_s, [&](const State &state, const Moment &moment) -> Result<Changes> {
        if (amount && !amount->isPositive())
            return nonsense(u"the amount paid must be above zero"_s);
        return altered(state, moment, invoice, [&](InvoiceRecord &record) {
            record.amount = amount.value_or(record.amount);
            return markPaid(record);
        });
    });
}

Result<void> Trainer::expire(const InvoiceId &invoice)
{
    return m_ledger.train(u"expire"_s, [&](const State &state, const Moment &moment) {
        return altered(state, moment, invoice,
                       [&moment](InvoiceRecord &record) { return expireNow(record, moment.now); });
    });
}

Result<void> Trainer::setStatus(const InvoiceId &invoice, const QString &text)
{
    return m_ledger.train(u"status"_s, [&](const State &state, const Moment &moment) -> Result<Changes> {
        if (text.isEmpty() || text.size() > longestText)
            return nonsense(u"a status has 1 to %1 characters"_s.arg(longestText));
        return altered(state, moment, invoice, [&](InvoiceRecord &record) { return show(record, text, moment.now); });
    });
}

Result<void> Trainer::addWaybill(const InvoiceId &invoice, const WaybillNumber &waybill)
{
    return m_ledger.train(u"waybill"_s, [&](const State &state, const Moment &moment) -> Result<Changes> {
        if (waybill.isEmpty() || waybill.value.size() > longestText)
            return nonsense(u"a waybill number has 1 to %1 characters"_s.arg(longestText));
        const InvoiceRecord *named = state.invoice(waybill);
        if (named)
            return nonsense(u"this waybill number names invoice %1"_s.arg(named->id.value));
        return altered(state, moment, invoice, [&waybill](InvoiceRecord &record) {
            record.waybills.append(waybill);
            return QString{};
        });
    });
}

Result<void> Trainer::changeBalance(const Username &user, Rupiah difference)
{
    return m_ledger.train(u"balance"_s, [&](const State &state, const Moment &) -> Result<Changes> {
        const UserRecord *known = state.user(user);
        if (!known)
            return nonsense(u"there is no user %1"_s.arg(user.value));
        const auto balance = checkedAdd(known->balance, difference);
        if (!balance || *balance < Rupiah{})
            return nonsense(u"the balance would leave its range"_s);
        UserRecord changed = *known;
        changed.balance = *balance;
        return Changes{.users = {changed}};
    });
}

Result<void> Trainer::moveClock(std::chrono::milliseconds forward)
{
    return m_ledger.train(u"clock"_s, [&](const State &state, const Moment &) -> Result<Changes> {
        if (forward <= std::chrono::milliseconds{0} || forward > farthest)
            return nonsense(u"the clock moves forward only, and by ten years at most"_s);
        const qint64 offset = state.clockOffset() + forward.count();
        if (std::chrono::milliseconds{offset} > 10 * farthest)
            return nonsense(u"the clock cannot go that far"_s);
        return Changes{.clockOffset = offset};
    });
}

Result<void> Trainer::revokeTokens(const Username &user)
{
    return m_ledger.train(u"revoke"_s, [&](const State &state, const Moment &) -> Result<Changes> {
        if (!user.isEmpty() && !state.user(user))
            return nonsense(u"there is no user %1"_s.arg(user.value));
        Changes changes;
        const QList<UserRecord> users = state.users();
        for (const UserRecord &record : users) {
            if (!user.isEmpty() && record.name != user)
                continue;
            changes.users.append(record);
            ++changes.users.back().tokenGeneration;
        }
        return changes;
    });
}

Result<void> Trainer::reset()
{
    m_script.clear();
    return m_ledger.reset();
}

} // namespace sandbox
