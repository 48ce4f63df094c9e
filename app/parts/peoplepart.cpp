// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/peoplepart.h"

#include "app/desktoplock.h"
#include "app/flows/sessionflow.h"
#include "app/parts/journalpart.h"
#include "app/parts/settingspart.h"
#include "ui/actionregistry.h"
#include "ui/firstoperatorpage.h"
#include "ui/lockpage.h"
#include "ui/mainwindow.h"
#include "ui/norolepage.h"
#include "ui/passphrasedialog.h"
#include "ui/settings/peoplesection.h"
#include "ui/settings/policysection.h"
#include "ui/signinpage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>

using namespace Qt::StringLiterals;

namespace {

// Pages follow rights; what may be done is asked again where it is done.
QSet<PageId> pagesFor(Roles roles)
{
    if (roles == Roles(Role::Cashier)) // who sells and does nothing else has nothing else before them
        return {PageId::Cashier};
    QSet<PageId> pages{PageId::Settings};
    if (grants(roles, Right::ReadRegister))
        pages += {PageId::LookUp, PageId::Invoices, PageId::Payouts, PageId::Balances, PageId::Banks};
    if (grants(roles, Right::SellByQris))
        pages += {PageId::Cashier, PageId::LookUp};
    if (grants(roles, Right::CloseCase) || grants(roles, Right::ReadAudit))
        pages += PageId::Cases;
    if (grants(roles, Right::ReadAudit))
        pages += PageId::Activity;
    return pages;
}

// What reads USAPI with one's own login needs no journal.
const QSet<PageId> &pagesWithoutJournal()
{
    static const QSet<PageId> pages{PageId::LookUp, PageId::Balances, PageId::Banks, PageId::Settings};
    return pages;
}

} // namespace

