// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases.h"
#include "domain/people.h"
#include "store/store.h"

// Takes cases, hands them over and closes them. Who may do it is asked in the transaction of the act; a refusal is in
// the log.
class CaseFlow : public QObject
{
    Q_OBJECT
public:
    explicit CaseFlow(Store &store, QObject *parent = nullptr);

    void assign(const CaseId &id, const Username &owner, const Actor &actor);
    void close(const CaseId &id, const QString &reason, const Actor &actor);
    void countOpen(); // also by itself whenever cases change

Q_SIGNALS:
    void done();
    void failed(const Error &error);
    void openCounted(qint64 count);

private:
    void change(const QString &action, const CaseId &id, const Actor &actor,
                const std::function<Result<Case>(Journal &)> &act);

    Store &m_store;
    std::unique_ptr<QObject> m_counting; // context of the newest count
};
