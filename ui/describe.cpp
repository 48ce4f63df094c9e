// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe.h"

#include "domain/keychainstate.h"
#include "domain/lookupterm.h"
#include "domain/plaintext.h"
#include "ui/locale.h"

#include <QCoreApplication>
#include <QStringList>

namespace {

constexpr qsizetype longestField = 160;
constexpr int proxyWantsPassword = 407;

} // namespace

// Its name is the translators' context.
struct Describe {
    Q_DECLARE_TR_FUNCTIONS(Describe)

public:
    static QString headline(const Error &error, Situation situation);
    static QString refusalHeadline(Situation situation);
    static QString whatToDo(const Error &error, Situation situation);
    static QString refusalAdvice(Situation situation);
    static QString money(Error::Kind kind);
};

QString Describe::headline(const Error &error, Situation situation)
{
    switch (error.kind) {
    case Error::Kind::Offline: return tr("No connection to the server");
    case Error::Kind::TimedOut: return tr("The server did not answer in time");
    case Error::Kind::Cancelled: return tr("Stopped");
    case Error::Kind::Certificate: return tr("The server could not prove who it is");
    case Error::Kind::ClockSkew: return tr("This computer's clock looks wrong");
    case Error::Kind::Proxy:
        return error.httpStatus == proxyWantsPassword ? tr("The company proxy wants a user name and password")
                                                      : tr("The company proxy could not be used");
    case Error::Kind::CaptivePortal: return tr("This network wants you to sign in first");
    case Error::Kind::Unauthorised:
        return situation == Situation::SigningIn ? tr("User name or password is wrong")
                                                 : tr("Your sign-in is no longer accepted");
    case Error::Kind::Rejected: return refusalHeadline(situation);
    case Error::Kind::RateLimited: return tr("The server asks for a pause");
    case Error::Kind::ServerFault:
        return error.httpStatus > 0 ? tr("The server has a fault (%1)").arg(error.httpStatus)
                                    : tr("The server has a fault");
    case Error::Kind::BadReply: return tr("The server's answer could not be understood");
    case Error::Kind::OutcomeUnknown: return tr("It is not known whether this was carried out");
    case Error::Kind::Storage: return tr("This desk's files could not be read or written");
    case Error::Kind::Keychain: return tr("The keychain could not be used");
    case Error::Kind::InvalidInput: return tr("This cannot be sent as it stands");
    case Error::Kind::Forbidden:
        return situation == Situation::SigningIn ? tr("This name looks like somebody else's")
                                                 : tr("You may not do this");
    case Error::Kind::Conflict: return tr("Somebody else was first");
    }
    Q_UNREACHABLE();
}

QString Describe::refusalHeadline(Situation situation)
{
    switch (situation) {
    case Situation::SigningIn: return tr("The server did not accept this sign-in");
    case Situation::LookingUp: return tr("The server refused this look-up");
    case Situation::ReadingBalance: return tr("The server refused to show the balance");
    case Situation::ReadingBanks: return tr("The server refused to list the banks");
    case Situation::MovingMoney:
    case Situation::KeepingSettings: return tr("The server refused this");
    }
    Q_UNREACHABLE();
}

QString Describe::refusalAdvice(Situation situation)
{
    if (situation == Situation::SigningIn)
        return tr("Check the environment, the user name and the password. What you typed is still here.");
    return tr("Its own words below say why.");
}

QString Describe::whatToDo(const Error &error, Situation situation)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return tr("Check this computer's network, then try again. If web sites open but this does not, tell your "
                  "administrator.");
    case Error::Kind::TimedOut: return tr("The network is slow or the server is busy. Try again in a moment.");
    case Error::Kind::Cancelled: return tr("You stopped it. Start again whenever you like.");
    case Error::Kind::Certificate:
        return tr("Its certificate could not be verified, so your password and data were not sent. Tell your "
                  "administrator; do not try from another network to get around it.");
    case Error::Kind::ClockSkew:
        return tr("A secure connection needs the right date and time. Set this computer's clock, then try again.");
    case Error::Kind::Proxy:
        return error.httpStatus == proxyWantsPassword
            ? tr("Open the settings, choose the proxy by hand and type in its user name and password.")
            : tr("Check the proxy in the settings, or ask your administrator for the right one.");
    case Error::Kind::CaptivePortal:
        return tr("Something that is not USAPI answered, as guest networks do. Open a web browser, sign in to the "
                  "network there, then try again.");
    case Error::Kind::Unauthorised:
        return situation == Situation::SigningIn
            ? tr("Type them again; capital and small letters differ. What you typed is still here.")
            : tr("Sign out and in again to go on. What is on this page stays until then.");
    case Error::Kind::Rejected: return refusalAdvice(situation);
    case Error::Kind::RateLimited: return tr("Too much was asked in a short time. Wait a minute, then try again.");
    case Error::Kind::ServerFault:
        return tr("Nothing is wrong at this desk. Try again in a few minutes; if it stays, report it with the time.");
    case Error::Kind::BadReply:
        return error.detail.isEmpty() ? tr("Nothing was taken from it. Try again; if it stays, report it.")
                                      : tr("Nothing was taken from it. If it stays, report this: %1")
                                            .arg(boundedPlainText(error.detail, longestField));
    case Error::Kind::OutcomeUnknown: return tr("Somebody has to find out and settle it by hand.");
    case Error::Kind::Storage:
        return tr("See whether the disk is full and whether this user may write to the program's folder.");
    case Error::Kind::Keychain: return ::describe(keychainState(error).value_or(KeychainState::Failed));
    case Error::Kind::InvalidInput: return tr("Correct what is marked, then try again.");
    case Error::Kind::Forbidden:
        if (situation == Situation::SigningIn)
            return tr("This journal has an operator whose name looks the same and is spelled otherwise. Sign in with "
                      "exactly that name; the attempt is in the audit log.");
        return tr("Your roles do not include it. An administrator can grant them; the attempt is in the audit log.");
    case Error::Kind::Conflict: return tr("It is no longer as it was on your screen. Look at it again, then decide.");
    }
    Q_UNREACHABLE();
}

