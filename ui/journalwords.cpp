// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journalwords.h"

#include "domain/plaintext.h"
#include "ui/locale.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

// Its name is the translators' context.
struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

namespace {

constexpr qsizetype longestForeignWord = 60;

struct Word {
    const char *word;
    const char *text;
};

// As the journal spells them; each is translated where it is shown.
constexpr Word actions[]{
    {"anchor.make", QT_TRANSLATE_NOOP("JournalWords", "Made an anchor")},
    {"approval_key.open", QT_TRANSLATE_NOOP("JournalWords", "Tried the approval passphrase")},
    {"approval_key.set", QT_TRANSLATE_NOOP("JournalWords", "Set the approval passphrase")},
    {"approval_key.withdraw", QT_TRANSLATE_NOOP("JournalWords", "Withdrew an approval key")},
    {"account.reveal", QT_TRANSLATE_NOOP("JournalWords", "Looked at a full account number")},
    {"audit.export", QT_TRANSLATE_NOOP("JournalWords", "Exported the activity")},
    {"audit.read", QT_TRANSLATE_NOOP("JournalWords", "Read the activity")},
    {"case.assign", QT_TRANSLATE_NOOP("JournalWords", "Handed a case over")},
    {"case.close", QT_TRANSLATE_NOOP("JournalWords", "Closed a case")},
    {"case.open", QT_TRANSLATE_NOOP("JournalWords", "Opened a case")},
    {"counter.aside", QT_TRANSLATE_NOOP("JournalWords", "Put a customer's code aside")},
    {"counter.sell", QT_TRANSLATE_NOOP("JournalWords", "Asked for a code at the counter")},
    {"counter.show", QT_TRANSLATE_NOOP("JournalWords", "Showed a code to a customer")},
    {"counter.take_over", QT_TRANSLATE_NOOP("JournalWords", "Took over an open sale")},
    {"counter.withheld", QT_TRANSLATE_NOOP("JournalWords", "Kept a wrong code from the customer")},
    {"desk.add", QT_TRANSLATE_NOOP("JournalWords", "Set up a desk")},
    {"desk.change", QT_TRANSLATE_NOOP("JournalWords", "Changed a desk")},
    {"invoice.export", QT_TRANSLATE_NOOP("JournalWords", "Exported the invoices")},
    {"invoice_call.approve", QT_TRANSLATE_NOOP("JournalWords", "Approved a call about an invoice")},
    {"invoice_call.expired", QT_TRANSLATE_NOOP("JournalWords", "Let a call about an invoice expire")},
    {"invoice_call.outcome", QT_TRANSLATE_NOOP("JournalWords", "Wrote down the outcome of a call about an invoice")},
    {"invoice_call.rejected", QT_TRANSLATE_NOOP("JournalWords", "Rejected a call about an invoice")},
    {"invoice_call.request", QT_TRANSLATE_NOOP("JournalWords", "Asked for a checkout, a cancellation or a completion")},
    {"invoice_call.resolve", QT_TRANSLATE_NOOP("JournalWords", "Settled an unknown call about an invoice")},
    {"invoice_call.send", QT_TRANSLATE_NOOP("JournalWords", "Sent a call about an invoice")},
    {"invoice_call.void", QT_TRANSLATE_NOOP("JournalWords", "Found the approval of a call about an invoice void")},
    {"invoice_call.withdrawn", QT_TRANSLATE_NOOP("JournalWords", "Withdrew a call about an invoice")},
    {"journal.accept", QT_TRANSLATE_NOOP("JournalWords", "Accepted a journal")},
    {"journal.copy", QT_TRANSLATE_NOOP("JournalWords", "Copied the journal")},
    {"journal.restore", QT_TRANSLATE_NOOP("JournalWords", "Restored the journal from a copy")},
    {"journal.verify", QT_TRANSLATE_NOOP("JournalWords", "Checked the journal")},
    {"list.set", QT_TRANSLATE_NOOP("JournalWords", "Changed a shared list")},
    {"operator.add", QT_TRANSLATE_NOOP("JournalWords", "Added an operator")},
    {"operator.first", QT_TRANSLATE_NOOP("JournalWords", "Became the first operator")},
    {"payout.approve", QT_TRANSLATE_NOOP("JournalWords", "Approved a payout")},
    {"payout.balance", QT_TRANSLATE_NOOP("JournalWords", "Read a balance beside a payout")},
    {"payout.expired", QT_TRANSLATE_NOOP("JournalWords", "Let a payout expire")},
    {"payout.outcome", QT_TRANSLATE_NOOP("JournalWords", "Wrote down a payout's outcome")},
    {"payout.rejected", QT_TRANSLATE_NOOP("JournalWords", "Rejected a payout")},
    {"payout.request", QT_TRANSLATE_NOOP("JournalWords", "Asked for a payout")},
    {"payout.resolve", QT_TRANSLATE_NOOP("JournalWords", "Settled an unknown payout")},
    {"payout.send", QT_TRANSLATE_NOOP("JournalWords", "Sent a payout")},
    {"payout.void", QT_TRANSLATE_NOOP("JournalWords", "Found a payout's approval void")},
    {"payout.withdrawn", QT_TRANSLATE_NOOP("JournalWords", "Withdrew a payout")},
    {"policy.change", QT_TRANSLATE_NOOP("JournalWords", "Changed the policy")},
    {"policy.confirm", QT_TRANSLATE_NOOP("JournalWords", "Confirmed a policy")},
    {"policy.propose", QT_TRANSLATE_NOOP("JournalWords", "Proposed a policy")},
    {"policy.reject", QT_TRANSLATE_NOOP("JournalWords", "Rejected a policy")},
    {"policy.set", QT_TRANSLATE_NOOP("JournalWords", "Set the policy")},
    {"role.change", QT_TRANSLATE_NOOP("JournalWords", "Changed somebody's roles")},
    {"role.grant", QT_TRANSLATE_NOOP("JournalWords", "Granted a role")},
    {"role.take", QT_TRANSLATE_NOOP("JournalWords", "Took a role away")},
    {"session.lock", QT_TRANSLATE_NOOP("JournalWords", "Locked the desk")},
    {"session.sign_in", QT_TRANSLATE_NOOP("JournalWords", "Signed in")},
    {"session.sign_out", QT_TRANSLATE_NOOP("JournalWords", "Signed out")},
    {"session.unlock", QT_TRANSLATE_NOOP("JournalWords", "Unlocked the desk")},
    {"shift.close", QT_TRANSLATE_NOOP("JournalWords", "Closed a shift")},
    {"shift.open", QT_TRANSLATE_NOOP("JournalWords", "Opened a shift")},
};

constexpr Word kinds[]{
    {"session", QT_TRANSLATE_NOOP("JournalWords", "Signing in and out")},
    {"operator", QT_TRANSLATE_NOOP("JournalWords", "Operators")},
    {"role", QT_TRANSLATE_NOOP("JournalWords", "Roles")},
    {"approval_key", QT_TRANSLATE_NOOP("JournalWords", "Approval keys")},
    {"payout", QT_TRANSLATE_NOOP("JournalWords", "Payouts")},
    {"invoice_call", QT_TRANSLATE_NOOP("JournalWords", "Checkouts and acts")},
    {"counter", QT_TRANSLATE_NOOP("JournalWords", "Sales at the counter")},
    {"shift", QT_TRANSLATE_NOOP("JournalWords", "Shifts")},
    {"policy", QT_TRANSLATE_NOOP("JournalWords", "Policy")},
    {"list", QT_TRANSLATE_NOOP("JournalWords", "Shared lists")},
    {"desk", QT_TRANSLATE_NOOP("JournalWords", "Desks")},
    {"anchor", QT_TRANSLATE_NOOP("JournalWords", "Anchor")},
    {"case", QT_TRANSLATE_NOOP("JournalWords", "Cases")},
    {"journal", QT_TRANSLATE_NOOP("JournalWords", "Journal")},
};

constexpr Word objects[]{
    {"approval_key", QT_TRANSLATE_NOOP("JournalWords", "Approval key")},
    {"audit", QT_TRANSLATE_NOOP("JournalWords", "Activity")},
    {"case", QT_TRANSLATE_NOOP("JournalWords", "Case")},
    {"case_file", QT_TRANSLATE_NOOP("JournalWords", "Case")},
    {"counter_sale", QT_TRANSLATE_NOOP("JournalWords", "Sale at the counter")},
    {"desk", QT_TRANSLATE_NOOP("JournalWords", "Desk")},
    {"invoice", QT_TRANSLATE_NOOP("JournalWords", "Invoice")},
    {"invoice_call", QT_TRANSLATE_NOOP("JournalWords", "Call about an invoice")},
    {"journal", QT_TRANSLATE_NOOP("JournalWords", "Journal")},
    {"operator", QT_TRANSLATE_NOOP("JournalWords", "Operator")},
    {"payout", QT_TRANSLATE_NOOP("JournalWords", "Payout")},
    {"payout_balance", QT_TRANSLATE_NOOP("JournalWords", "Balance beside a payout")},
    {"policy", QT_TRANSLATE_NOOP("JournalWords", "Policy")},
    {"policy_proposal", QT_TRANSLATE_NOOP("JournalWords", "Policy proposal")},
    {"refund", QT_TRANSLATE_NOOP("JournalWords", "Refund")},
    {"role_grant", QT_TRANSLATE_NOOP("JournalWords", "Roles")},
    {"session", QT_TRANSLATE_NOOP("JournalWords", "Session")},
    {"shared_list", QT_TRANSLATE_NOOP("JournalWords", "Shared list")},
    {"shift", QT_TRANSLATE_NOOP("JournalWords", "Shift")},
};

template <size_t count>
QString textFor(const QString &word, const Word (&table)[count])
{
    for (const Word &known : table) {
        if (word == QLatin1String(known.word))
            return JournalWords::tr(known.text);
    }
    return boundedPlainText(word, longestForeignWord);
}

} // namespace

