// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/listsflow.h"

#include "store/listacts.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

ListsFlow::ListsFlow(QObject *parent)
    : QObject(parent)
{ }

void ListsFlow::open(Store *store, const Environment &environment, const Actor &actor)
{
    m_store = store;
    m_environment = environment;
    m_actor = actor;
    m_open = std::make_unique<QObject>();
    take(builtInLists(environment));
    if (m_store == nullptr)
        return;
    connect(m_store, &Store::tablesChanged, m_open.get(), [this](const QStringList &tables) {
        if (tables.contains(u"shared_list"_s))
            read();
    });
    read();
}

void ListsFlow::close()
{
    m_open.reset();
    m_store = nullptr;
}

bool ListsFlow::isOpenFor(const Store &store, const Actor &actor) const
{
    return m_open && m_store == &store && m_actor == actor;
}

void ListsFlow::read()
{
    m_store->read<SharedLists>(
        [environment = m_environment](Journal &journal) { return lists::current(journal, environment); },
        {m_open.get(), [this](const Result<SharedLists> &found) {
             if (found)
                 take(*found);
             else
                 Q_EMIT refused(found.error());
         }});
}

void ListsFlow::take(const SharedLists &lists)
{
    m_lists = lists;
    Q_EMIT changed(m_lists);
}

void ListsFlow::set(const SharedLists &wanted)
{
    if (m_store == nullptr) {
        Q_EMIT refused({.kind = Error::Kind::Storage, .detail = u"no journal"_s});
        return;
    }
    m_store->write<SharedLists>([wanted, environment = m_environment, actor = m_actor](
                                    Journal &journal) { return lists::set(journal, actor, environment, wanted); },
                                {m_open.get(), [this](const Result<SharedLists> &done) {
                                     if (!done) {
                                         Q_EMIT refused(done.error());
                                         return;
                                     }
                                     take(*done);
                                     Q_EMIT wasSet(m_lists);
                                 }});
}
