// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/counterrulesflow.h"

#include "store/counteracts.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

CounterRulesFlow::CounterRulesFlow(QObject *parent)
    : QObject(parent)
{ }

void CounterRulesFlow::open(Store *store, const Environment &environment, const Actor &actor)
{
    m_store = store;
    m_environment = environment;
    m_actor = actor;
    m_open = std::make_unique<QObject>();
    if (m_store == nullptr) {
        take(builtInCounterRules(environment));
        return;
    }
    connect(m_store, &Store::tablesChanged, m_open.get(), [this](const QStringList &tables) {
        if (tables.contains(u"shared_list"_s))
            read();
    });
    read();
}

void CounterRulesFlow::close()
{
    m_open.reset();
    m_store = nullptr;
}

bool CounterRulesFlow::isOpenFor(const Store &store, const Actor &actor) const
{
    return m_open && m_store == &store && m_actor == actor;
}

void CounterRulesFlow::read()
{
    m_store->read<CounterRules>(
        [environment = m_environment](Journal &journal) { return counteracts::rules(journal, environment); },
        {m_open.get(), [this](const Result<CounterRules> &found) {
             if (found)
                 take(*found);
             else
                 Q_EMIT refused(found.error());
         }});
}

void CounterRulesFlow::take(const CounterRules &rules)
{
    m_rules = rules;
    Q_EMIT changed(m_rules);
}

void CounterRulesFlow::set(const CounterRules &wanted)
{
    if (m_store == nullptr) {
        Q_EMIT refused({.kind = Error::Kind::Storage, .detail = u"no journal"_s});
        return;
    }
    m_store->write<CounterRules>(
        [wanted, environment = m_environment, actor = m_actor](Journal &journal) {
            return counteracts::setRules(journal, actor, environment, wanted);
        },
        {m_open.get(), [this](const Result<CounterRules> &done) {
             if (!done) {
                 Q_EMIT refused(done.error());
                 return;
             }
             take(*done);
             Q_EMIT wasSet(m_rules);
         }});
}
