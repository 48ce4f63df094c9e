// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secretfield.h"

#include "ui/controls.h"
#include "ui/problemlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

SecretField::SecretField(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_label(makeLabel(this, objectName + u"Label"_s))
    , m_edit(new QLineEdit(this))
    , m_reveal(makeIconButton(this, objectName + u"Reveal"_s, Icon::Eye))
    , m_capsLock(makeLabel(this, objectName + u"Caps"_s, TextSize::Small, Ink::Muted))
    , m_problem(new ProblemLabel(m_edit, objectName + u"Problem"_s, this))
{
    m_edit->setObjectName(objectName);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->installEventFilter(this);
    m_label->setBuddy(m_edit);
    m_capsLock->setWordWrap(true);
    m_capsLock->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(m_edit, 1);
    row->addWidget(m_reveal);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, space::xs);
    column->addWidget(m_label);
    column->addLayout(row);
    column->addWidget(m_capsLock);
    column->addWidget(m_problem);
    setFocusProxy(m_edit);

    // Shown only while it is held: nobody walks away from an open password.
    connect(m_reveal, &QToolButton::pressed, this, [this] { m_edit->setEchoMode(QLineEdit::Normal); });
    connect(m_reveal, &QToolButton::released, this, [this] { m_edit->setEchoMode(QLineEdit::Password); });
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        setProblem({});
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &SecretField::entered);
    retranslate();
}

void SecretField::setWords(const QString &label)
{
    m_label->setText(label);
    m_edit->setAccessibleName(QString(label).remove(u'&'));
}

void SecretField::setProblem(const QString &problem)
{
    m_problem->setProblem(problem);
}

void SecretField::setFieldEnabled(bool enabled)
{
    m_edit->setEnabled(enabled);
    m_reveal->setEnabled(enabled);
}

void SecretField::clear()
{
    m_edit->clear();
    m_edit->setEchoMode(QLineEdit::Password);
    m_capsLock->hide();
    setProblem({});
}

void SecretField::takeFocus()
{
    m_edit->setFocus();
    m_edit->selectAll();
}

Secret SecretField::secret() const
{
    return Secret(m_edit->text());
}

void SecretField::retranslate()
{
    setHint(m_reveal, tr("Show what is typed while this is held down"));
    m_capsLock->setText(tr("Caps Lock seems to be on."));
}

void SecretField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        watchCapsLock(*static_cast<QKeyEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

// Qt does not tell the state of the key, but every letter does: a capital without Shift, or a small one with it.
void SecretField::watchCapsLock(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_CapsLock) {
        m_capsLock->hide(); // the next letter says
        return;
    }
    const QString typed = key.text();
    if (typed.size() != 1 || !typed.front().isLetter() || typed.front().toUpper() == typed.front().toLower())
        return;
    const bool shift = key.modifiers().testFlag(Qt::ShiftModifier);
    m_capsLock->setVisible(typed.front().isUpper() != shift);
}