QString actionText(const AuditAction &action)
{
    return textFor(action.word, actions);
}

QList<ActionKind> actionKinds()
{
    QList<ActionKind> all;
    for (const Word &kind : kinds)
        all.append({QString::fromLatin1(kind.word), JournalWords::tr(kind.text)});
    return all;
}

QString operatorText(const Username &username)
{
    return username.isEmpty() ? JournalWords::tr("The program") : boundedPlainText(username.value);
}

QString ownerText(const Username &username)
{
    return username.isEmpty() ? JournalWords::tr("Nobody yet") : boundedPlainText(username.value);
}

QString objectText(const JournalObject &object)
{
    if (object.kind.isEmpty())
        return boundedPlainText(object.id);
    const QString kind = textFor(object.kind, objects);
    return object.id.isEmpty() ? kind : kind + u' ' + boundedPlainText(object.id);
}

Look lookOf(AuditResult result)
{
    switch (result) {
    case AuditResult::Done: return {JournalWords::tr("Done"), Tone::Positive, Icon::Check};
    case AuditResult::Refused: return {JournalWords::tr("Refused"), Tone::Warning, Icon::Stop};
    case AuditResult::Failed: return {JournalWords::tr("Failed"), Tone::Negative, Icon::Warning};
    }
    Q_UNREACHABLE();
}

