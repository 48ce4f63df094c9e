// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people.h"

#include <array>
#include <utility>

namespace {

constexpr std::array<std::pair<Role, const char16_t *>, 5> names{{{Role::Cashier, u"cashier"},
                                                                  {Role::Maker, u"maker"},
                                                                  {Role::Approver, u"approver"},
                                                                  {Role::Auditor, u"auditor"},
                                                                  {Role::Administrator, u"administrator"}}};

Roles rolesWith(Right right)
{
    switch (right) {
    case Right::SellByQris: return Role::Cashier;
    case Right::MakeCheckout:
    case Right::CancelInvoice:
    case Right::CompleteInvoice:
    case Right::RequestPayout:
    case Right::SendPayout:
    case Right::RequestRefund: return Role::Maker;
    case Right::Approve: return Role::Approver;
    case Right::ResolveUnknown:
    case Right::CloseCase: return Role::Maker | Role::Approver;
    case Right::ReadRegister: return Role::Maker | Role::Approver | Role::Auditor;
    case Right::ReadAudit: return Role::Auditor | Role::Administrator;
    case Right::RevealAccount: return Role::Maker | Role::Approver | Role::Auditor;
    case Right::ManagePeople:
    case Right::EditPolicy:
    case Right::EditLists:
    case Right::ManageStore: return Role::Administrator;
    }
    Q_UNREACHABLE();
}

} // namespace

bool grants(Roles roles, Right right)
{
    return (roles & rolesWith(right)) != Roles{};
}

QStringList roleNames(Roles roles)
{
    QStringList found;
    for (const auto &[role, name] : names) {
        if (roles.testFlag(role))
            found.append(QString::fromUtf16(name));
    }
    return found;
}

Roles rolesFromNames(const QStringList &wanted)
{
    Roles roles;
    for (const auto &[role, name] : names)
        roles.setFlag(role, wanted.contains(QStringView(name)));
    return roles;
}