PeoplePart::PeoplePart(const Place &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_people(place.journal.store())
    , m_rules(place.journal.store(), m_people)
    , m_key(place.journal.store(), m_people)
    , m_firstPage(new FirstOperatorPage)
    , m_noRolePage(new NoRolePage)
    , m_lockPage(new LockPage)
{
    for (QWidget *cover : std::initializer_list<QWidget *>{m_firstPage, m_noRolePage, m_lockPage})
        m_place.window.addCover(cover);
    addActions();
    connectSession();
    connectPeople();
    connectLock();
    connectKey();
    connectRules();
}

PeoplePart::~PeoplePart() = default;

void PeoplePart::setTraining(const QList<std::pair<Username, Roles>> &people)
{
    m_training = people;
}

void PeoplePart::watchDesktop()
{
    if (m_desktop != nullptr)
        return;
    m_desktop = new DesktopLock(this);
    connect(m_desktop, &DesktopLock::locked, &m_lock, &LockFlow::lock);
}

void PeoplePart::addActions()
{
    const auto key = [](const char16_t *text) {
        return QKeySequence(QString::fromUtf16(text), QKeySequence::PortableText);
    };
    ActionRegistry &actions = m_place.window.actions();
    m_lockNow = actions.add({.id = u"actionLock"_s,
                             .group = ActionGroup::Session,
                             .words = [] { return tr("&Lock now"); },
                             .icon = Icon::Lock,
                             .keys = {key(u"Ctrl+L")}});
    m_switch = actions.add({.id = u"actionSwitchOperator"_s,
                            .group = ActionGroup::Session,
                            .words = [] { return tr("S&witch operator"); },
                            .icon = Icon::User,
                            .keys = {key(u"Ctrl+Shift+U")},
                            .whileSignedOut = true}); // also from the lock and the first steps
    m_setPassphrase = actions.add({.id = u"actionPassphrase"_s,
                                   .group = ActionGroup::Session,
                                   .words = [] { return tr("Approval &passphrase…"); },
                                   .icon = Icon::Key});
    for (QAction *action : {m_lockNow, m_switch, m_setPassphrase})
        m_place.window.addSessionCommand(action);
    connect(m_lockNow, &QAction::triggered, &m_lock, &LockFlow::lock);
    connect(m_switch, &QAction::triggered, this, &PeoplePart::switchOperator);
    connect(m_setPassphrase, &QAction::triggered, this, &PeoplePart::askPassphrase);
    updateActions();
}

void PeoplePart::connectSession()
{
    connect(&m_place.session, &SessionFlow::signedIn, this, &PeoplePart::welcome);
    connect(&m_place.session, &SessionFlow::signInFailed, this, [this](const Error &error) {
        const auto environment = m_place.signInPage.environment();
        const bool refused = error.kind == Error::Kind::Unauthorised || error.kind == Error::Kind::Rejected;
        if (refused && environment && m_place.journal.isOpenFor(*environment))
            m_people.noteRefusedSignIn(m_place.signInPage.username(), error);
    });
    connect(&m_place.session, &SessionFlow::signedOut, this, [this] {
        m_arrival.reset();
        m_lock.personLeft();
        m_people.noteSession(u"session.sign_out"_s);
        m_people.leave();
        delete m_passphrase;
        updateActions();
    });
    // USAPI has let somebody in, the journal has not answered yet.
    connect(&m_place.signInPage, &SignInPage::stopRequested, this, [this] {
        if (m_people.standing() == PeopleFlow::Standing::Nobody)
            m_place.session.signOut();
    });
    connect(&m_place.window, &MainWindow::pageShown, this, [this](PageId page) {
        if (m_people.standing() == PeopleFlow::Standing::Working)
            m_lastPages.insert(m_people.self().id.value, page);
    });
}

void PeoplePart::welcome()
{
    m_arrival = std::make_unique<QObject>();
    const auto sandbox = m_training.isEmpty() ? JournalPart::Sandbox::Elsewhere : JournalPart::Sandbox::BuiltIn;
    m_place.journal.open(m_place.session.environment(), sandbox,
                         {m_arrival.get(), [this](const Result<JournalState> &state) {
                              arrive(state.value_or(m_place.journal.store().state()));
                          }});
}

void PeoplePart::arrive(const JournalState &state)
{
    if (!m_training.isEmpty() && state.mayWrite())
        m_people.grantForTraining(m_training); // writes stand in a queue: it comes first
    m_people.arrive(m_place.session.username(), m_place.journal.desk().id,
                    m_place.journal.nameOf(m_place.session.environment()));
}

void PeoplePart::connectPeople()
{
    connect(&m_people, &PeopleFlow::arrived, this, [this] {
        m_lock.personCame(m_place.session.login().password);
        offerPages();
        const PageId last = m_lastPages.value(m_people.self().id.value, m_home);
        Q_EMIT ready();
        land(last);
        showStanding();
    });
    connect(&m_people, &PeopleFlow::turnedAway, this, [this](const Error &error) {
        m_place.session.signOut();
        m_place.signInPage.setBusy(false);
        m_place.signInPage.showProblem(error);
    });
    connect(&m_people, &PeopleFlow::standingChanged, this, [this] {
        offerPages();
        if (!m_lock.isLocked())
            showStanding();
    });
    connect(&m_people, &PeopleFlow::firstRefused, m_firstPage, &FirstOperatorPage::showProblem);
    // A journal that could not be opened before, or another one in its place: whoever is here is somebody else in it.
    connect(&m_place.journal.flow(), &JournalFlow::opened, this, [this] {
        if (m_people.standing() == PeopleFlow::Standing::Nobody)
            return;
        if (m_people.standing() == PeopleFlow::Standing::WithoutJournal && m_place.journal.store().state().mayWrite())
            arrive(m_place.journal.store().state());
        else
            m_people.lookAgain();
    });
    connect(m_firstPage, &FirstOperatorPage::confirmed, this, [this](const QString &typed) {
        m_firstPage->setBusy(true);
        m_people.becomeFirst(typed);
    });
    connect(m_firstPage, &FirstOperatorPage::switchRequested, this, &PeoplePart::switchOperator);
    connect(m_noRolePage, &NoRolePage::refreshRequested, &m_people, &PeopleFlow::lookAgain);
    connect(m_noRolePage, &NoRolePage::switchRequested, this, &PeoplePart::switchOperator);
}

void PeoplePart::offerPages()
{
    const bool journal = m_people.standing() != PeopleFlow::Standing::WithoutJournal;
    m_place.window.setPagesOffered(journal ? pagesFor(m_people.self().roles) : pagesWithoutJournal());
    m_place.settings.setJournalShown(journal);
    m_place.settings.followRoles(m_people.self().roles);
    if (journal && m_people.standing() != PeopleFlow::Standing::Nobody)
        m_place.settings.openLists(m_place.journal.store(), m_people.actor());
    updateActions();
}

// On this page or, where it is not on offer, on the first of these that is.
void PeoplePart::land(PageId wanted)
{
    m_place.window.showPage(wanted);
    for (const PageId other : {PageId::Cashier, PageId::Settings}) {
        if (!m_place.window.currentPage())
            m_place.window.showPage(other);
    }
}

void PeoplePart::showStanding()
{
    switch (m_people.standing()) {
    case PeopleFlow::Standing::Nobody:
    case PeopleFlow::Standing::WithoutJournal:
    case PeopleFlow::Standing::Working: {
        const bool firstStep = m_place.window.cover() == m_firstPage || m_place.window.cover() == m_noRolePage;
        m_place.window.uncover();
        if (firstStep)
            land(m_home);
        break;
    }
    case PeopleFlow::Standing::NoRole:
        m_noRolePage->setPerson(m_people.self().username, m_people.administrators());
        m_place.window.showCover(m_noRolePage);
        break;
    case PeopleFlow::Standing::First:
        if (m_place.window.cover() != m_firstPage) // or what is being typed would be lost
            m_firstPage->setPerson(m_people.self().username, m_people.journalName());
        m_place.window.showCover(m_firstPage);
        break;
    }
    updateActions();
}

void PeoplePart::switchOperator()
{
    m_place.session.signOut();
    m_place.signInPage.awaitAnother(m_known);
}

void PeoplePart::connectLock()
{
    m_lock.setIdleTime(std::chrono::minutes(m_place.settings.desk().idleLockMinutes));
    connect(&m_place.settings, &SettingsPart::deskChanged, this,
            [this](const DeskSettings &desk) { m_lock.setIdleTime(std::chrono::minutes(desk.idleLockMinutes)); });
    connect(&m_lock, &LockFlow::locked, this, &PeoplePart::showLocked);
    connect(&m_lock, &LockFlow::unlocked, this, &PeoplePart::showUnlocked);
    connect(&m_lock, &LockFlow::passwordWrong, this, [this](std::chrono::seconds pause) {
        m_people.noteSession(u"session.unlock"_s, AuditResult::Refused);
        m_lockPage->showWrong(pause);
    });
    connect(&m_lock, &LockFlow::problem, m_lockPage, &LockPage::showProblem);
    connect(m_lockPage, &LockPage::unlockRequested, this, [this](const Secret &password) {
        m_lockPage->setBusy(true);
        m_lock.unlock(password);
    });
    connect(m_lockPage, &LockPage::switchRequested, this, &PeoplePart::switchOperator);
}

void PeoplePart::showLocked()
{
    m_people.noteSession(u"session.lock"_s);
    // What lies open in front of the window would stay readable; a dialog that waits for its outcome stays shut to
    // keys.
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    const auto dialogs = m_place.window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            dialog->reject();
    }
    if (QClipboard *clipboard = QGuiApplication::clipboard(); clipboard->ownsClipboard())
        clipboard->clear();
    m_lockPage->setLocked(m_place.session.username(), m_lock.lockedAt().toUtc());
    m_place.window.showCover(m_lockPage);
    updateActions();
}

