// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingspage.h"

#include "ui/controls.h"
#include "ui/describe.h"
#include "ui/errorbar.h"
#include "ui/problemlabel.h"
#include "ui/settingsform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(QWidget *parent)
    : TranslatedWidget(parent)
    , m_form(new SettingsForm(this))
{
    setObjectName(u"settingsPage"_s);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, 0, 0);
    layout->addWidget(m_form->scrolled());
    connectAll();
    retranslate();
    setBackVisible(false);
    setSettings({});
}

void SettingsPage::connectAll()
{
    const auto changed = [this] {
        m_applied = false;
        refreshState();
    };
    SettingsForm &form = *m_form;
    connect(form.language, &QComboBox::activated, this, changed);
    connect(form.theme, &QComboBox::activated, this, changed);
    for (const QRadioButton *choice : {form.proxySystem, form.proxyNone, form.proxyManual})
        connect(choice, &QRadioButton::clicked, this, changed);
    connect(form.host, &QLineEdit::textEdited, this, changed);
    connect(form.port, &QSpinBox::valueChanged, this, changed);
    connect(form.user, &QLineEdit::textEdited, this, changed);
    connect(form.password, &QLineEdit::textEdited, this, [this, changed] {
        m_passwordEdited = true;
        changed();
    });
    for (const QLineEdit *field : {form.host, form.user, form.password})
        connect(field, &QLineEdit::returnPressed, this, &SettingsPage::apply);
    connect(form.apply, &QPushButton::clicked, this, &SettingsPage::apply);
    connect(form.revert, &QPushButton::clicked, this, [this] { setSettings(m_settings); });
    connect(form.back, &QPushButton::clicked, this, &SettingsPage::backRequested);
    connect(form.error, &ErrorBar::retryRequested, this, &SettingsPage::apply);
}

void SettingsPage::setSettings(const DeskSettings &settings)
{
    m_settings = settings;
    SettingsForm &form = *m_form;
    form.language->setCurrentIndex(int(settings.language));
    form.theme->setCurrentIndex(int(settings.theme));
    form.proxySystem->setChecked(settings.proxy.mode == ProxySettings::Mode::System);
    form.proxyNone->setChecked(settings.proxy.mode == ProxySettings::Mode::None);
    form.proxyManual->setChecked(settings.proxy.mode == ProxySettings::Mode::Manual);
    form.host->setText(settings.proxy.host);
    {
        const QSignalBlocker quiet(form.port);
        form.port->setValue(settings.proxy.port);
    }
    form.user->setText(settings.proxy.user);
    form.password->clear();
    form.hostProblem->setProblem({});
    m_passwordEdited = false;
    m_applied = false;
    refreshState();
}

void SettingsPage::setProxyPasswordKept(bool kept)
{
    m_passwordKept = kept;
    refreshState();
}

void SettingsPage::setApplied()
{
    setSettings(edited());
    m_form->error->clear();
    m_applied = true;
    refreshState();
}

void SettingsPage::showProblem(const Error &error)
{
    m_form->error->showError(error, Situation::KeepingSettings);
}

void SettingsPage::setBackVisible(bool visible)
{
    m_form->back->setVisible(visible);
}

DeskSettings SettingsPage::edited() const
{
    DeskSettings result = m_settings; // what this page does not show stays
    const SettingsForm &form = *m_form;
    result.language = DeskSettings::Language(form.language->currentIndex());
    result.theme = DeskSettings::Theme(form.theme->currentIndex());
    result.proxy.mode = form.proxyManual->isChecked() ? ProxySettings::Mode::Manual
        : form.proxyNone->isChecked()                 ? ProxySettings::Mode::None
                                                      : ProxySettings::Mode::System;
    result.proxy.host = form.host->text().trimmed();
    result.proxy.port = quint16(form.port->value());
    result.proxy.user = form.user->text().trimmed();
    return result;
}

QString SettingsPage::hostProblem() const
{
    const QString host = m_form->host->text().trimmed();
    if (!m_form->proxyManual->isChecked())
        return {};
    if (host.isEmpty())
        return tr("Type the proxy's name, like proxy.example.id");
    const bool plain = std::none_of(host.begin(), host.end(),
                                    [](QChar c) { return c.isSpace() || c == u'/' || c == u'@' || c == u'?'; });
    return plain ? QString() : tr("Only the name of the computer: no http://, no path, no user name.");
}

void SettingsPage::apply()
{
    const QString problem = hostProblem();
    m_form->hostProblem->setProblem(problem);
    if (!problem.isEmpty()) {
        m_form->host->setFocus();
        return;
    }
    Q_EMIT settingsChanged(edited(), m_passwordEdited ? std::optional(Secret(m_form->password->text())) : std::nullopt);
}

void SettingsPage::refreshState()
{
    const bool changed = m_passwordEdited || edited() != m_settings;
    m_form->setProxyEnabled(m_form->proxyManual->isChecked());
    if (hostProblem().isEmpty())
        m_form->hostProblem->setProblem({});
    m_form->apply->setEnabled(changed);
    m_form->revert->setEnabled(changed);
    m_form->showApplied(m_applied && !changed);
    m_form->password->setPlaceholderText(m_passwordKept && !m_passwordEdited ? tr("Kept in the keychain") : QString());
}

void SettingsPage::retranslate()
{
    m_form->retranslate();
    if (!m_form->hostProblem->isHidden())
        m_form->hostProblem->setProblem(hostProblem());
    refreshState();
}
