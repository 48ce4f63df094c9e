// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connectionsection.h"

#include "ui/controls.h"
#include "ui/factlist.h"
#include "ui/formgrid.h"
#include "ui/look.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ConnectionSection::ConnectionSection(QWidget *parent)
    : SettingsSection(u"connection"_s, parent)
    , m_environmentTitle(makeLabel(this, u"environmentTitle"_s, TextSize::Strong))
    , m_facts(new FactList(this))
    , m_environmentNote(makeLabel(this, u"environmentNote"_s, TextSize::Small, Ink::Muted))
    , m_proxyTitle(makeLabel(this, u"proxyTitle"_s, TextSize::Strong))
    , m_system(new QRadioButton(this))
    , m_none(new QRadioButton(this))
    , m_manual(new QRadioButton(this))
    , m_form(new FormGrid(this))
    , m_host(new QLineEdit(m_form))
    , m_port(new QSpinBox(m_form))
    , m_user(new QLineEdit(m_form))
    , m_password(new QLineEdit(m_form))
    , m_hostRow(m_form->addRow(m_host, u"proxyHost"_s))
    , m_portRow(m_form->addRow(m_port, u"proxyPort"_s))
    , m_userRow(m_form->addRow(m_user, u"proxyUser"_s))
    , m_passwordRow(m_form->addRow(m_password, u"proxyPassword"_s))
{
    build();
    connectAll();
    retranslate();
    revert();
}

void ConnectionSection::build()
{
    constexpr int mostPort = 65'535;
    m_environmentNote->setWordWrap(true);
    m_system->setObjectName(u"proxySystem"_s);
    m_none->setObjectName(u"proxyNone"_s);
    m_manual->setObjectName(u"proxyManual"_s);
    m_port->setRange(1, mostPort);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setGroupSeparatorShown(false);
    m_password->setEchoMode(QLineEdit::Password);
    QVBoxLayout *environment = addCard(u"environmentCard"_s);
    environment->addWidget(m_environmentTitle);
    environment->addWidget(m_facts);
    environment->addWidget(m_environmentNote);
    QVBoxLayout *proxy = addCard(u"proxyCard"_s);
    proxy->addWidget(m_proxyTitle);
    for (QRadioButton *choice : {m_system, m_none, m_manual})
        proxy->addWidget(choice);
    proxy->addWidget(m_form);
    addFoot();
}

void ConnectionSection::connectAll()
{
    for (const QRadioButton *choice : {m_system, m_none, m_manual})
        connect(choice, &QRadioButton::clicked, this, &ConnectionSection::refresh);
    for (const QLineEdit *field : {m_host, m_user})
        connect(field, &QLineEdit::textEdited, this, &ConnectionSection::refresh);
    connect(m_port, &QSpinBox::valueChanged, this, &ConnectionSection::refresh);
    connect(m_password, &QLineEdit::textEdited, this, [this] {
        m_passwordEdited = true;
        refresh();
    });
    for (const QLineEdit *field : {m_host, m_user, m_password})
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (isEdited())
                apply();
        });
}

void ConnectionSection::setEnvironment(const Environment &environment)
{
    m_environment = environment;
    const EnvironmentLook look = lookOf(environment);
    m_facts->setFacts({{u"environmentName"_s, tr("Environment"), look.word, false, look.note},
                       {u"environmentAddress"_s, tr("Address"), environment.baseUrl.toString(), true}});
}

void ConnectionSection::setProxy(const ProxySettings &proxy)
{
    m_proxy = proxy;
    if (isEdited())
        refresh();
    else
        revert();
}

void ConnectionSection::setApplied(const ProxySettings &proxy)
{
    m_proxy = proxy;
    revert();
    SettingsSection::setApplied(true);
}

void ConnectionSection::setPasswordKept(bool kept)
{
    m_passwordKept = kept;
    refresh();
}

ProxySettings ConnectionSection::edited() const
{
    return {.mode = m_manual->isChecked() ? ProxySettings::Mode::Manual
                : m_none->isChecked()     ? ProxySettings::Mode::None
                                          : ProxySettings::Mode::System,
            .host = m_host->text().trimmed(),
            .port = quint16(m_port->value()),
            .user = m_user->text().trimmed()};
}

QString ConnectionSection::hostProblem() const
{
    const QString host = m_host->text().trimmed();
    if (!m_manual->isChecked())
        return {};
    if (host.isEmpty())
        return tr("Type the proxy's name, like proxy.example.id");
    const bool plain = std::none_of(host.begin(), host.end(),
                                    [](QChar c) { return c.isSpace() || c == u'/' || c == u'@' || c == u'?'; });
    return plain ? QString() : tr("Only the name of the computer: no http://, no path, no user name.");
}

void ConnectionSection::apply()
{
    const QString problem = hostProblem();
    m_hostRow->setProblem(problem);
    if (!problem.isEmpty()) {
        m_host->setFocus();
        return;
    }
    Q_EMIT applyRequested(edited(), m_passwordEdited ? std::optional(Secret(m_password->text())) : std::nullopt);
}

void ConnectionSection::revert()
{
    m_system->setChecked(m_proxy.mode == ProxySettings::Mode::System);
    m_none->setChecked(m_proxy.mode == ProxySettings::Mode::None);
    m_manual->setChecked(m_proxy.mode == ProxySettings::Mode::Manual);
    m_host->setText(m_proxy.host);
    {
        const QSignalBlocker quiet(m_port);
        m_port->setValue(m_proxy.port);
    }
    m_user->setText(m_proxy.user);
    m_password->clear();
    m_hostRow->setProblem({});
    m_passwordEdited = false;
    refresh();
}

void ConnectionSection::refresh()
{
    for (QRadioButton *choice : {m_system, m_none, m_manual})
        choice->setEnabled(!isReadOnly());
    for (FormRow *row : {m_hostRow, m_portRow, m_userRow, m_passwordRow})
        row->setEnabled(m_manual->isChecked() && !isReadOnly());
    if (hostProblem().isEmpty())
        m_hostRow->setProblem({});
    m_password->setPlaceholderText(m_passwordKept && !m_passwordEdited ? tr("Kept in the keychain") : QString());
    setEdited(m_passwordEdited || edited() != m_proxy);
}

QString ConnectionSection::title() const
{
    return tr("Environment and network");
}

QString ConnectionSection::lead() const
{
    return tr("Where this window is signed in, and how it gets there.");
}

void ConnectionSection::retranslate()
{
    SettingsSection::retranslate();
    m_environmentTitle->setText(tr("Environment"));
    setEnvironment(m_environment);
    m_environmentNote->setText(tr("Another environment is chosen when signing in. Records, accounts and secrets of one "
                                  "are never used in another."));
    m_proxyTitle->setText(tr("Proxy"));
    setWords(m_system, tr("Use the pro&xy that the computer is set to"));
    setWords(m_none, tr("Use &no proxy"));
    setWords(m_manual, tr("Set the proxy by han&d"));
    m_hostRow->setWords(tr("&Computer name"));
    m_portRow->setWords(tr("P&ort"));
    m_userRow->setWords(tr("&User name"));
    m_passwordRow->setWords(
        tr("&Password"), tr("Only where the proxy asks for them. The password lies in the keychain, not in a file."));
    if (m_hostRow->hasProblem())
        m_hostRow->setProblem(hostProblem());
    refresh();
}