Look lookOf(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Unknown: return {JournalWords::tr("Outcome unknown"), Tone::Negative, Icon::Question};
    case CaseKind::PaidLate: return {JournalWords::tr("Paid late"), Tone::Warning, Icon::Clock};
    case CaseKind::AmountMismatch: return {JournalWords::tr("Amounts differ"), Tone::Negative, Icon::Warning};
    case CaseKind::CancelRefunded: return {JournalWords::tr("Refunded by a cancellation"), Tone::Warning, Icon::Undo};
    case CaseKind::LateVerdict: return {JournalWords::tr("Late answer"), Tone::Warning, Icon::Hourglass};
    case CaseKind::ChainBroken: return {JournalWords::tr("Journal damaged"), Tone::Negative, Icon::Store};
    }
    Q_UNREACHABLE();
}

Look lookOf(CaseState state)
{
    switch (state) {
    case CaseState::Open: return {JournalWords::tr("Open"), Tone::Warning, Icon::Cases};
    case CaseState::Closed: return {JournalWords::tr("Closed"), Tone::Neutral, Icon::Check};
    }
    Q_UNREACHABLE();
}

QString caseAdvice(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Unknown:
        return JournalWords::tr("Nobody knows whether this was carried out. Find out at the bank or with the owners of "
                                "USAPI; never send it again before.");
    case CaseKind::PaidLate:
        return JournalWords::tr("The buyer paid after this was given up. Decide whether to deliver or to refund.");
    case CaseKind::AmountMismatch:
        return JournalWords::tr("What was paid is not what was asked for. Compare both amounts before anything else.");
    case CaseKind::CancelRefunded:
        return JournalWords::tr(
            "A cancellation met an invoice that was paid. See whether the buyer has the money back.");
    case CaseKind::LateVerdict:
        return JournalWords::tr("The server's answer came after a person had decided. Compare the two.");
    case CaseKind::ChainBroken:
        return JournalWords::tr(
            "The journal is not as it was written. Keep the file as it is, tell your administrator, "
            "and compare the printed anchors.");
    }
    Q_UNREACHABLE();
}

namespace {

QString faultText(JournalFault fault)
{
    switch (fault) {
    case JournalFault::Gap: return JournalWords::tr("an entry is missing");
    case JournalFault::WrongHash: return JournalWords::tr("an entry was changed or moved");
    case JournalFault::Truncated: return JournalWords::tr("entries are missing at the end");
    case JournalFault::AnchorMismatch: return JournalWords::tr("an anchor names another entry");
    case JournalFault::BadSignature: return JournalWords::tr("an anchor's signature does not hold");
    case JournalFault::UnknownKey: return JournalWords::tr("an anchor was signed with an unknown key");
    case JournalFault::AnchorForgotten: return JournalWords::tr("the anchor that this desk remembers is not there");
    case JournalFault::RowDiffers: return JournalWords::tr("something was changed past the log");
    case JournalFault::RowUnlogged: return JournalWords::tr("something was added past the log");
    case JournalFault::RowMissing: return JournalWords::tr("something was deleted past the log");
    case JournalFault::SchemaDiffers: return JournalWords::tr("a guard of the tables was changed");
    case JournalFault::Unreadable: return JournalWords::tr("it could not be read");
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(const JournalCheck &check)
{
    const QString entries = numberText(check.entries);
    if (check.broken) {
        const QString what = faultText(check.broken->fault);
        QString place = boundedPlainText(check.broken->where, longestForeignWord);
        if (check.broken->row > 0)
            place = JournalWords::tr("row %1").arg(numberText(check.broken->row));
        return place.isEmpty() ? JournalWords::tr("The journal is damaged: %1.").arg(what)
                               : JournalWords::tr("The journal is damaged at %1: %2.").arg(place, what);
    }
    if (check.stopped)
        return JournalWords::tr("Stopped. The first %1 entries are whole; the others were not looked at.").arg(entries);
    return JournalWords::tr("The journal is whole: %1 entries, each in its place.").arg(entries);
}
