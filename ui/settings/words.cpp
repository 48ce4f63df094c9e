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

using Words = SettingsWords;

const QList<Role> &allRoles()
{
    static const QList<Role> roles{Role::Cashier, Role::Maker, Role::Approver, Role::Auditor, Role::Administrator};
    return roles;
}

QString roleWord(Role role)
{
    switch (role) {
    case Role::Cashier: return Words::tr("Cashier");
    case Role::Maker: return Words::tr("Maker");
    case Role::Approver: return Words::tr("Approver");
    case Role::Auditor: return Words::tr("Auditor");
    case Role::Administrator: return Words::tr("Administrator");
    }
    Q_UNREACHABLE();
}

QString roleMeaning(Role role)
{
    switch (role) {
    case Role::Cashier: return Words::tr("Sells at the counter by QRIS.");
    case Role::Maker: return Words::tr("Makes checkouts and asks for payouts, refunds and cancellations.");
    case Role::Approver: return Words::tr("Allows what somebody else asked for; never the own.");
    case Role::Auditor: return Words::tr("Reads everything, the audit log too, and changes nothing.");
    case Role::Administrator: return Words::tr("Sets people, policy, lists and the journal. No right over money.");
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
    return words.isEmpty() ? Words::tr("No role yet") : words.join(u", "_s);
}

QString actionWord(StatusAction action)
{
    switch (action) {
    case StatusAction::Cancel: return Words::tr("Cancel");
    case StatusAction::Refund: return Words::tr("Refund");
    case StatusAction::Complete: return Words::tr("Complete");
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
    return words.isEmpty() ? Words::tr("Nothing") : words.join(u", "_s);
}

QString usesText(AccountUses uses)
{
    QStringList words;
    if (uses.testFlag(AccountUse::CounterBuyer))
        words.append(Words::tr("Buyer at the counter"));
    if (uses.testFlag(AccountUse::BalanceWatch))
        words.append(Words::tr("Balance is watched"));
    return words.join(u", "_s);
}

QString reasonText(const QString &reason)
{
    const std::array builtIn{
        std::pair{u"out-of-stock"_s, Words::tr("Out of stock")},
        std::pair{u"not-delivered"_s, Words::tr("Not delivered")},
        std::pair{u"damaged"_s, Words::tr("Arrived damaged")},
        std::pair{u"paid-twice"_s, Words::tr("Paid twice")},
        std::pair{u"buyer-changed-mind"_s, Words::tr("The buyer changed their mind")},
        std::pair{u"wrong-order"_s, Words::tr("The order was wrong")},
        std::pair{u"settled"_s, Words::tr("Settled")},
        std::pair{u"duplicate"_s, Words::tr("The same as another case")},
        std::pair{u"no-fault-found"_s, Words::tr("Nothing was wrong")},
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
    case Kept::Unknown: return {Words::tr("Not clear"), Tone::Warning, Icon::Question};
    case Kept::Yes: return {Words::tr("Is kept"), Tone::Positive, Icon::Key};
    case Kept::No: return {Words::tr("Is not kept"), Tone::Neutral, Icon::Cross};
    }
    Q_UNREACHABLE();
}

Look lookOf(JournalState::Health health)
{
    using Health = JournalState::Health;
    switch (health) {
    case Health::Checking: return {Words::tr("Being checked"), Tone::Info, Icon::Hourglass};
    case Health::Good: return {Words::tr("Good"), Tone::Positive, Icon::Check};
    case Health::ReadOnly: return {Words::tr("Cannot be written"), Tone::Negative, Icon::Lock};
    case Health::Locked: return {Words::tr("Held by another program"), Tone::Negative, Icon::Lock};
    case Health::Full: return {Words::tr("The disk is full"), Tone::Negative, Icon::Warning};
    case Health::Damaged: return {Words::tr("Damaged"), Tone::Negative, Icon::Warning};
    case Health::Foreign: return {Words::tr("Not a journal of this program"), Tone::Negative, Icon::Question};
    case Health::Newer: return {Words::tr("Made by a newer release"), Tone::Negative, Icon::Info};
    case Health::Older: return {Words::tr("Older than this desk remembers"), Tone::Negative, Icon::Clock};
    case Health::Tampered: return {Words::tr("Differs from the audit log"), Tone::Negative, Icon::Warning};
    case Health::Missing: return {Words::tr("Not there"), Tone::Negative, Icon::Cross};
    case Health::BadPlace: return {Words::tr("In a place that cannot keep it"), Tone::Negative, Icon::Server};
    }
    Q_UNREACHABLE();
}

QString adviceFor(JournalState::Health health)
{
    using Health = JournalState::Health;
    switch (health) {
    case Health::Good: return {};
    case Health::Checking: return Words::tr("Money can be moved as soon as the check has ended.");
    case Health::ReadOnly: return Words::tr("Give this user the right to write to the file and its folder.");
    case Health::Locked: return Words::tr("Close the other program. Nothing is sent until then.");
    case Health::Full: return Words::tr("Make room on the disk. Nothing is sent until then.");
    case Health::Damaged:
    case Health::Older:
    case Health::Tampered:
        return Words::tr("It can be read and exported. Money stays locked until an administrator has dealt with it.");
    case Health::Foreign:
    case Health::Newer:
    case Health::Missing: return Words::tr("Nothing was written to it. The administrator's page says what to do.");
    case Health::BadPlace: return Words::tr("Put it on a disk of this computer.");
    }
    Q_UNREACHABLE();
}
