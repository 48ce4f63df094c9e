// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/applyrow.h"

#include "ui/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

ApplyRow::ApplyRow(const QString &name, QWidget *parent)
    : TranslatedWidget(parent)
    , m_apply(makePrimaryButton(this, name + u"Apply"_s))
    , m_revert(makeButton(this, name + u"Revert"_s, Icon::Undo))
    , m_applied(makeLabel(this, name + u"Applied"_s, TextSize::Body, Ink::Muted))
{
    auto *row = new QHBoxLayout(this);
    setMargins(row, 0, space::s);
    row->addWidget(m_apply);
    row->addWidget(m_revert);
    row->addWidget(m_applied);
    row->addStretch(1);
    connect(m_apply, &QPushButton::clicked, this, &ApplyRow::applyPressed);
    connect(m_revert, &QPushButton::clicked, this, &ApplyRow::revertPressed);
    ApplyRow::retranslate();
    setEdited(false);
}

void ApplyRow::setEdited(bool edited)
{
    m_edited = edited;
    if (!edited && (m_apply->hasFocus() || m_revert->hasFocus()))
        focusBefore(); // or Qt takes it to whatever comes next, the sidebar
    m_apply->setEnabled(edited);
    m_revert->setEnabled(edited);
    m_applied->setVisible(m_isApplied && !edited);
}

void ApplyRow::focusBefore()
{
    for (QWidget *before = m_apply->previousInFocusChain(); before != m_apply;
         before = before->previousInFocusChain()) {
        const bool takes = (before->focusPolicy() & Qt::TabFocus) != 0 && before->isEnabled() && before->isVisible();
        if (takes && before != m_revert) {
            before->setFocus();
            return;
        }
    }
}

void ApplyRow::setApplied(bool applied)
{
    m_isApplied = applied;
    setEdited(m_edited);
}

void ApplyRow::retranslate()
{
    setWords(m_apply, tr("&Apply"));
    setWords(m_revert, tr("Put bac&k"));
    m_applied->setText(tr("Applied."));
}
