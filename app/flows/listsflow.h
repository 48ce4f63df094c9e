// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "domain/sharedlists.h"

#include <QObject>

#include <memory>

class Store;

// The lists that all desks of the journal share: read when somebody signed in and whenever they change, here or at
// another desk; until the journal has answered, and without one, the built-in ones. GUI thread.
class ListsFlow : public QObject
{
    Q_OBJECT
public:
    explicit ListsFlow(QObject *parent = nullptr);

    // Without a journal (null) the built-in lists are all there are.
    void open(Store *store, const Environment &environment, const Actor &actor);
    void close();
    [[nodiscard]] bool isOpenFor(const Store &store, const Actor &actor) const;
    [[nodiscard]] const SharedLists &lists() const { return m_lists; }
    void set(const SharedLists &wanted);

Q_SIGNALS:
    void changed(const SharedLists &lists); // what is in force now
    void wasSet(const SharedLists &lists);  // by this desk; changed() came before
    void refused(const Error &error);

private:
    void read();
    void take(const SharedLists &lists);

    Store *m_store = nullptr;
    Environment m_environment;
    Actor m_actor;
    SharedLists m_lists = builtInLists({});
    std::unique_ptr<QObject> m_open; // context of what concerns whoever is here now
};
