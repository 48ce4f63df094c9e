// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/words.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

// Its name is the translators' context.
struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(SettingsWords)
};

const QList<Role> &allRoles()
{
    static const QList<Role> roles{Role::Cashier, Role::Maker, Role::Approver, Role::Auditor, Role::Administrator};
    return roles;
}

QString roleWord(Role role)
{
    switch (role) {
    case Role::Cashier: return SettingsWords::tr("Cashier");
    case Role::Maker: return SettingsWords::tr("Maker");
    case Role::Approver: return SettingsWords::tr("Approver");
    case Role::Auditor: return SettingsWords::tr("Auditor");
    case Role::Administrator: return SettingsWords::tr("Administrator");
    }
    Q_UNREACHABLE();
}

QString roleMeaning(Role role)
{
    switch (role) {
    case Role::Cashier: return SettingsWords::tr("Sells at the counter by QRIS.");
    case Role::Maker: return SettingsWords::tr("Makes checkouts and asks for payouts, refunds and cancellations.");
    case Role::Approver: return SettingsWords::tr("Allows what somebody else asked for; never the own.");
    case Role::Auditor: return SettingsWords::tr("Reads everything, the audit log too, and changes nothing.");
    case Role::Administrator:
        return SettingsWords::tr("Sets people, policy, lists and the journal. No right over money.");
    }
    Q_UNREACHABLE();
}

QString rolesText(Roles roles)
{
    QStringList words;
    for (const Role role : allRoles()) {
        if (roles.testFlag(role))
            words.append(roleWord(role));
    }
    return words.isEmpty() ? SettingsWords::tr("No role yet") : words.join(u", "_s);
}

QString actionWord(StatusAction action)
{
    switch (action) {
    case StatusAction::Cancel: return SettingsWords::tr("Cancel");
    case StatusAction::Refund: return SettingsWords::tr("Refund");
    case StatusAction::Complete: return SettingsWords::tr("Complete");
    }
    Q_UNREACHABLE();
}

QString actionsText(StatusActions actions)
{
    QStringList words;
    for (const StatusAction action : {StatusAction::Cancel, StatusAction::Refund, StatusAction::Complete}) {
        if (actions.testFlag(action))
            words.append(actionWord(action));
    }
    return words.isEmpty() ? SettingsWords::tr("Nothing") : words.join(u", "_s);
}

QString usesText(AccountUses uses)
{
    QStringList words;
    if (uses.testFlag(AccountUse::CounterBuyer))
        words.append(SettingsWords::tr("Buyer at the counter"));
    if (uses.testFlag(AccountUse::BalanceWatch))
        words.append(SettingsWords::tr("Balance is watched"));
    return words.join(u", "_s);
}

QString reasonText(const QString &reason)
{
    const std::array builtIn{
        std::pair{u"out-of-stock"_s, SettingsWords::tr("Out of stock")},
        std::pair{u"not-delivered"_s, SettingsWords::tr("Not delivered")},
        std::pair{u"damaged"_s, SettingsWords::tr("Arrived damaged")},
        std::pair{u"paid-twice"_s, SettingsWords::tr("Paid twice")},
        std::pair{u"buyer-changed-mind"_s, SettingsWords::tr("The buyer changed their mind")},
        std::pair{u"wrong-order"_s, SettingsWords::tr("The order was wrong")},
        std::pair{u"settled"_s, SettingsWords::tr("Settled")},
        std::pair{u"duplicate"_s, SettingsWords::tr("The same as another case")},
        std::pair{u"no-fault-found"_s, SettingsWords::tr("Nothing was wrong")},
    };
    for (const auto &[word, text] : builtIn) {
        if (word == reason)
            return text;
    }
    return reason;
}

Look lookOf(Kept kept)
{
    switch (kept) {
    case Kept::Unknown: return {SettingsWords::tr("Not clear"), Tone::Warning, Icon::Question};
    case Kept::Yes: return {SettingsWords::tr("Is kept"), Tone::Positive, Icon::Key};
    case Kept::ThisSession: return {SettingsWords::tr("Until the program ends"), Tone::Warning, Icon::Clock};
    case Kept::No: return {SettingsWords::tr("Is not kept"), Tone::Neutral, Icon::Cross};
    }
    Q_UNREACHABLE();
}

Look lookOf(JournalState::Health health)
{
    using Health = JournalState::Health;
    switch (health) {
    case Health::Checking: return {SettingsWords::tr("Being checked"), Tone::Info, Icon::Hourglass};
    case Health::Good: return {SettingsWords::tr("Good"), Tone::Positive, Icon::Check};
    case Health::ReadOnly: return {SettingsWords::tr("Cannot be written"), Tone::Negative, Icon::Lock};
    case Health::Locked: return {SettingsWords::tr("Held by another program"), Tone::Negative, Icon::Lock};
    case Health::Full: return {SettingsWords::tr("The disk is full"), Tone::Negative, Icon::Warning};
    case Health::Damaged: return {SettingsWords::tr("Damaged"), Tone::Negative, Icon::Warning};
    case Health::Foreign: return {SettingsWords::tr("Not a journal of this program"), Tone::Negative, Icon::Question};
    case Health::Newer: return {SettingsWords::tr("Made by a newer release"), Tone::Negative, Icon::Info};
    case Health::Older: return {SettingsWords::tr("Older than this desk remembers"), Tone::Negative, Icon::Clock};
    case Health::Tampered: return {SettingsWords::tr("Differs from the audit log"), Tone::Negative, Icon::Warning};
    case Health::Missing: return {SettingsWords::tr("Not there"), Tone::Negative, Icon::Cross};
    case Health::BadPlace: return {SettingsWords::tr("In a place that cannot keep it"), Tone::Negative, Icon::Server};
    }
    Q_UNREACHABLE();
}

QString adviceFor(JournalState::Health health)
{
    using Health = JournalState::Health;
    switch (health) {
    case Health::Good: return {};
    case Health::Checking: return SettingsWords::tr("Money can be moved as soon as the check has ended.");
    case Health::ReadOnly: return SettingsWords::tr("Give this user the right to write to the file and its folder.");
    case Health::Locked: return SettingsWords::tr("Close the other program. Nothing is sent until then.");
    case Health::Full: return SettingsWords::tr("Make room on the disk. Nothing is sent until then.");
    case Health::Damaged:
    case Health::Older:
    case Health::Tampered:
        return SettingsWords::tr(
            "It can be read and exported. Money stays locked until an administrator has dealt with it.");
    case Health::Foreign:
    case Health::Newer:
    case Health::Missing:
        return SettingsWords::tr("Nothing was written to it. The administrator's page says what to do.");
    case Health::BadPlace: return SettingsWords::tr("Put it on a disk of this computer.");
    }
    Q_UNREACHABLE();
}
