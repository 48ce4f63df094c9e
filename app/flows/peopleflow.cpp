// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/peopleflow.h"

#include "domain/logcategories.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

PeopleFlow::PeopleFlow(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_store, &Store::tablesChanged, this, [this](const QStringList &tables) {
        for (const QString &table : {u"role_grant"_s, u"operator"_s, u"approval_key"_s}) {
            if (tables.contains(table)) {
                lookAgain();
                return;
            }
        }
    });
}

PeopleFlow::~PeopleFlow() = default;

Actor PeopleFlow::actor() const
{
    return {.id = m_arrival.who.id, .username = m_arrival.who.username, .desk = m_desk};
}

void PeopleFlow::arrive(const Username &username, const DeskId &desk, const QString &journalName)
{
    leave();
    m_desk = desk;
    m_journalName = journalName;
    m_visit = std::make_unique<QObject>();
    m_store.write<people::Arrival>([username](Journal &journal) { return people::arrive(journal, username); },
                                   {m_visit.get(), [this, username](const Result<people::Arrival> &arrival) {
                                        if (arrival)
                                            come(*arrival, standingOf(*arrival));
                                        else if (arrival.error().kind == Error::Kind::Storage)
                                            readArrival(username);
                                        else
                                            Q_EMIT turnedAway(arrival.error());
                                    }});
}

void PeopleFlow::readArrival(const Username &username)
{
    m_store.read<people::Arrival>([username](Journal &journal) { return people::find(journal, username); },
                                  {m_visit.get(), [this, username](const Result<people::Arrival> &arrival) {
                                       if (arrival && !arrival->nobodyHasARole)
                                           come(*arrival, standingOf(*arrival));
                                       else
                                           come({.who = {.username = username}}, Standing::WithoutJournal);
                                   }});
}

void PeopleFlow::come(const people::Arrival &arrival, Standing standing)
{
    m_arrival = arrival;
    m_standing = standing;
    Q_EMIT arrived();
}

void PeopleFlow::grantForTraining(const QList<std::pair<Username, Roles>> &people)
{
    m_store.write<bool>([people](Journal &journal) { return people::grantForTraining(journal, people); }, {this, {}});
}

void PeopleFlow::noteRefusedSignIn(const Username &username, const Error &why)
{
    const QString words = why.message.isEmpty() ? why.detail : why.message;
    m_store.write<bool>(
        [username, words](Journal &journal) { return people::noteRefusedSignIn(journal, username, words); },
        {this, {}});
}

void PeopleFlow::leave()
{
    m_visit.reset();
    m_arrival = {};
    m_standing = Standing::Nobody;
}

void PeopleFlow::lookAgain()
{
    if (m_standing == Standing::Nobody || m_standing == Standing::WithoutJournal)
        return;
    m_store.read<people::Arrival>([id = m_arrival.who.id](Journal &journal) { return people::lookAgain(journal, id); },
                                  {m_visit.get(), [this](const Result<people::Arrival> &arrival) {
                                       if (!arrival)
                                           qCWarning(logStore) << "roles could not be read:" << arrival.error().detail;
                                       else
                                           take(*arrival, standingOf(*arrival));
                                   }});
}

void PeopleFlow::becomeFirst(const QString &typed)
{
    if (m_standing != Standing::First)
        return;
    m_store.write<people::Arrival>([who = actor(), typed, name = m_journalName](
                                       Journal &journal) { return people::becomeFirst(journal, who, typed, name); },
                                   {m_visit.get(), [this](const Result<people::Arrival> &arrival) {
                                        if (arrival) {
                                            take(*arrival, standingOf(*arrival));
                                            return;
                                        }
                                        Q_EMIT firstRefused(arrival.error());
                                        lookAgain(); // when somebody else was first there is another page to show
                                    }});
}

void PeopleFlow::noteSession(const QString &action, AuditResult result)
{
    if (m_standing == Standing::Nobody || m_standing == Standing::WithoutJournal)
        return;
    m_store.write<bool>(
        [who = actor(), action, result](Journal &journal) { return people::noteSession(journal, who, action, result); },
        {this, {}});
}

PeopleFlow::Standing PeopleFlow::standingOf(const people::Arrival &arrival)
{
    if (arrival.nobodyHasARole)
        return Standing::First;
    return arrival.who.roles == Roles{} ? Standing::NoRole : Standing::Working;
}

void PeopleFlow::take(const people::Arrival &arrival, Standing standing)
{
    const bool same =
        m_standing == standing && m_arrival.who == arrival.who && m_arrival.administrators == arrival.administrators;
    m_arrival = arrival;
    m_standing = standing;
    if (!same)
        Q_EMIT standingChanged();
}
