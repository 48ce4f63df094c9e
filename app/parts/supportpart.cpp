// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/supportpart.h"

#include "app/datafolders.h"
#include "app/flows/sessionflow.h"
#include "app/logging/logging.h"
#include "app/parts/journalpart.h"
#include "app/parts/settingspart.h"
#include "store/journalfacts.h"
#include "store/peopleacts.h"
#include "store/secretstore.h"
#include "store/versions.h"
#include "ui/actionregistry.h"
#include "ui/diagnosticsdialog.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

struct JournalReport {
    QStringList lines{};
    QList<Username> people{};
};

QString wordOf(KeychainState state)
{
    switch (state) {
    case KeychainState::Ready: return u"ready"_s;
    case KeychainState::NoSessionBus: return u"no session bus"_s;
    case KeychainState::NoProvider: return u"no provider"_s;
    case KeychainState::NoDefaultCollection: return u"no default collection"_s;
    case KeychainState::Locked: return u"locked"_s;
    case KeychainState::Unanswered: return u"unanswered"_s;
    case KeychainState::Denied: return u"denied"_s;
    case KeychainState::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(JournalState::Health health)
{
    using Health = JournalState::Health;
    switch (health) {
    case Health::Checking: return u"checking"_s;
    case Health::Good: return u"good"_s;
    case Health::ReadOnly: return u"read-only"_s;
    case Health::Locked: return u"locked"_s;
    case Health::Full: return u"disk full"_s;
    case Health::Damaged: return u"damaged"_s;
    case Health::Foreign: return u"foreign"_s;
    case Health::Newer: return u"newer"_s;
    case Health::Older: return u"older"_s;
    case Health::Tampered: return u"tampered"_s;
    case Health::Missing: return u"missing"_s;
    case Health::BadPlace: return u"bad place"_s;
    }
    Q_UNREACHABLE();
}

// As far as it can be read: what is missing is part of what support wants to know.
Result<JournalReport> reportOf(Journal &journal)
{
    JournalReport report;
    const Result<JournalFacts> facts = readJournalFacts(journal);
    if (facts)
        report.lines = {u"schema: %1"_s.arg(facts->schema), u"entries: %1"_s.arg(facts->entries),
                        u"last copy: %1"_s.arg(facts->lastCopy.toUtc().toString(Qt::ISODate)),
                        u"last anchor: %1"_s.arg(facts->lastAnchorAt.toUtc().toString(Qt::ISODate))};
    else
        report.lines = {u"not readable: "_s + facts.error().detail};
    const Result<QList<Operator>> people = people::everybody(journal);
    if (people) {
        for (const Operator &person : *people)
            report.people.append(person.username);
    }
    return report;
}

} // namespace

SupportPart::SupportPart(const Place &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
    QAction *action = m_place.window.actions().add({.id = u"actionReport"_s,
                                                    .group = ActionGroup::Help,
                                                    .words = [] { return tr("&Report for support…"); },
                                                    .icon = Icon::Export,
                                                    .whileSignedOut = true});
    m_place.window.addHelpCommand(action);
    connect(action, &QAction::triggered, this, &SupportPart::gather);
}

void SupportPart::gather()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    DiagnosticFacts facts;
    facts.settings = m_place.settings.desk();
    facts.environment = m_place.session.environment().key();
    facts.dataFolder = m_place.folders.root;
    facts.logLines = recentLogLines();
    facts.versions = storeVersions();
    facts.people = {m_place.session.username(), Username{facts.settings.lastUsername}};
    m_place.secrets.probe({this, [this, facts](const Result<KeychainState> &state) mutable {
                               facts.keychain = wordOf(state.value_or(KeychainState::Failed));
                               readJournal(facts);
                           }});
}

void SupportPart::readJournal(const DiagnosticFacts &facts)
{
    m_place.journal.store().read<JournalReport>(
        reportOf,
        {this, [this, facts = DiagnosticFacts(facts)](const Result<JournalReport> &report) mutable {
             const JournalState &state = m_place.journal.store().state();
             facts.journal = {u"state: %1 %2"_s.arg(wordOf(state.health), state.detail), u"id: "_s + state.journalId};
             if (report) {
                 facts.journal += report->lines;
                 facts.people += report->people;
             }
             show(facts);
         }});
}

void SupportPart::show(const DiagnosticFacts &facts)
{
    if (m_dialog)
        return;
    m_dialog = new DiagnosticsDialog(&m_place.window);
    m_dialog->setReport(diagnosticReport(facts));
    connect(m_dialog, &DiagnosticsDialog::saveRequested, this, &SupportPart::save);
    m_dialog->open();
}

void SupportPart::save(const QString &path)
{
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(m_dialog->report().toUtf8()) >= 0 && file.flush() && file.commit();
    if (saved)
        m_dialog->showSaved(path);
    else
        m_dialog->showProblem({.kind = Error::Kind::Storage, .detail = file.errorString()});
}
