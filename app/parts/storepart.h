// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/journalcheckflow.h"
#include "domain/error.h"
#include "domain/journalstate.h"
#include "domain/storefacts.h"

#include <QTimer>

class JournalBanner;
class JournalPart;
class MainWindow;
class PeoplePart;
class QAction;
class SettingsPart;

// How the journal is, where whoever works here sees it: the banner, the settings' section, and the guarded acts of an
// administrator on its file (copy, restore, accept, check). GUI thread.
class StorePart final : public QObject
{
    Q_OBJECT
public:
    struct Place {
        JournalPart &journal;
        PeoplePart &people;
        SettingsPart &settings;
        MainWindow &window;
    };

    StorePart(const Place &place, QObject *parent = nullptr);

private:
    void addActions();
    void connectBanner();
    void connectSection();
    void follow();
    void readFacts();
    void showFacts();
    void goToSection();

    void askWhereToCopy();
    void copyTo(const QString &file);
    void askWhatToRestore();
    void inspect(const QString &file);
    void askToRestore(const JournalCopyFacts &copy);
    void askToAccept();
    [[nodiscard]] bool mayManage() const;
    // The journal cannot say what anybody may do: a copy's own roles decide.
    [[nodiscard]] bool mayRestore() const;

    Place m_place;
    JournalCheckFlow m_check;
    JournalBanner *m_banner; // belongs to the window
    QAction *m_copy = nullptr;
    QAction *m_restore = nullptr;
    StoreFacts m_facts{};
    QTimer m_soon; // until the facts are read again
};
