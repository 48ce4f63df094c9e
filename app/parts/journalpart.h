// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/datafolders.h"
#include "app/flows/journalflow.h"
#include "domain/environment.h"

// Which journal this desk writes into: one for each environment, and the built-in sandbox's beside its ledger. GUI
// thread.
class JournalPart : public QObject
{
    Q_OBJECT
public:
    enum class Sandbox { Elsewhere, BuiltIn };

    JournalPart(const DataFolders &folders, QString profile, SecretStore &secrets, QObject *parent = nullptr);

    // Answers as soon as it can be read, while it is still being checked (its state says so); at once, but later, when
    // it is open already.
    void open(const Environment &environment, Sandbox sandbox, const Reply<JournalState> &done);
    // The built-in sandbox's journal is reset together with its ledger; not while it is open.
    void resetSandbox();

    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] JournalFlow &flow() { return m_flow; }
    [[nodiscard]] const DeskIdentity &desk() const { return m_desk; }
    [[nodiscard]] QString nameOf(const Environment &environment) const; // "demo/default": what people call it
    [[nodiscard]] bool isOpenFor(const Environment &environment) const;
    [[nodiscard]] const QString &openName() const { return m_openName; } // nameOf() the open one

private:
    [[nodiscard]] QString fileOf(const Environment &environment, Sandbox sandbox) const;
    [[nodiscard]] JournalPlace placeOf(const Environment &environment, Sandbox sandbox) const;
    void answer();

    DataFolders m_folders;
    QString m_profile;
    DeskIdentity m_desk;
    QString m_openFile;
    QString m_openEnvironment;
    QString m_openName;
    Store m_store;
    JournalFlow m_flow;
    QList<Reply<JournalState>> m_waiting; // for the journal that is being opened
};
