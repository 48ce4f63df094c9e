// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callwords.h"

#include "domain/plaintext.h"
#include "ui/locale.h"
#include "ui/moneywords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// Its name is the translators' context.
struct CallWords {
    Q_DECLARE_TR_FUNCTIONS(CallWords)

public:
    using Kind = InvoiceCallKind;

    [[nodiscard]] static QString accepted(const InvoiceCall &call);
    [[nodiscard]] static QString unknown(Kind kind);
    [[nodiscard]] static QString refused(Kind kind);
    [[nodiscard]] static QString asked(const InvoiceCall &call);
    [[nodiscard]] static QString server(const Outcome &outcome);
};

namespace {

bool didSomethingElse(const InvoiceCall &call)
{
    return call.state == MoneyState::Accepted && call.outcome.reason == Outcome::Reason::OtherEffect;
}

bool isSettled(MoneyState state)
{
    return state == MoneyState::ResolvedPaid || state == MoneyState::ResolvedNotPaid
        || state == MoneyState::ResolvedDone || state == MoneyState::ResolvedNotDone;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace

QString callWord(InvoiceCallKind kind)
{
    switch (kind) {
    case InvoiceCallKind::Checkout: return CallWords::tr("Checkout");
    case InvoiceCallKind::Cancel: return CallWords::tr("Cancellation");
    case InvoiceCallKind::Complete: return CallWords::tr("Completion");
    }
    Q_UNREACHABLE();
}

Look lookOf(InvoiceMark mark)
{
    switch (mark) {
    case InvoiceMark::AmountDiffers: return {CallWords::tr("Amount differs"), Tone::Warning, Icon::Warning};
    case InvoiceMark::PaidLate: return {CallWords::tr("Paid late"), Tone::Warning, Icon::Clock};
    case InvoiceMark::NotRead: return {CallWords::tr("Not read yet"), Tone::Neutral, Icon::Question};
    }
    Q_UNREACHABLE();
}

Look lookOf(const InvoiceCall &call)
{
    if (!didSomethingElse(call))
        return lookOf(call.state);
    if (call.content.kind == InvoiceCallKind::Cancel)
        return {CallWords::tr("Refunded instead"), Tone::Negative, Icon::Warning};
    return {CallWords::tr("Done otherwise"), Tone::Negative, Icon::Warning};
}

QString CallWords::accepted(const InvoiceCall &call)
{
    if (didSomethingElse(call) && call.content.kind == Kind::Cancel)
        return tr("It was paid when the cancellation arrived: the server refunded instead. Look at the invoice again, "
                  "and tell the buyer.");
    if (didSomethingElse(call))
        return tr("The server did something else than was asked. Look at the invoice again.");
    switch (call.content.kind) {
    case Kind::Checkout: return tr("USAPI has made the invoice. Whether it is paid the server says when it is read.");
    case Kind::Cancel: return tr("USAPI has cancelled it. Nobody can pay it any more.");
    case Kind::Complete: return tr("USAPI has completed this store's sale. It cannot be undone.");
    }
    Q_UNREACHABLE();
}

QString CallWords::unknown(Kind kind)
{
    switch (kind) {
    case Kind::Checkout:
        return tr("Nobody knows whether the invoice was made, or the buyer's balance charged. Ask the buyer or the "
                  "owners of USAPI before it is made again.");
    case Kind::Cancel: return tr("Nobody knows whether it was cancelled: look at the invoice again.");
    case Kind::Complete:
        return tr("Nobody knows whether it was completed: look at the invoice again, or ask the seller.");
    }
    Q_UNREACHABLE();
}

QString CallWords::refused(Kind kind)
{
    switch (kind) {
    case Kind::Checkout: return tr("No invoice was made. Mend what the server names and make a new one.");
    case Kind::Cancel: return tr("It was not cancelled. Look at the invoice again: its state has changed.");
    case Kind::Complete: return tr("It was not completed. Look at the invoice again: its state has changed.");
    }
    Q_UNREACHABLE();
}

QString stateAdvice(const InvoiceCall &call)
{
    switch (call.state) {
    case MoneyState::Draft: return {};
    case MoneyState::Requested:
        return CallWords::tr("The policy wants a second person. Nothing is sent until somebody else has approved it.");
    case MoneyState::Approved: return CallWords::tr("Nothing was sent yet.");
    case MoneyState::Sending:
        return CallWords::tr("The request is on its way. Its answer is written down as soon as it comes.");
    case MoneyState::Accepted: return CallWords::accepted(call);
    case MoneyState::Refused: return CallWords::refused(call.content.kind);
    case MoneyState::NotSent: return CallWords::tr("The request never left this computer: nothing has changed.");
    case MoneyState::Unknown: return CallWords::unknown(call.content.kind);
    case MoneyState::Rejected: return CallWords::tr("Somebody decided against it. Nothing was sent.");
    case MoneyState::Withdrawn: return CallWords::tr("It was taken back before it was sent.");
    case MoneyState::Expired: return CallWords::tr("Nobody approved it in time. Nothing was sent.");
    case MoneyState::Void: return CallWords::tr("Roles or policy changed after it was approved. Nothing was sent.");
    case MoneyState::ResolvedPaid: return CallWords::tr("A person found that it was paid.");
    case MoneyState::ResolvedNotPaid: return CallWords::tr("A person found that it was not paid.");
    case MoneyState::ResolvedDone: return CallWords::tr("A person found that it was done.");
    case MoneyState::ResolvedNotDone: return CallWords::tr("A person found that it was not done.");
    }
    Q_UNREACHABLE();
}

QString CallWords::server(const Outcome &outcome)
{
    return outcome.serverText.isEmpty() ? QString()
                                        : tr("The server's words: %1").arg(boundedPlainText(outcome.serverText));
}

QString endingText(const InvoiceCall &call)
{
    // What it did instead its state says already.
    const QString why = didSomethingElse(call) ? QString() : outcomeText(call.outcome);
    return joined({why, CallWords::server(call.outcome)});
}

QString CallWords::asked(const InvoiceCall &call)
{
    const InvoiceCallContent &content = call.content;
    const QString store = content.storeInvoice.isEmpty()
        ? QString()
        : tr("Store invoice %1").arg(boundedPlainText(content.storeInvoice.value));
    const QString amount = content.kind == Kind::Checkout ? rupiahText(content.amount) : QString();
    return joined({amount, store, boundedPlainText(call.reason)});
}

namespace {

QString fromDesk(const InvoiceCall &call)
{
    return call.desk.isEmpty() ? QString() : CallWords::tr("From desk %1").arg(boundedPlainText(call.desk));
}

QString titled(const InvoiceCall &call, const QString &what)
{
    //: %1 is "Checkout", "Cancellation" or "Completion", %2 what became of it.
    return CallWords::tr("%1: %2").arg(callWord(call.content.kind), what);
}

Timeline::Entry outcomeEntry(const InvoiceCall &call)
{
    InvoiceCall then = call; // as it stood before a person settled it
    if (isSettled(call.state))
        then.state = MoneyState::Unknown;
    Look look = lookOf(then);
    look.word = titled(call, look.word);
    const QString advice = isSettled(call.state) ? QString() : stateAdvice(call);
    return {.look = look,
            .at = call.outcomeAt.toUtc(),
            .note = joined({endingText(call), advice}),
            .open = call.state == MoneyState::Unknown};
}

Timeline::Entry approvalEntry(const InvoiceCall &call)
{
    return {.look = {titled(call, CallWords::tr("approved")), Tone::Neutral, Icon::Approvals},
            .at = call.approvedAt.toUtc(),
            .who = boundedPlainText(call.approver.value),
            .open = call.state == MoneyState::Approved};
}

// Where it stands while nothing is decided.
Timeline::Entry standingEntry(const InvoiceCall &call, const QDateTime &since)
{
    Look look = lookOf(call);
    look.word = titled(call, look.word);
    return {.look = look,
            .at = since,
            .who = boundedPlainText(call.sender.value),
            .note = joined({fromDesk(call), stateAdvice(call)}),
            .open = true};
}

} // namespace

QList<Timeline::Entry> storyOf(const InvoiceCall &call)
{
    QList<Timeline::Entry> story{{.look = {titled(call, CallWords::tr("asked for")), Tone::Neutral, Icon::Plus},
                                  .at = call.requestedAt.toUtc(),
                                  .who = boundedPlainText(call.maker.value),
                                  .note = CallWords::asked(call)}};
    if (call.state == MoneyState::Requested) {
        story.append(standingEntry(call, {}));
        return story;
    }
    if (!call.approvedAt.isNull() && !call.approver.isEmpty()) // with a rule nobody had to look
        story.append(approvalEntry(call));
    if (call.state == MoneyState::Sending) {
        story.append(standingEntry(call, call.sentAt.toUtc()));
        return story;
    }
    if (!call.sentAt.isNull())
        story.append({.look = {titled(call, CallWords::tr("sent")), Tone::Neutral, Icon::Export},
                      .at = call.sentAt.toUtc(),
                      .who = boundedPlainText(call.sender.value),
                      .note = fromDesk(call)});
    if (!call.outcomeAt.isNull())
        story.append(outcomeEntry(call));
    if (!call.resolvedAt.isNull()) {
        Look look = lookOf(call.state);
        look.word = titled(call, look.word);
        const QString reference =
            call.reference.isEmpty() ? QString() : CallWords::tr("Reference: %1").arg(boundedPlainText(call.reference));
        story.append({.look = look,
                      .at = call.resolvedAt.toUtc(),
                      .who = boundedPlainText(call.resolvedBy.value),
                      .note = joined({boundedPlainLines(call.resolution), reference})});
    }
    return story;
}

QList<Timeline::Entry> storyOf(const QList<InvoiceSighting> &history, const QList<InvoiceCall> &calls)
{
    QList<Timeline::Entry> story;
    for (const InvoiceSighting &sighting : history) {
        Look look = lookOf(sighting.status);
        look.word = CallWords::tr("Seen: %1").arg(look.word);
        const QString desk =
            sighting.desk.isEmpty() ? QString() : CallWords::tr("At desk %1").arg(boundedPlainText(sighting.desk));
        story.append({.look = look,
                      .at = sighting.seenAt.toUtc(),
                      .who = boundedPlainText(sighting.by.value),
                      .note = joined({rupiahText(sighting.amount), desk})});
    }
    for (const InvoiceCall &call : calls)
        story.append(storyOf(call));
    // What has no time yet goes on now.
    std::stable_sort(story.begin(), story.end(), [](const Timeline::Entry &left, const Timeline::Entry &right) {
        return left.at.isValid() && (!right.at.isValid() || left.at < right.at);
    });
    for (qsizetype i = 0; i + 1 < story.size(); ++i)
        story[i].open = false;
    return story;
}
