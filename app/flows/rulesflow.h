// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "store/policyacts.h"

#include <QObject>

class PeopleFlow;
class Store;

// What administrators do on the settings page: roles and policy. Everybody may look; who may change what is decided in
// the journal. GUI thread.
class RulesFlow : public QObject
{
    Q_OBJECT
public:
    RulesFlow(Store &store, const PeopleFlow &people, QObject *parent = nullptr);

    void refresh(); // also by itself when something changes, at any desk
    void setRoles(const OperatorId &whose, Roles before, Roles after);
    void withdrawKey(const OperatorId &whose);
    void changePolicy(const Policy &wanted);
    void confirmProposal(); // the one that was told last
    void rejectProposal();

Q_SIGNALS:
    void peopleRead(const QList<Operator> &people);
    void policyRead(const policy::Standing &standing);
    void rolesSet();
    void rolesRefused(const Error &error);
    void policySet(const policy::Standing &standing); // changed, proposed or decided
    void policyRefused(const Error &error);

private:
    void readPeople();
    void readPolicy();
    void writePolicy(std::function<Result<policy::Standing>(Journal &)> act);

    Store &m_store;
    const PeopleFlow &m_people;
    PolicyProposalId m_proposal{};
};
