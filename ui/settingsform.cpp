// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsform.h"

#include "ui/card.h"
#include "ui/controls.h"
#include "ui/errorbar.h"
#include "ui/problemlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

template <typename Field>
Field *named(Field *field, const QString &objectName, QLabel *label)
{
    field->setObjectName(objectName);
    if (label != nullptr)
        label->setBuddy(field);
    return field;
}

} // namespace

SettingsForm::SettingsForm(QWidget *page)
    : QObject(page)
{
    auto *ground = new QWidget;
    auto *look = new Card(ground);
    auto *proxy = new Card(ground);
    back = makeLinkButton(ground, u"settingsBack"_s);
    title = makeLabel(ground, u"settingsTitle"_s, TextSize::Title);
    error = new ErrorBar(ground);
    makeLook(look);
    makeProxy(proxy);
    apply = makePrimaryButton(ground, u"applySettings"_s);
    revert = makeButton(ground, u"revertSettings"_s, Icon::Close);
    revert->setIcon({});
    applied = makeLabel(ground, u"settingsApplied"_s, TextSize::Body, Ink::Muted);
    layLook(look);
    layProxy(proxy);

    // One narrow column: what wraps in it is asked for its height at the width that it gets.
    auto *narrow = new QWidget(ground);
    narrow->setMaximumWidth(size::readable + 2 * space::l);
    auto *column = new QVBoxLayout(narrow);
    setMargins(column, space::l, space::m);
    lay(column, look, proxy);
    auto *sides = new QHBoxLayout(ground);
    setMargins(sides, 0, 0);
    sides->addWidget(narrow, 100);
    sides->addStretch(1);
    auto *area = new QScrollArea(page);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(ground);
    m_scrolled = area;
}

void SettingsForm::makeLook(QWidget *card)
{
    lookTitle = makeLabel(card, u"lookTitle"_s, TextSize::Strong);
    languageLabel = makeLabel(card, u"languageLabel"_s);
    language = named(new QComboBox(card), u"language"_s, languageLabel);
    themeLabel = makeLabel(card, u"themeLabel"_s);
    theme = named(new QComboBox(card), u"theme"_s, themeLabel);
    language->addItems(QStringList(3)); // their words come with retranslate()
    theme->addItems(QStringList(4));
}

void SettingsForm::makeProxy(QWidget *card)
{
    constexpr int mostPort = 65'535;
    proxyTitle = makeLabel(card, u"proxyTitle"_s, TextSize::Strong);
    proxySystem = named(new QRadioButton(card), u"proxySystem"_s, nullptr);
    proxyNone = named(new QRadioButton(card), u"proxyNone"_s, nullptr);
    proxyManual = named(new QRadioButton(card), u"proxyManual"_s, nullptr);
    hostLabel = makeLabel(card, u"proxyHostLabel"_s);
    host = named(new QLineEdit(card), u"proxyHost"_s, hostLabel);
    hostProblem = new ProblemLabel(host, u"proxyHostProblem"_s, card);
    portLabel = makeLabel(card, u"proxyPortLabel"_s);
    port = named(new QSpinBox(card), u"proxyPort"_s, portLabel);
    port->setRange(1, mostPort);
    port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    port->setGroupSeparatorShown(false);
    userLabel = makeLabel(card, u"proxyUserLabel"_s);
    user = named(new QLineEdit(card), u"proxyUser"_s, userLabel);
    passwordLabel = makeLabel(card, u"proxyPasswordLabel"_s);
    password = named(new QLineEdit(card), u"proxyPassword"_s, passwordLabel);
    password->setEchoMode(QLineEdit::Password);
    passwordNote = makeLabel(card, u"proxyPasswordNote"_s, TextSize::Small, Ink::Muted);
    passwordNote->setWordWrap(true);
}

