// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/norolepage.h"

#include "domain/plaintext.h"
#include "ui/controls.h"
#include "ui/emptystate.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype mostNames = 5;

QString namesOf(const QList<Username> &people)
{
    QStringList names;
    for (const Username &person : people.first(qMin(people.size(), mostNames)))
        names.append(boundedPlainText(person.value, longestName));
    return names.join(u", "_s);
}

} // namespace

NoRolePage::NoRolePage(QWidget *parent)
    : TranslatedWidget(parent)
    , m_words(new EmptyState(Icon::User, this))
    , m_again(makeButton(this, u"lookForRoles"_s, Icon::Refresh))
    , m_switch(makeLinkButton(this, u"noRoleSwitch"_s))
{
    setObjectName(u"noRolePage"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    buttons->addWidget(m_switch);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, 0, 0);
    layout->addStretch(2);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_again, &QPushButton::clicked, this, &NoRolePage::refreshRequested);
    connect(m_switch, &QPushButton::clicked, this, &NoRolePage::switchRequested);
    retranslate();
}

void NoRolePage::setPerson(const Username &username, const QList<Username> &administrators)
{
    m_person = username;
    m_administrators = administrators;
    retranslate();
}

void NoRolePage::retranslate()
{
    const QString ask = m_administrators.isEmpty()
        ? tr("Ask an administrator to grant you one under Settings, People.")
        : tr("Ask an administrator to grant you one under Settings, People: %1").arg(namesOf(m_administrators));
    m_words->setTexts(tr("%1 has no role here yet").arg(boundedPlainText(m_person.value, longestName)),
                      ask + u'\n' + tr("As soon as it is granted, this page gives way to the others."));
    setWords(m_again, tr("&Look again"));
    setWords(m_switch, tr("Another person signs &in…"));
}

void NoRolePage::showEvent(QShowEvent *event)
{
    TranslatedWidget::showEvent(event);
    m_again->setFocus();
}
