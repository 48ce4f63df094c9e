// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moneywords.h"

#include "domain/payoutcheck.h"
#include "domain/plaintext.h"
#include "ui/journalwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// Its name is the translators' context.
struct MoneyWords {
    Q_DECLARE_TR_FUNCTIONS(MoneyWords)
};

Look lookOf(MoneyState state)
{
    switch (state) {
    case MoneyState::Draft: return {MoneyWords::tr("Draft"), Tone::Neutral, Icon::Plus};
    case MoneyState::Requested: return {MoneyWords::tr("Waits for approval"), Tone::Warning, Icon::Approvals};
    case MoneyState::Approved: return {MoneyWords::tr("Approved, not sent"), Tone::Info, Icon::Check};
    case MoneyState::Sending: return {MoneyWords::tr("Being sent"), Tone::Info, Icon::Hourglass};
    case MoneyState::Accepted: return {MoneyWords::tr("Accepted by USAPI"), Tone::Positive, Icon::Check};
    case MoneyState::Refused: return {MoneyWords::tr("Refused by USAPI"), Tone::Neutral, Icon::Cross};
    case MoneyState::NotSent: return {MoneyWords::tr("Not sent"), Tone::Neutral, Icon::Undo};
    case MoneyState::Unknown: return {MoneyWords::tr("Outcome unknown"), Tone::Negative, Icon::Question};
    case MoneyState::Rejected: return {MoneyWords::tr("Rejected"), Tone::Neutral, Icon::Cross};
    case MoneyState::Withdrawn: return {MoneyWords::tr("Withdrawn"), Tone::Neutral, Icon::Undo};
    case MoneyState::Expired: return {MoneyWords::tr("Expired"), Tone::Neutral, Icon::Clock};
    case MoneyState::Void: return {MoneyWords::tr("Void"), Tone::Neutral, Icon::Stop};
    case MoneyState::ResolvedPaid: return {MoneyWords::tr("Settled: was paid"), Tone::Positive, Icon::Check};
    case MoneyState::ResolvedNotPaid: return {MoneyWords::tr("Settled: not paid"), Tone::Neutral, Icon::Cross};
    case MoneyState::ResolvedDone: return {MoneyWords::tr("Settled: was done"), Tone::Positive, Icon::Check};
    case MoneyState::ResolvedNotDone: return {MoneyWords::tr("Settled: not done"), Tone::Neutral, Icon::Cross};
    }
    Q_UNREACHABLE();
}

QString stateAdvice(const Payout &payout)
{
    switch (payout.state) {
    case MoneyState::Draft: return {};
    case MoneyState::Requested:
        return MoneyWords::tr("From this amount up the policy wants a second person. Nothing is sent until somebody "
                              "else has approved it.");
    case MoneyState::Approved: return MoneyWords::tr("Nothing was sent yet. It can be sent, or withdrawn.");
    case MoneyState::Sending:
        return MoneyWords::tr("The request is on its way. Its answer is written down as soon as it comes.");
    case MoneyState::Accepted:
        return MoneyWords::tr("USAPI has taken it on. When the money reaches the account only the bank can say.");
    case MoneyState::Refused: return MoneyWords::tr("No money moved. Mend what the server names and make a new one.");
    case MoneyState::NotSent:
        return MoneyWords::tr("No money moved: the request never left this computer. A new one "
                              "can be made from it.");
    case MoneyState::Unknown:
        return MoneyWords::tr("Nobody knows yet whether it was paid. Look at the recipient's bank or ask the owners of "
                              "USAPI, then settle it here. Until then the same payout cannot be made again.");
    case MoneyState::Rejected: return MoneyWords::tr("Somebody decided against it. No money moved.");
    case MoneyState::Withdrawn: return MoneyWords::tr("It was taken back before it was sent. No money moved.");
    case MoneyState::Expired: return MoneyWords::tr("Nobody approved it in time. No money moved.");
    case MoneyState::Void:
        return MoneyWords::tr("Roles or policy changed after it was approved. No money moved; make a new one.");
    case MoneyState::ResolvedPaid: return MoneyWords::tr("A person found that it was paid.");
    case MoneyState::ResolvedNotPaid:
        return MoneyWords::tr("A person found that it was not paid. A new one can be made from it.");
    case MoneyState::ResolvedDone: // never of a payout
    case MoneyState::ResolvedNotDone: return {};
    }
    Q_UNREACHABLE();
}

QString outcomeText(const Outcome &outcome)
{
    switch (outcome.reason) {
    case Outcome::Reason::None:
    case Outcome::Reason::DocumentedAnswer: return {};
    case Outcome::Reason::OtherEffect: return MoneyWords::tr("The server did something else than was asked.");
    case Outcome::Reason::NeverConnected: return MoneyWords::tr("There was no connection to the server.");
    case Outcome::Reason::CancelledBefore: return MoneyWords::tr("It was stopped before anything was sent.");
    case Outcome::Reason::CancelledAfter: return MoneyWords::tr("It was stopped after the request had left.");
    case Outcome::Reason::DeadlineBefore: return MoneyWords::tr("The connection took too long; nothing was sent.");
    case Outcome::Reason::DeadlineAfter: return MoneyWords::tr("The server did not answer in time.");
    case Outcome::Reason::ConnectionLost: return MoneyWords::tr("The connection broke before an answer came.");
    case Outcome::Reason::IncompleteAnswer: return MoneyWords::tr("The answer was cut off.");
    case Outcome::Reason::UnreadableAnswer: return MoneyWords::tr("The answer could not be understood.");
    case Outcome::Reason::UndocumentedAnswer:
        return MoneyWords::tr("The server's answer is not one that is known to mean yes or no.");
    case Outcome::Reason::Mismatch: return MoneyWords::tr("The answer speaks of something else.");
    case Outcome::Reason::Redirected: return MoneyWords::tr("The server pointed to another address.");
    case Outcome::Reason::ProcessDied: return MoneyWords::tr("The program ended before the answer was written down.");
    case Outcome::Reason::LocalFailure: return MoneyWords::tr("This computer could not send it.");
    }
    Q_UNREACHABLE();
}

