// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formgrid.h"

#include "ui/actionregistry.h"
#include "ui/controls.h"
#include "ui/problemlabel.h"

#include <QAbstractSpinBox>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

FormRow::FormRow(QWidget *field, const QString &objectName, QWidget *form)
    : QObject(form)
    , m_label(makeLabel(form, objectName + u"Label"_s))
    , m_field(field)
    , m_hint(makeLabel(form, objectName + u"Hint"_s, TextSize::Small, Ink::Muted))
    , m_problem(new ProblemLabel(field, objectName + u"Problem"_s, form))
{
    field->setObjectName(objectName);
    m_label->setBuddy(field);
    m_hint->setWordWrap(true);
    m_hint->hide();
}

void FormRow::setWords(const QString &label, const QString &hint)
{
    m_label->setText(label);
    m_field->setAccessibleName(withoutMnemonic(label));
    m_hint->setText(hint);
    setVisible(m_visible);
}

void FormRow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    setVisible(m_visible);
}

void FormRow::setProblem(const QString &problem)
{
    m_problem->setProblem(problem);
    setVisible(m_visible);
}

bool FormRow::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

void FormRow::setVisible(bool visible)
{
    m_visible = visible;
    m_label->setVisible(visible);
    m_field->setVisible(visible);
    m_hint->setVisible(visible && !m_hint->text().isEmpty());
    m_problem->setVisible(visible && hasProblem());
}

void FormRow::setEnabled(bool enabled)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_field, m_hint})
        part->setEnabled(enabled);
}

FormGrid::FormGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setMargins(m_grid, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnMinimumWidth(0, size::labels);
    m_grid->setColumnStretch(1, 1);
}

FormRow *FormGrid::addRow(QWidget *field, const QString &objectName)
{
    auto *row = new FormRow(field, objectName, this);
    const bool narrow = qobject_cast<QAbstractSpinBox *>(field) != nullptr; // a number needs no line's width
    // Beside one line the label stands on that line, beside several on the first.
    const bool oneLine = field->sizePolicy().verticalPolicy() == QSizePolicy::Fixed;
    m_grid->addWidget(row->m_label, m_rows, 0, oneLine ? Qt::AlignVCenter : Qt::AlignTop);
    m_grid->addWidget(field, m_rows, 1, narrow ? Qt::AlignLeft : Qt::Alignment());
    m_grid->addWidget(row->m_hint, m_rows + 1, 1);
    m_grid->addWidget(row->m_problem, m_rows + 2, 1);
    m_grid->setRowMinimumHeight(m_rows + 3, space::xs);
    m_rows += 4;
    return row;
}

void FormGrid::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_rows, 0, 1, 2);
    m_grid->setRowMinimumHeight(m_rows + 1, space::xs);
    m_rows += 2;
}