// Only what proves that nothing left this computer, or a refusal in the contract's words, says that no money moved.
QString Describe::money(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Certificate:
    case Error::Kind::Keychain:
    case Error::Kind::InvalidInput:
    case Error::Kind::Forbidden:
    case Error::Kind::Conflict: return tr("Nothing was sent: no money was moved.");
    case Error::Kind::Unauthorised:
    case Error::Kind::Rejected: return tr("It was refused: no money was moved.");
    case Error::Kind::Offline:
    case Error::Kind::TimedOut:
    case Error::Kind::Cancelled:
    case Error::Kind::ClockSkew:
    case Error::Kind::Proxy:
    case Error::Kind::CaptivePortal:
    case Error::Kind::RateLimited:
    case Error::Kind::ServerFault:
    case Error::Kind::BadReply:
    case Error::Kind::OutcomeUnknown:
    case Error::Kind::Storage: return tr("Whether money was moved is not known. Do not send it again.");
    }
    Q_UNREACHABLE();
}

Advice describe(const Error &error, Situation situation)
{
    Advice advice{.headline = Describe::headline(error, situation),
                  .whatToDo = Describe::whatToDo(error, situation),
                  .serverWords = boundedPlainText(error.message)};
    if (situation == Situation::MovingMoney) {
        // "Try again" is never advice about money.
        advice.whatToDo = Describe::money(error.kind);
        advice.mayRetry = false;
    } else {
        advice.mayRetry = error.kind != Error::Kind::InvalidInput && error.kind != Error::Kind::OutcomeUnknown
            && error.kind != Error::Kind::Forbidden && error.kind != Error::Kind::Conflict
            && !(error.kind == Error::Kind::Unauthorised && situation != Situation::SigningIn);
    }
    return advice;
}

QString describe(RupiahProblem problem)
{
    switch (problem) {
    case RupiahProblem::Empty: return Describe::tr("Type an amount.");
    case RupiahProblem::NotANumber: return Describe::tr("This is not an amount. Type it like 60.000.");
    case RupiahProblem::Negative: return Describe::tr("An amount cannot be below zero.");
    case RupiahProblem::Decimals: return Describe::tr("Rupiah have no decimals. Type 60.000 for sixty thousand.");
    case RupiahProblem::CommaGroups: return Describe::tr("Group thousands with dots, not commas: 60.000.");
    case RupiahProblem::BadGrouping: return Describe::tr("The dots do not stand in front of three digits: 60.000.");
    case RupiahProblem::Exponent:
        return Describe::tr("This is a spreadsheet's short form of a number. Type all digits.");
    case RupiahProblem::TooLarge: return Describe::tr("This amount is too large.");
    }
    Q_UNREACHABLE();
}

QString describe(KeychainState state)
{
    switch (state) {
    case KeychainState::Ready: return {};
    case KeychainState::NoSessionBus:
        return Describe::tr("This session has no message bus (D-Bus), through which a keychain is reached.");
    case KeychainState::NoProvider:
        return Describe::tr("No keychain is running on this computer. Install GNOME Keyring or KWallet.");
    case KeychainState::NoDefaultCollection:
        return Describe::tr("The keychain was never set up. Open its settings once and give it a password.");
    case KeychainState::Locked: return Describe::tr("The keychain is locked. Unlock it, then sign in again.");
    case KeychainState::Unanswered:
        return Describe::tr("The keychain did not answer. It may be waiting for you in another window.");
    case KeychainState::Denied: return Describe::tr("The keychain did not allow it.");
    case KeychainState::Failed: return Describe::tr("The keychain answered with an error.");
    }
    Q_UNREACHABLE();
}

QString describeLeftOut(const LookupTerms &terms)
{
    QStringList parts;
    if (terms.duplicates > 0)
        parts.append(Describe::tr("%1 given twice").arg(numberText(terms.duplicates)));
    if (terms.tooLong > 0)
        parts.append(Describe::tr("%1 too long to be an id").arg(numberText(terms.tooLong)));
    if (terms.overLimit > 0)
        parts.append(
            Describe::tr("%1 above the limit of %2").arg(numberText(terms.overLimit), numberText(maximumTerms)));
    return parts.isEmpty() ? QString() : Describe::tr("Left out: %1").arg(parts.join(QStringLiteral(", ")));
}
