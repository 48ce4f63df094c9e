// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/factlist.h"

#include "ui/controls.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setMargins(m_grid, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    QList<Fact> shown;
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(shown),
                 [](const Fact &fact) { return !fact.value.isEmpty(); });
    const bool same = std::equal(shown.cbegin(), shown.cend(), m_lines.cbegin(), m_lines.cend(),
                                 [](const Fact &fact, const Line &line) {
                                     return fact.key == line.key && fact.copyable == (line.copy != nullptr);
                                 });
    if (!same) { // else the widgets stay, and with them the focus and what was marked
        for (const Line &line : std::as_const(m_lines)) {
            delete line.name;
            delete line.value;
            delete line.note;
            delete line.copy;
        }
        m_lines.clear();
        for (const Fact &fact : std::as_const(shown))
            addLine(fact);
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const Fact &fact = shown.at(i);
        const Line &line = m_lines.at(i);
        line.name->setText(fact.name);
        line.value->setText(fact.value);
        line.value->setAccessibleName(u"%1: %2"_s.arg(fact.name, fact.value));
        line.note->setText(fact.note);
        line.note->setVisible(!fact.note.isEmpty());
        if (line.copy != nullptr)
            setHint(line.copy, QCoreApplication::translate("FactList", "Copy: %1").arg(fact.name));
    }
}

void FactList::addLine(const Fact &fact)
{
    const int row = int(m_lines.size()) * 2; // a value's line, then its note's
    Line line{fact.key, makeLabel(this, fact.key + u"Name"_s, TextSize::Body, Ink::Muted),
              makeParagraph(this, fact.key + u"Value"_s),
              makeLabel(this, fact.key + u"Note"_s, TextSize::Small, Ink::Muted), nullptr};
    // The first lines of name and value stand on one line, however many the value has.
    constexpr int pad = space::xs + space::hair;
    for (QLabel *label : {line.name, line.value}) {
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        label->setContentsMargins(0, pad, 0, pad);
    }
    line.note->setWordWrap(true);
    m_grid->addWidget(line.name, row, 0, Qt::AlignTop);
    m_grid->addWidget(line.value, row, 1);
    m_grid->addWidget(line.note, row + 1, 1);
    if (fact.copyable) {
        line.copy = makeIconButton(this, fact.key + u"Copy"_s, Icon::Copy);
        line.copy->setFixedHeight(fontMetrics().height() + 2 * pad);
        QLabel *value = line.value;
        connect(line.copy, &QToolButton::clicked, value,
                [value] { QGuiApplication::clipboard()->setText(value->text()); });
        m_grid->addWidget(line.copy, row, 2, Qt::AlignTop);
    }
    m_lines.append(line);
}
