// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/textlisteditor.h"

#include "ui/controls.h"
#include "ui/formgrid.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRows = 4;

} // namespace

TextListEditor::TextListEditor(const QString &name, Judge judge, Show show, QWidget *parent)
    : TranslatedWidget(parent)
    , m_judge(std::move(judge))
    , m_show(std::move(show))
    , m_list(new QListWidget(this))
    , m_form(new FormGrid(this))
    , m_field(new QLineEdit(m_form))
    , m_row(m_form->addRow(m_field, name + u"New"_s))
    , m_add(makeButton(this, name + u"Add"_s, Icon::Plus))
    , m_remove(makeButton(this, name + u"Remove"_s, Icon::Close))
{
    m_list->setObjectName(name + u"List"_s);
    m_list->setFixedHeight(shownRows * size::row);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, space::s);
    column->addWidget(m_list);
    column->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &TextListEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &TextListEditor::removeCurrent);
    connect(m_field, &QLineEdit::returnPressed, this, &TextListEditor::add);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_row->setProblem({});
        refresh();
        Q_EMIT edited();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &TextListEditor::refresh);
    retranslate();
}

void TextListEditor::setTexts(const QStringList &texts)
{
    m_texts = texts;
    fill();
}

bool TextListEditor::hasUnfinished() const
{
    return !m_field->text().trimmed().isEmpty();
}

void TextListEditor::clearUnfinished()
{
    m_field->clear();
    m_row->setProblem({});
    refresh();
}

bool TextListEditor::finish()
{
    return !hasUnfinished() || add();
}

void TextListEditor::showProblem(const QString &problem)
{
    m_row->setProblem(problem);
    m_field->setFocus();
}

void TextListEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_form->setVisible(!readOnly);
    m_add->setVisible(!readOnly);
    m_remove->setVisible(!readOnly);
}

void TextListEditor::setWords(const QString &list, const QString &field, const QString &add, const QString &hint)
{
    m_list->setAccessibleName(list);
    m_row->setWords(field, hint);
    ::setWords(m_add, add);
}

bool TextListEditor::add()
{
    const auto judged = m_judge(m_field->text().trimmed());
    QString problem = judged ? QString() : judged.error();
    if (judged && std::any_of(m_texts.begin(), m_texts.end(), [&](const QString &text) {
            return text.compare(*judged, Qt::CaseInsensitive) == 0
                || m_show(text).compare(*judged, Qt::CaseInsensitive) == 0;
        }))
        problem = tr("This is in the list already.");
    m_row->setProblem(problem);
    if (!problem.isEmpty()) {
        m_field->setFocus();
        return false;
    }
    m_texts.append(*judged);
    m_field->clear();
    fill();
    m_list->setCurrentRow(m_list->count() - 1);
    Q_EMIT edited();
    return true;
}

void TextListEditor::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_readOnly)
        return;
    m_texts.removeAt(row);
    fill();
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    Q_EMIT edited();
}

void TextListEditor::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const QString &text : std::as_const(m_texts))
        m_list->addItem(m_show(text));
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    refresh();
}

void TextListEditor::refresh()
{
    m_add->setEnabled(hasUnfinished());
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

bool TextListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        removeCurrent();
        return true;
    }
    return TranslatedWidget::eventFilter(watched, event);
}

void TextListEditor::retranslate()
{
    ::setWords(m_remove, tr("Remove"));
    fill();
}
