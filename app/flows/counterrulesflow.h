// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"
#include "domain/environment.h"
#include "domain/people.h"

#include <QObject>

#include <memory>

class Store;

// Whom the counters sell for and whose codes they may show: read when somebody signed in and whenever it changes, here
// or at another desk; without a journal the built-in rules. GUI thread.
class CounterRulesFlow : public QObject
{
    Q_OBJECT
public:
    explicit CounterRulesFlow(QObject *parent = nullptr);

    // Without a journal (null) the built-in rules are all there are; else nothing is told before it has answered.
    void open(Store *store, const Environment &environment, const Actor &actor);
    void close();
    [[nodiscard]] bool isOpenFor(const Store &store, const Actor &actor) const;
    [[nodiscard]] const CounterRules &rules() const { return m_rules; }
    void set(const CounterRules &wanted);

Q_SIGNALS:
    void changed(const CounterRules &rules); // what is in force now
    void wasSet(const CounterRules &rules);  // by this desk; changed() came before
    void refused(const Error &error);

private:
    void read();
    void take(const CounterRules &rules);

    Store *m_store = nullptr;
    Environment m_environment;
    Actor m_actor;
    CounterRules m_rules{};
    std::unique_ptr<QObject> m_open; // context of what concerns whoever is here now
};
