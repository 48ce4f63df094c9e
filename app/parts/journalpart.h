// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/datafolders.h"
#include "domain/environment.h"
#include "store/store.h"

// Which journal this desk writes into: one for each environment, and the built-in sandbox's beside its ledger. GUI
// thread.
class JournalPart : public QObject
{
    Q_OBJECT
public:
    enum class Sandbox { Elsewhere, BuiltIn };

    JournalPart(const DataFolders &folders, QString profile, QObject *parent = nullptr);

    // Answers at once (but later) when it is open already.
    void open(const Environment &environment, Sandbox sandbox, const Reply<JournalState> &done);
    // The built-in sandbox's journal is reset together with its ledger; not while it is open.
    void resetSandbox();

    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] const DeskIdentity &desk() const { return m_desk; }
    [[nodiscard]] QString nameOf(const Environment &environment) const; // "demo/default": what people call it
    [[nodiscard]] bool isOpenFor(const Environment &environment) const;

private:
    [[nodiscard]] QString fileOf(const Environment &environment, Sandbox sandbox) const;

    DataFolders m_folders;
    QString m_profile;
    DeskIdentity m_desk;
    QString m_openFile;
    QString m_openEnvironment;
    Store m_store;
};