void PeoplePart::showUnlocked()
{
    m_people.noteSession(u"session.unlock"_s);
    m_lockPage->setLocked({}, {}); // nothing that was typed stays
    showStanding();
}

void PeoplePart::connectKey()
{
    connect(&m_key, &ApprovalKeyFlow::passphraseSet, this, [this] {
        if (m_passphrase)
            m_passphrase->accept();
        m_place.window.showStatus(tr("Your approval passphrase is set."));
    });
    const auto tell = [this](auto show) {
        if (m_passphrase)
            show(*m_passphrase);
    };
    connect(&m_key, &ApprovalKeyFlow::passphraseWeak, this, [tell](PassphraseProblem problem) {
        tell([problem](PassphraseDialog &dialog) { dialog.showWeakness(problem); });
    });
    connect(&m_key, &ApprovalKeyFlow::passphraseWrong, this, [tell](std::chrono::seconds pause) {
        tell([pause](PassphraseDialog &dialog) { dialog.showWrongCurrent(pause); });
    });
    connect(&m_key, &ApprovalKeyFlow::problem, this,
            [tell](const Error &error) { tell([error](PassphraseDialog &dialog) { dialog.showProblem(error); }); });
}

void PeoplePart::askPassphrase()
{
    if (m_passphrase || !m_people.may(Right::Approve))
        return;
    using Purpose = PassphraseDialog::Purpose;
    m_passphrase =
        new PassphraseDialog(m_people.self().hasApprovalKey ? Purpose::Change : Purpose::First, &m_place.window);
    m_passphrase->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_passphrase, &PassphraseDialog::passphraseChosen, this, [this](const Secret &current, const Secret &next) {
        m_passphrase->setBusy(true);
        m_key.setPassphrase(current, next, m_place.session.login().password);
    });
    m_passphrase->open();
}

