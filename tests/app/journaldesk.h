// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/journalflow.h"
#include "store/journal.h"
#include "store/migrations.h"
#include "store/peopleacts.h"
#include "store/secretstore.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

// A desk with a journal in a folder, opened as the program does it; without a keychain, so that the file beside the
// journal is what remembers.
class JournalDesk
{
public:
    explicit JournalDesk(const QString &folder)
        : m_flow(m_store, m_secrets)
        , m_folder(folder)
    {
        m_place.location.environment = QStringLiteral("sandbox"); // where training roles are given
        m_place.location.file = folder + QStringLiteral("/demo.sqlite");
        m_place.location.busyMilliseconds = 1'500;
        m_place.desk = {{QStringLiteral("018f3b6e-0000-7000-8000-00000000de5c")}, QStringLiteral("Desk 1")};
        m_place.memoryFile = folder + QStringLiteral("/demo.mark");
        m_place.copiesFolder = folder + QStringLiteral("/copies");
        m_place.usesKeychain = false;
    }

    // Opened and checked, whatever came of it.
    JournalState open()
    {
        QSignalSpy opened(&m_flow, &JournalFlow::opened);
        m_flow.open(m_place);
        if (opened.isEmpty() && !opened.wait(60'000))
            qFatal("the journal was never opened");
        return m_store.state();
    }
    void close() { m_store.close(); }
    // An entry in the log, as any act leaves one.
    bool act(const QString &object)
    {
        bool done = false;
        bool answered = false;
        m_store.write<AuditEntry>(
            [object](Journal &journal) {
                return journal.audit().append(
                    {.action = {QStringLiteral("test.act")}, .objectKind = QStringLiteral("test"), .objectId = object});
            },
            {&m_flow, [&](const Result<AuditEntry> &entry) {
                 done = entry.has_value();
                 answered = true;
             }});
        return QTest::qWaitFor([&] { return answered; }, 30'000) && done;
    }
    // Somebody with this role, added as people are.
    Actor person(const QString &name, const QString &role)
    {
        bool done = false;
        OperatorId id;
        m_store.write<people::Arrival>(
            [name, role](Journal &journal) -> Result<people::Arrival> {
                const auto granted = people::grantForTraining(journal, {{Username{name}, rolesFromNames({role})}});
                return granted ? people::arrive(journal, {name}) : tl::unexpected(granted.error());
            },
            {&m_flow, [&](const Result<people::Arrival> &arrived) {
                 if (!arrived)
                     qWarning().noquote() << arrived.error().detail;
                 done = arrived.has_value();
                 id = done ? arrived->who.id : OperatorId{};
             }});
        if (!QTest::qWaitFor([&] { return done; }, 30'000))
            qFatal("nobody was added");
        return {id, {name}, m_place.desk.id};
    }

    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] JournalFlow &flow() { return m_flow; }
    [[nodiscard]] JournalPlace &place() { return m_place; }
    [[nodiscard]] QString file() const { return m_place.location.file; }

private:
    SecretStore m_secrets{QStringLiteral("tests")};
    Store m_store;
    JournalFlow m_flow;
    QString m_folder;
    JournalPlace m_place{};
};
