// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/settingspart.h"

#include "app/flows/sessionflow.h"
#include "store/secretstore.h"
#include "ui/settings/accountssection.h"
#include "ui/settings/connectionsection.h"
#include "ui/settings/countersection.h"
#include "ui/settings/desksection.h"
#include "ui/settings/listssection.h"
#include "ui/settings/peoplesection.h"
#include "ui/settings/policysection.h"
#include "ui/settings/storesection.h"

using namespace Qt::StringLiterals;

namespace {

SecretKey proxyKey(const ProxySettings &proxy)
{
    return {.environment = u"desk"_s, .purpose = u"proxy-password"_s, .account = proxy.user + u'@' + proxy.host};
}

constexpr SectionId ofTheJournal[]{SectionId::Counter, SectionId::People, SectionId::Policy, SectionId::Lists};

} // namespace

SettingsPart::SettingsPart(const DataFolders &folders, SecretStore &secrets, SessionFlow &session, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_session(session)
    , m_file(folders.deskSettings())
    , m_desk(m_file.load())
    , m_accounts(AccountsFile(folders.accounts()), secrets)
    , m_page(new SettingsPage)
    , m_deskSection(new DeskSection)
    , m_connection(new ConnectionSection)
    , m_accountsSection(new AccountsSection)
    , m_counter(new CounterSection)
    , m_people(new PeopleSection)
    , m_policy(new PolicySection)
    , m_lists(new ListsSection)
    , m_journal(new StoreSection)
{
    m_page->addSection(SectionId::Desk, m_deskSection);
    m_page->addSection(SectionId::Connection, m_connection);
    m_page->addSection(SectionId::Accounts, m_accountsSection);
    m_page->addSection(SectionId::Counter, m_counter);
    m_page->addSection(SectionId::People, m_people);
    m_page->addSection(SectionId::Policy, m_policy);
    m_page->addSection(SectionId::Lists, m_lists);
    m_page->addSection(SectionId::Store, m_journal);
    m_deskSection->setSettings(m_desk);
    m_connection->setProxy(m_desk.proxy);
    m_accountsSection->setHash(m_desk.payoutHash);
    connect(m_page, &SettingsPage::backRequested, this, &SettingsPart::backRequested);
    connectDesk();
    connectAccounts();
    connectLists();
    showSignedOut();
}

SettingsPart::~SettingsPart()
{
    if (m_page && m_page->parent() == nullptr)
        delete m_page;
}

void SettingsPart::connectDesk()
{
    connect(m_deskSection, &DeskSection::applyRequested, this, [this](const DeskSettings &edited) {
        DeskSettings next = m_desk;
        next.language = edited.language;
        next.theme = edited.theme;
        next.sounds = edited.sounds;
        next.idleLockMinutes = edited.idleLockMinutes;
        if (const auto saved = save(next); !saved) {
            m_deskSection->showProblem(saved.error());
            return;
        }
        m_deskSection->setApplied(m_desk);
        Q_EMIT deskChanged(m_desk);
    });
    connect(m_connection, &ConnectionSection::applyRequested, this,
            [this](const ProxySettings &proxy, const std::optional<Secret> &password) {
                DeskSettings next = m_desk;
                next.proxy = proxy;
                if (const auto saved = save(next); !saved) {
                    m_connection->showProblem(saved.error());
                    return;
                }
                m_connection->setApplied(m_desk.proxy);
                rememberProxyPassword(password);
            });
}

void SettingsPart::connectAccounts()
{
    connect(m_accountsSection, &AccountsSection::addRequested, &m_accounts, &AccountsFlow::add);
    connect(m_accountsSection, &AccountsSection::changeRequested, &m_accounts, &AccountsFlow::change);
    connect(m_accountsSection, &AccountsSection::removeRequested, &m_accounts, &AccountsFlow::remove);
    connect(m_accountsSection, &AccountsSection::secretSaveRequested, &m_accounts, &AccountsFlow::keepSecret);
    connect(m_accountsSection, &AccountsSection::secretForgetRequested, &m_accounts, &AccountsFlow::forgetSecret);
    connect(m_accountsSection, &AccountsSection::hashRequested, this, [this](const Argon2Settings &hash) {
        DeskSettings next = m_desk;
        next.payoutHash = hash;
        if (const auto saved = save(next); !saved)
            m_accountsSection->showProblem(saved.error());
        else
            m_accountsSection->setHashApplied(m_desk.payoutHash);
    });
    connect(&m_accounts, &AccountsFlow::accountsChanged, m_accountsSection, &AccountsSection::setAccounts);
    connect(&m_accounts, &AccountsFlow::accountKept, m_accountsSection, &AccountsSection::setAccountKept);
    connect(&m_accounts, &AccountsFlow::secretKept, m_accountsSection, &AccountsSection::setSecretKept);
    connect(&m_accounts, &AccountsFlow::saved, m_accountsSection, &AccountsSection::setSaved);
    connect(&m_accounts, &AccountsFlow::failed, m_accountsSection, &AccountsSection::showProblem);
}

void SettingsPart::connectLists()
{
    connect(m_lists, &ListsSection::applyRequested, &m_listsFlow, &ListsFlow::set);
    connect(&m_listsFlow, &ListsFlow::changed, m_lists, &ListsSection::setLists);
    connect(&m_listsFlow, &ListsFlow::changed, this, &SettingsPart::listsChanged);
    connect(&m_listsFlow, &ListsFlow::wasSet, m_lists, &ListsSection::setApplied);
    connect(&m_listsFlow, &ListsFlow::refused, m_lists, &ListsSection::showProblem);
}

Result<void> SettingsPart::save(const DeskSettings &next)
{
    auto saved = m_file.save(next);
    if (saved)
        m_desk = next;
    return saved;
}

void SettingsPart::keep(const DeskSettings &desk)
{
    if (const auto saved = save(desk); !saved)
        m_deskSection->showProblem(saved.error());
}

Result<void> SettingsPart::keepCounter(const CounterSettings &settings)
{
    DeskSettings next = m_desk;
    next.counter = settings;
    auto saved = save(next);
    if (saved)
        Q_EMIT counterChanged(settings);
    return saved;
}

void SettingsPart::applyProxy()
{
    m_session.setProxy(m_desk.proxy, {});
    if (m_desk.proxy.mode != ProxySettings::Mode::Manual || m_desk.proxy.user.isEmpty())
        return;
    m_secrets.read(proxyKey(m_desk.proxy), {this, [this](const Result<std::optional<Secret>> &kept) {
                                                const bool found = kept && kept->has_value();
                                                m_connection->setPasswordKept(found);
                                                if (found)
                                                    m_session.setProxy(m_desk.proxy, **kept);
                                            }});
}

void SettingsPart::rememberProxyPassword(const std::optional<Secret> &password)
{
    if (!password) {
        applyProxy();
        return;
    }
    m_session.setProxy(m_desk.proxy, *password); // for this session, whatever the keychain says
    const auto kept = [this, has = !password->isEmpty()](const auto &result) {
        m_connection->setPasswordKept(result && has);
        if (!result)
            m_connection->showProblem(result.error());
    };
    if (password->isEmpty())
        m_secrets.remove(proxyKey(m_desk.proxy), {this, kept});
    else
        m_secrets.write(proxyKey(m_desk.proxy), *password, {this, kept});
}

void SettingsPart::offerEnvironment(const Environment &environment)
{
    m_connection->setEnvironment(environment);
}

void SettingsPart::showSignedIn()
{
    const Environment &environment = m_session.environment();
    m_connection->setEnvironment(environment);
    m_accountsSection->setEnvironment(environment);
    m_accounts.open(environment);
    m_listsFlow.open(nullptr, environment, {}); // the built-in ones, until the journal says others
    m_page->setBackVisible(false);
    m_page->setSectionShown(SectionId::Accounts, true);
}

void SettingsPart::showSignedOut()
{
    m_accounts.close();
    m_listsFlow.close();
    m_accountsSection->forget(); // nothing of one identity or environment is left for the next
    m_page->setBackVisible(true);
    m_page->setSectionShown(SectionId::Accounts, false);
    setJournalShown(false);
}

void SettingsPart::openLists(Store &store, const Actor &actor)
{
    if (!m_listsFlow.isOpenFor(store, actor))
        m_listsFlow.open(&store, m_session.environment(), actor);
}

void SettingsPart::showStore(const StoreFacts &facts)
{
    m_journal->setFacts(facts);
    m_page->setSectionShown(SectionId::Store, true);
}

void SettingsPart::followRoles(Roles roles)
{
    m_accountsSection->setReadOnly(!grants(roles, Right::SendPayout) && !grants(roles, Right::EditLists));
    m_people->setReadOnly(!grants(roles, Right::ManagePeople));
    m_policy->setReadOnly(!grants(roles, Right::EditPolicy));
    m_lists->setReadOnly(!grants(roles, Right::EditLists));
    m_journal->setReadOnly(!grants(roles, Right::ManageStore));
}

void SettingsPart::setJournalShown(bool shown)
{
    for (const SectionId id : ofTheJournal)
        m_page->setSectionShown(id, shown);
    if (!shown)
        m_page->setSectionShown(SectionId::Store, false);
}
