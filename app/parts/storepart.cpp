// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/storepart.h"

#include "app/parts/journalpart.h"
#include "app/parts/peoplepart.h"
#include "app/parts/settingspart.h"
#include "store/journalfacts.h"
#include "ui/actionregistry.h"
#include "ui/confirmdialog.h"
#include "ui/describejournal.h"
#include "ui/journalbanner.h"
#include "ui/journaldialogs.h"
#include "ui/journalwords.h"
#include "ui/locale.h"
#include "ui/mainwindow.h"
#include "ui/settings/storesection.h"
#include "ui/toast.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds factsAfter{1};

} // namespace

StorePart::StorePart(const Place &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_check(place.journal.store())
    , m_banner(new JournalBanner)
{
    m_place.window.setBanner(m_banner);
    m_soon.setSingleShot(true);
    m_soon.setInterval(factsAfter);
    addActions();
    connectBanner();
    connectSection();
    PeopleFlow &people = m_place.people.people();
    connect(&people, &PeopleFlow::standingChanged, this, &StorePart::follow);
    connect(&m_place.people, &PeoplePart::ready, this, [this] {
        follow();
        readFacts();
    });
    connect(&m_place.journal.store(), &Store::stateChanged, this, [this](const JournalState &state) {
        m_banner->setState(state);
        follow();
        readFacts();
    });
    connect(&m_place.journal.store(), &Store::logGrew, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_soon, &QTimer::timeout, this, &StorePart::readFacts);
    follow();
}

bool StorePart::mayManage() const
{
    return m_place.people.people().may(Right::ManageStore);
}

bool StorePart::mayRestore() const
{
    return mayManage() || m_place.people.people().standing() == PeopleFlow::Standing::WithoutJournal;
}

void StorePart::addActions()
{
    ActionRegistry &actions = m_place.window.actions();
    m_copy = actions.add({.id = u"actionCopyJournal"_s,
                          .group = ActionGroup::Session,
                          .words = [] { return tr("&Copy the journal…"); },
                          .icon = Icon::Copy});
    m_restore = actions.add({.id = u"actionRestoreJournal"_s,
                             .group = ActionGroup::Session,
                             .words = [] { return tr("&Restore the journal…"); },
                             .icon = Icon::Refresh});
    for (QAction *action : {m_copy, m_restore})
        m_place.window.addFileCommand(action);
    connect(m_copy, &QAction::triggered, this, &StorePart::askWhereToCopy);
    connect(m_restore, &QAction::triggered, this, &StorePart::askWhatToRestore);
}

void StorePart::connectBanner()
{
    connect(m_banner, &JournalBanner::retryRequested, &m_place.journal.flow(), &JournalFlow::retry);
    connect(m_banner, &JournalBanner::restoreRequested, this, &StorePart::askWhatToRestore);
    connect(m_banner, &JournalBanner::acceptRequested, this, &StorePart::askToAccept);
}

void StorePart::connectSection()
{
    StoreSection *section = m_place.settings.journal();
    connect(section, &StoreSection::copyRequested, this, &StorePart::askWhereToCopy);
    connect(section, &StoreSection::checkRequested, this, [this] { m_check.check(m_place.people.people().actor()); });
    connect(&m_check, &JournalCheckFlow::progressed, section, [section](qint64 done, qint64 total) {
        section->setBusy(total > 0 ? tr("Checking: %1 of %2 entries").arg(numberText(done), numberText(total))
                                   : tr("Checking…"));
    });
    connect(&m_check, &JournalCheckFlow::checked, section, [section](const JournalCheck &check) {
        section->showDone(check.broken ? QString() : describe(check));
        if (check.broken)
            section->showAdvice({.headline = describe(check), .mayRetry = false});
    });
    connect(&m_check, &JournalCheckFlow::failed, section, [section](const Error &error) {
        section->showDone({});
        section->showProblem(error);
    });
    connect(&m_place.journal.flow(), &JournalFlow::copyProgressed, section, [section](qint64 done, qint64 total) {
        section->setBusy(tr("Copying: %1 of about %2")
                             .arg(displayLocale().formattedDataSize(done), displayLocale().formattedDataSize(total)));
    });
}

void StorePart::follow()
{
    const bool open = m_place.people.people().standing() != PeopleFlow::Standing::Nobody;
    const auto health = m_place.journal.store().state().health;
    const bool hasFile = health != JournalState::Health::Missing && health != JournalState::Health::Foreign;
    m_copy->setEnabled(open && mayManage() && hasFile);
    m_copy->setVisible(open && mayManage());
    m_restore->setEnabled(open && mayRestore());
    m_restore->setVisible(open && mayRestore());
    m_banner->setMayManage(open && mayRestore());
}

void StorePart::readFacts()
{
    m_facts.journalName = m_place.journal.openName();
    m_facts.place = m_place.journal.flow().place().location.file;
    m_facts.bytes = journalBytes(m_facts.place);
    m_facts.state = m_place.journal.store().state();
    showFacts();
    m_place.journal.store().read<JournalFacts>(readJournalFacts, {this, [this](const Result<JournalFacts> &facts) {
                                                                      if (!facts)
                                                                          return; // its state says why
                                                                      m_facts.lastCopy = facts->lastCopy;
                                                                      m_facts.lastAnchor = facts->lastAnchor;
                                                                      m_facts.lastAnchorAt = facts->lastAnchorAt;
                                                                      showFacts();
                                                                  }});
}

void StorePart::showFacts()
{
    if (m_place.people.people().standing() != PeopleFlow::Standing::Nobody)
        m_place.settings.showStore(m_facts);
}

void StorePart::goToSection()
{
    m_place.window.showPage(PageId::Settings);
    m_place.settings.page()->showSection(SectionId::Store);
}

void StorePart::askWhereToCopy()
{
    QFileDialog *dialog =
        makeCopyDialog(&m_place.window,
                       copyName(m_place.journal.flow().place().location.environment, QDateTime::currentDateTimeUtc()));
    connect(dialog, &QFileDialog::fileSelected, this, &StorePart::copyTo);
    dialog->open();
}

void StorePart::copyTo(const QString &file)
{
    goToSection();
    StoreSection *section = m_place.settings.journal();
    section->clearProblem();
    section->setBusy(tr("Copying…"));
    m_place.journal.flow().copyTo(m_place.people.people().actor(), file,
                                  {this, [this, section](const Result<JournalCopy> &copy) {
                                       if (copy) {
                                           section->showDone(tr("Copied and checked: %1").arg(copy->file));
                                           readFacts();
                                           return;
                                       }
                                       section->showDone({});
                                       section->showAdvice(describeCopyProblem(copy.error()));
                                   }});
}

void StorePart::askWhatToRestore()
{
    QFileDialog *dialog =
        makeRestoreDialog(&m_place.window, QFileInfo(m_place.journal.flow().place().location.file).path());
    connect(dialog, &QFileDialog::fileSelected, this, &StorePart::inspect);
    dialog->open();
}

void StorePart::inspect(const QString &file)
{
    m_place.journal.flow().inspect(file, {this, [this](const Result<JournalCopy> &copy) {
                                              if (copy) {
                                                  askToRestore({.file = copy->file,
                                                                .journalId = copy->mark.journalId,
                                                                .entries = copy->mark.entries,
                                                                .bytes = copy->bytes});
                                                  return;
                                              }
                                              goToSection();
                                              m_place.settings.journal()->showAdvice(describeCopyProblem(copy.error()));
                                          }});
}

void StorePart::askToRestore(const JournalCopyFacts &copy)
{
    ConfirmDialog *dialog = makeRestoreQuestion(&m_place.window, m_place.journal.openName(), copy);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, copy](const QString &reason) {
        dialog->setBusy(true);
        m_place.journal.flow().restore(m_place.people.people().actor(), copy.file, reason,
                                       {dialog, [this, dialog](const Result<JournalCopy> &restored) {
                                            dialog->setBusy(false);
                                            if (!restored) {
                                                dialog->showProblem(describeCopyProblem(restored.error()));
                                                return;
                                            }
                                            dialog->accept();
                                            m_place.window.toasts()->say(tr("The copy is the journal now."));
                                        }});
    });
    dialog->open();
}

void StorePart::askToAccept()
{
    ConfirmDialog *dialog = makeAcceptQuestion(&m_place.window, m_place.journal.openName());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog](const QString &reason) {
        dialog->setBusy(true);
        m_place.journal.flow().accept(m_place.people.people().actor(), reason,
                                      {dialog, [this, dialog](const Result<void> &accepted) {
                                           dialog->setBusy(false);
                                           if (!accepted) {
                                               dialog->showProblem(accepted.error(), Situation::KeepingSettings);
                                               return;
                                           }
                                           dialog->accept();
                                           m_place.window.toasts()->say(tr("This journal is the right one now."));
                                       }});
    });
    dialog->open();
}
