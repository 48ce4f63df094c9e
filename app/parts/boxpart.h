// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/boxhit.h"
#include "domain/boxquery.h"
#include "domain/people.h"

#include <QObject>

#include <memory>

class CommandBox;
class Store;

// What the box for everything finds in the journal: invoices, payouts and cases that whoever is signed in may read. GUI
// thread.
class BoxPart final : public QObject
{
    Q_OBJECT
public:
    BoxPart(Store &store, CommandBox &box, QObject *parent = nullptr);

    void follow(Roles roles);
    void leave();

Q_SIGNALS:
    void lookupWanted(const QString &terms);
    void hitChosen(const BoxHit &hit);

private:
    void search(const BoxQuery &query);

    Store &m_store;
    CommandBox &m_box;
    Roles m_roles{};
    std::unique_ptr<QObject> m_search; // context of the newest question
};