void SettingsForm::layLook(QWidget *card)
{
    auto *grid = new QGridLayout(card);
    setMargins(grid, space::l, space::s);
    grid->setHorizontalSpacing(space::l);
    grid->setColumnMinimumWidth(0, size::labels);
    grid->setColumnStretch(1, 1);
    grid->addWidget(lookTitle, 0, 0, 1, 2);
    grid->addWidget(languageLabel, 1, 0);
    grid->addWidget(language, 1, 1);
    grid->addWidget(themeLabel, 2, 0);
    grid->addWidget(theme, 2, 1);
}

void SettingsForm::layProxy(QWidget *card)
{
    auto *grid = new QGridLayout(card);
    setMargins(grid, space::l, space::s);
    grid->setHorizontalSpacing(space::l);
    grid->setColumnMinimumWidth(0, size::labels);
    grid->setColumnStretch(1, 1);
    grid->addWidget(proxyTitle, 0, 0, 1, 2);
    grid->addWidget(proxySystem, 1, 0, 1, 2);
    grid->addWidget(proxyNone, 2, 0, 1, 2);
    grid->addWidget(proxyManual, 3, 0, 1, 2);
    grid->addWidget(hostLabel, 4, 0);
    grid->addWidget(host, 4, 1);
    grid->addWidget(hostProblem, 5, 1);
    grid->addWidget(portLabel, 6, 0);
    grid->addWidget(port, 6, 1, Qt::AlignLeft);
    grid->addWidget(userLabel, 7, 0);
    grid->addWidget(user, 7, 1);
    grid->addWidget(passwordLabel, 8, 0);
    grid->addWidget(password, 8, 1);
    grid->addWidget(passwordNote, 9, 1);
}

void SettingsForm::lay(QVBoxLayout *column, QWidget *look, QWidget *proxy)
{
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(title);
    column->addWidget(error);
    column->addWidget(look);
    column->addWidget(proxy);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(apply);
    buttons->addWidget(revert);
    buttons->addWidget(applied);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    QWidget *const order[]{language, theme, proxySystem, proxyNone, proxyManual, host,
                           port,     user,  password,    apply,     revert};
    for (size_t i = 1; i < std::size(order); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

void SettingsForm::setProxyEnabled(bool enabled)
{
    for (QWidget *one : std::initializer_list<QWidget *>{hostLabel, host, portLabel, port, userLabel, user,
                                                         passwordLabel, password, passwordNote})
        one->setEnabled(enabled);
}

void SettingsForm::showApplied(bool shown)
{
    applied->setVisible(shown);
}

void SettingsForm::retranslate()
{
    setWords(back, tr("&Back to sign-in"));
    title->setText(tr("Settings of this desk"));
    lookTitle->setText(tr("Look and language"));
    languageLabel->setText(tr("&Language"));
    language->setAccessibleName(tr("Language"));
    language->setItemText(0, tr("As the computer is set"));
    language->setItemText(1, u"Bahasa Indonesia"_s); // each in its own name: found by whoever cannot read the other
    language->setItemText(2, u"English"_s);
    themeLabel->setText(tr("Th&eme"));
    theme->setAccessibleName(tr("Theme"));
    theme->setItemText(0, tr("As the desktop is set"));
    theme->setItemText(1, tr("Light"));
    theme->setItemText(2, tr("Dark"));
    theme->setItemText(3, tr("High contrast"));
    proxyTitle->setText(tr("Network"));
    setWords(proxySystem, tr("Use the pro&xy that the computer is set to"));
    setWords(proxyNone, tr("Use &no proxy"));
    setWords(proxyManual, tr("Set the proxy by han&d"));
    hostLabel->setText(tr("&Computer name"));
    host->setAccessibleName(tr("Proxy's computer name"));
    portLabel->setText(tr("P&ort"));
    port->setAccessibleName(tr("Proxy's port"));
    userLabel->setText(tr("&User name"));
    user->setAccessibleName(tr("User name at the proxy"));
    passwordLabel->setText(tr("&Password"));
    password->setAccessibleName(tr("Password at the proxy"));
    passwordNote->setText(tr("Only where the proxy asks for them. The password lies in the keychain, not in a file."));
    setWords(apply, tr("&Apply"));
    setWords(revert, tr("Put bac&k"));
    applied->setText(tr("Applied."));
}