void PeoplePart::updateActions()
{
    const bool somebody = m_people.standing() != PeopleFlow::Standing::Nobody;
    m_switch->setEnabled(somebody);
    m_lockNow->setEnabled(somebody && !m_lock.isLocked());
    m_setPassphrase->setEnabled(m_people.may(Right::Approve));
    m_setPassphrase->setVisible(m_people.may(Right::Approve));
}

void PeoplePart::connectRules()
{
    PeopleSection *section = m_place.settings.people();
    PolicySection *policySection = m_place.settings.policy();
    connect(&m_rules, &RulesFlow::peopleRead, this, [this, section](const QList<Operator> &people) {
        section->setPeople(people, m_people.self().id);
        m_known.clear();
        for (const Operator &person : people)
            m_known.append(person.username.value);
    });
    connect(section, &PeopleSection::rolesRequested, &m_rules, &RulesFlow::setRoles);
    connect(section, &PeopleSection::keyWithdrawalRequested, &m_rules, &RulesFlow::withdrawKey);
    connect(&m_rules, &RulesFlow::rolesSet, section, &PeopleSection::setApplied);
    connect(&m_rules, &RulesFlow::rolesRefused, section, &PeopleSection::showProblem);

    const auto show = [policySection](const policy::Standing &standing) {
        policySection->setNeedsSecond(standing.needsSecond);
        policySection->setVersions(standing.versions);
        policySection->setPolicy(standing.current);
        policySection->setProposal(standing.proposal ? std::optional(standing.proposal->policy) : std::nullopt,
                                   standing.mayDecide);
    };
    connect(&m_rules, &RulesFlow::policyRead, policySection, show);
    connect(&m_rules, &RulesFlow::policySet, policySection, [policySection, show](const policy::Standing &standing) {
        show(standing);
        policySection->setApplied(standing.current);
    });
    connect(&m_rules, &RulesFlow::policyRefused, policySection, &PolicySection::showProblem);
    connect(policySection, &PolicySection::applyRequested, &m_rules, &RulesFlow::changePolicy);
    connect(policySection, &PolicySection::proposalAccepted, &m_rules, &RulesFlow::confirmProposal);
    connect(policySection, &PolicySection::proposalRejected, &m_rules, &RulesFlow::rejectProposal);
}
