// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssection.h"

#include "ui/card.h"
#include "ui/controls.h"
#include "ui/errorbar.h"
#include "ui/pageheader.h"
#include "ui/settings/applyrow.h"
#include "ui/sign.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

SettingsSection::SettingsSection(const QString &name, QWidget *parent)
    : TranslatedWidget(parent)
    , m_name(name)
    , m_header(new PageHeader(name, this))
    , m_error(new ErrorBar(this))
    , m_lock(new QWidget(this))
    , m_whoMay(makeLabel(m_lock, name + u"ReadOnly"_s, TextSize::Body, Ink::Muted))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name + u"Section"_s);
    m_error->setRetryOffered(false); // Apply is there anyway
    auto *lock = new QHBoxLayout(m_lock);
    setMargins(lock, 0, space::s);
    lock->addWidget(new Sign(Icon::Lock, size::icon, m_lock), 0, Qt::AlignTop);
    lock->addWidget(m_whoMay, 1);
    m_whoMay->setWordWrap(true);
    m_lock->hide();
    setMargins(m_column, space::l, space::m);
    m_column->addWidget(m_header);
    m_column->addWidget(m_error);
    m_column->addWidget(m_lock);
    m_column->addStretch(1);
}

QVBoxLayout *SettingsSection::addCard(const QString &objectName)
{
    auto *card = new Card(this);
    card->setObjectName(objectName);
    auto *column = new QVBoxLayout(card);
    setMargins(column, space::l, space::s);
    addWidget(card);
    return column;
}

void SettingsSection::addWidget(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void SettingsSection::addFoot()
{
    m_foot = new ApplyRow(m_name, this);
    addWidget(m_foot);
    connect(m_foot, &ApplyRow::applyPressed, this, [this] { apply(); });
    connect(m_foot, &ApplyRow::revertPressed, this, [this] { revert(); });
}

void SettingsSection::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_lock->setVisible(readOnly);
    if (m_foot != nullptr)
        m_foot->setVisible(!readOnly);
    if (readOnly && m_edited)
        revert();
    refresh();
}

void SettingsSection::showProblem(const Error &error)
{
    m_error->showError(error, Situation::KeepingSettings);
}

void SettingsSection::showAdvice(const Advice &advice)
{
    m_error->showAdvice(advice);
}

void SettingsSection::clearProblem()
{
    m_error->clear();
}

void SettingsSection::setEdited(bool edited)
{
    if (edited)
        setApplied(false);
    if (m_foot != nullptr)
        m_foot->setEdited(edited);
    if (std::exchange(m_edited, edited) != edited)
        Q_EMIT editedChanged(edited);
}

void SettingsSection::setApplied(bool applied)
{
    if (m_foot != nullptr)
        m_foot->setApplied(applied);
    if (applied)
        clearProblem();
}

QString SettingsSection::whoMay() const
{
    return tr("An administrator can change this.");
}

void SettingsSection::retranslate()
{
    m_header->setTitle(title());
    m_header->setSubtitle(lead());
    m_whoMay->setText(whoMay());
}
