// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policychanges.h"

#include "ui/locale.h"
#include "ui/settings/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct PolicyChanges {
    Q_DECLARE_TR_FUNCTIONS(PolicyChanges)

public:
    static QString limit(const std::optional<Rupiah> &amount) { return amount ? rupiahText(*amount) : tr("no limit"); }
};

QStringList policyChanges(const Policy &before, const Policy &after)
{
    QStringList lines;
    const auto note = [&lines](const QString &rule, const QString &old, const QString &fresh) {
        if (old != fresh)
            lines.append(u"%1: %2 → %3"_s.arg(rule, old, fresh));
    };
    note(PolicyChanges::tr("Least payout"), rupiahText(before.minimumPayout), rupiahText(after.minimumPayout));
    note(PolicyChanges::tr("Most in one go"), PolicyChanges::limit(before.itemLimit),
         PolicyChanges::limit(after.itemLimit));
    note(PolicyChanges::tr("Most in a day"), PolicyChanges::limit(before.dayLimit),
         PolicyChanges::limit(after.dayLimit));
    note(PolicyChanges::tr("Payouts approved from"), rupiahText(before.payoutApprovalFrom),
         rupiahText(after.payoutApprovalFrom));
    note(PolicyChanges::tr("Balance checkouts approved from"), rupiahText(before.balanceCheckoutApprovalFrom),
         rupiahText(after.balanceCheckoutApprovalFrom));
    note(PolicyChanges::tr("Sales are completed by"), rolesText(before.mayComplete), rolesText(after.mayComplete));
    return lines;
}
