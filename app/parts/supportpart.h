// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagnostics.h"

#include <QObject>
#include <QPointer>

class DiagnosticsDialog;
class JournalPart;
class MainWindow;
class SecretStore;
class SessionFlow;
class SettingsPart;
struct DataFolders;

// The report for support: gathered, shown, saved where its reader says. Sends nothing. GUI thread.
class SupportPart final : public QObject
{
    Q_OBJECT
public:
    struct Place {
        const DataFolders &folders;
        SessionFlow &session;
        SecretStore &secrets;
        JournalPart &journal;
        SettingsPart &settings;
        MainWindow &window;
    };

    SupportPart(const Place &place, QObject *parent = nullptr);

private:
    void gather();
    void readJournal(const DiagnosticFacts &facts);
    void show(const DiagnosticFacts &facts);
    void save(const QString &path);

    Place m_place;
    QPointer<DiagnosticsDialog> m_dialog;
};
