// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "store/peopleacts.h"

#include <QObject>

#include <memory>

class Store;

// Who acts here: the operator's row behind the session, with the roles as the journal has them now. Pages follow it;
// whether something may be done is asked again where it is done. GUI thread.
class PeopleFlow : public QObject
{
    Q_OBJECT
public:
    // What the person who signed in may see.
    enum class Standing {
        Nobody,  // nobody is signed in, or the journal has not answered yet
        Working, // has at least one role
        NoRole,
        First,          // … and nobody ever had one
        WithoutJournal, // signed in, but there is no journal to say who it is
    };

    explicit PeopleFlow(Store &store, QObject *parent = nullptr);
    ~PeopleFlow() override;

    // Somebody whom USAPI let in comes to the journal that is open: arrived(), or turnedAway(). A journal that cannot
    // be written is read at least.
    void arrive(const Username &username, const DeskId &desk, const QString &journalName);
    void grantForTraining(const QList<std::pair<Username, Roles>> &people); // of the built-in sandbox
    void noteRefusedSignIn(const Username &username, const Error &why);
    void leave();
    void lookAgain(); // also by itself whenever somebody's roles change, at any desk
    void becomeFirst(const QString &typed);
    void noteSession(const QString &action, AuditResult result = AuditResult::Done);

    [[nodiscard]] Standing standing() const { return m_standing; }
    [[nodiscard]] const Operator &self() const { return m_arrival.who; }
    [[nodiscard]] const QList<Username> &administrators() const { return m_arrival.administrators; }
    [[nodiscard]] const QString &journalName() const { return m_journalName; }
    [[nodiscard]] Actor actor() const;
    [[nodiscard]] bool may(Right right) const { return grants(m_arrival.who.roles, right); }

Q_SIGNALS:
    void arrived();
    void turnedAway(const Error &error); // a look-alike of somebody
    void standingChanged();              // of whoever is here: roles, key, administrators
    void firstRefused(const Error &error);

private:
    void readArrival(const Username &username);
    void come(const people::Arrival &arrival, Standing standing);
    void take(const people::Arrival &arrival, Standing standing);
    [[nodiscard]] static Standing standingOf(const people::Arrival &arrival);

    Store &m_store;
    DeskId m_desk{};
    QString m_journalName;
    people::Arrival m_arrival{};
    Standing m_standing = Standing::Nobody;
    std::unique_ptr<QObject> m_visit; // context of what concerns whoever is here now
};
