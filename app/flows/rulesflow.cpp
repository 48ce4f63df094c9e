// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rulesflow.h"

#include "app/flows/peopleflow.h"
#include "domain/logcategories.h"
#include "store/approvalacts.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

RulesFlow::RulesFlow(Store &store, const PeopleFlow &people, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_people(people)
{
    connect(&m_store, &Store::tablesChanged, this, [this](const QStringList &tables) {
        const auto touched = [&](const QString &table) { return tables.contains(table); };
        const bool roles = touched(u"role_grant"_s) || touched(u"operator"_s) || touched(u"approval_key"_s);
        if (roles)
            readPeople();
        if (roles || touched(u"policy"_s) || touched(u"policy_proposal"_s))
            readPolicy();
    });
    connect(&m_people, &PeopleFlow::arrived, this, &RulesFlow::refresh);
}

void RulesFlow::refresh()
{
    readPeople();
    readPolicy();
}

void RulesFlow::readPeople()
{
    m_store.read<QList<Operator>>([](Journal &journal) { return people::everybody(journal); },
                                  {this, [this](const Result<QList<Operator>> &everybody) {
                                       if (everybody)
                                           Q_EMIT peopleRead(*everybody);
                                       else
                                           qCWarning(logStore) << "people:" << everybody.error().detail;
                                   }});
}

void RulesFlow::readPolicy()
{
    m_store.read<policy::Standing>(
        [who = m_people.actor()](Journal &journal) { return policy::standing(journal, who); },
        {this, [this](const Result<policy::Standing> &standing) {
             if (!standing) {
                 qCWarning(logStore) << "policy:" << standing.error().detail;
                 return;
             }
             m_proposal = standing->proposal ? standing->proposal->id : PolicyProposalId{};
             Q_EMIT policyRead(*standing);
         }});
}

void RulesFlow::setRoles(const OperatorId &whose, Roles before, Roles after)
{
    m_store.write<Operator>([who = m_people.actor(), whose, before,
                             after](Journal &journal) { return people::setRoles(journal, who, whose, before, after); },
                            {this, [this](const Result<Operator> &changed) {
                                 if (changed)
                                     Q_EMIT rolesSet();
                                 else
                                     Q_EMIT rolesRefused(changed.error());
                             }});
}

void RulesFlow::withdrawKey(const OperatorId &whose)
{
    m_store.write<bool>(
        [who = m_people.actor(), whose](Journal &journal) { return approval::withdrawKey(journal, who, whose); },
        {this, [this](const Result<bool> &withdrawn) {
             if (withdrawn)
                 Q_EMIT rolesSet();
             else
                 Q_EMIT rolesRefused(withdrawn.error());
         }});
}

void RulesFlow::writePolicy(std::function<Result<policy::Standing>(Journal &)> act)
{
    m_store.write<policy::Standing>(std::move(act), {this, [this](const Result<policy::Standing> &standing) {
                                                         if (!standing) {
                                                             Q_EMIT policyRefused(standing.error());
                                                             readPolicy(); // what it met
                                                             return;
                                                         }
                                                         Q_EMIT policySet(*standing);
                                                     }});
}

void RulesFlow::changePolicy(const Policy &wanted)
{
    writePolicy([who = m_people.actor(), wanted](Journal &journal) { return policy::change(journal, who, wanted); });
}

void RulesFlow::confirmProposal()
{
    writePolicy(
        [who = m_people.actor(), id = m_proposal](Journal &journal) { return policy::confirm(journal, who, id); });
}

void RulesFlow::rejectProposal()
{
    writePolicy(
        [who = m_people.actor(), id = m_proposal](Journal &journal) { return policy::reject(journal, who, id); });
}