Advice refusalAdvice(const Error &error)
{
    const QString &why = error.detail;
    const auto said = [](const QString &headline, const QString &whatToDo) {
        return Advice{.headline = headline, .whatToDo = whatToDo, .mayRetry = false};
    };
    if (why == payoutrefusal::itemLimit)
        return said(MoneyWords::tr("This is more than the policy lets anybody pay out at once"),
                    MoneyWords::tr("Nothing was sent. An administrator can change the policy."));
    if (why == payoutrefusal::dayLimit)
        return said(MoneyWords::tr("The policy's limit for a day would be passed"),
                    MoneyWords::tr("Nothing was sent. Wait until tomorrow, or ask an administrator."));
    if (why == payoutrefusal::unknownOpen)
        return said(
            MoneyWords::tr("This payout may already have been made"),
            MoneyWords::tr("Nothing was sent. It is not known what became of one like it: settle that one first."));
    if (why == payoutrefusal::originalMayBePaid)
        return said(MoneyWords::tr("The payout that this is a copy of may have been paid"),
                    MoneyWords::tr("Nothing was sent. Look at that one first."));
    Advice advice = describe(error, Situation::MovingMoney);
    advice.whatToDo = MoneyWords::tr("Nothing was sent: no money was moved. See in the list whether it waits there "
                                     "before it is asked for again.");
    return advice;
}

Advice settlingAdvice(const Error &error)
{
    if (error.detail == payoutrefusal::ownSending)
        return {.headline = MoneyWords::tr("Somebody else has to settle this"),
                .whatToDo =
                    MoneyWords::tr("You sent it yourself. Another maker or an approver looks it up and says what "
                                   "became of it. Nothing was changed."),
                .mayRetry = false};
    return describe(error, Situation::KeepingSettings);
}

namespace {

QString joined(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(u'\n');
}

Timeline::Entry outcomeEntry(const Payout &payout)
{
    const bool settled = payout.state == MoneyState::ResolvedPaid || payout.state == MoneyState::ResolvedNotPaid;
    const QString words = payout.outcome.serverText.isEmpty()
        ? QString()
        : MoneyWords::tr("The server's words: %1").arg(boundedPlainText(payout.outcome.serverText));
    return {.look = lookOf(settled ? MoneyState::Unknown : payout.state),
            .at = payout.outcomeAt.toUtc(),
            .note = joined({outcomeText(payout.outcome), words}),
            .open = payout.state == MoneyState::Unknown};
}

} // namespace

QList<Timeline::Entry> storyOf(const Payout &payout)
{
    QList<Timeline::Entry> story{{.look = {MoneyWords::tr("Asked for"), Tone::Neutral, Icon::Plus},
                                  .at = payout.requestedAt.toUtc(),
                                  .who = boundedPlainText(payout.maker.value),
                                  .note = boundedPlainText(payout.reason)}};
    if (payout.state == MoneyState::Requested) {
        story.append({.look = lookOf(payout.state), .open = true});
        return story;
    }
    if (!payout.approvedAt.isNull()) {
        const bool byRule = payout.approver.isEmpty();
        story.append({.look = {MoneyWords::tr("Approved"), Tone::Neutral, Icon::Approvals},
                      .at = payout.approvedAt.toUtc(),
                      .who = byRule ? MoneyWords::tr("by the policy: below its threshold")
                                    : boundedPlainText(payout.approver.value),
                      .open = payout.state == MoneyState::Approved});
    }
    if (!payout.sentAt.isNull()) {
        story.append({.look = payout.state == MoneyState::Sending
                          ? lookOf(payout.state)
                          : Look{MoneyWords::tr("Sent"), Tone::Neutral, Icon::Export},
                      .at = payout.sentAt.toUtc(),
                      .who = joined({boundedPlainText(payout.sender.value)}),
                      .note = MoneyWords::tr("From desk %1").arg(boundedPlainText(payout.desk)),
                      .open = payout.state == MoneyState::Sending});
    }
    if (!payout.outcomeAt.isNull())
        story.append(outcomeEntry(payout));
    if (!payout.resolvedAt.isNull()) {
        const QString reference = payout.reference.isEmpty()
            ? QString()
            : MoneyWords::tr("Reference: %1").arg(boundedPlainText(payout.reference));
        story.append({.look = lookOf(payout.state),
                      .at = payout.resolvedAt.toUtc(),
                      .who = boundedPlainText(payout.resolvedBy.value),
                      .note = joined({boundedPlainLines(payout.resolution), reference})});
    }
    return story;
}
