// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callresults.h"

#include "domain/plaintext.h"
#include "ui/badge.h"
#include "ui/callwords.h"
#include "ui/controls.h"
#include "ui/locale.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

CallResults::CallResults(QWidget *parent)
    : TranslatedDialog(parent)
    , m_title(makeParagraph(this, u"callResultsTitle"_s))
    , m_area(new QScrollArea(this))
    , m_close(makeButton(this, u"callResultsClose"_s, Icon::Close))
{
    setObjectName(u"callResults"_s);
    m_title->setFont(::font(TextSize::Title));
    m_close->setIcon({});
    m_close->setDefault(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::TabFocus); // the arrows scroll it
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::xl, space::m);
    column->addWidget(m_title);
    column->addWidget(m_area, 1);
    column->addWidget(m_close, 0, Qt::AlignRight);
    setMinimumSize(size::dialog, size::dialog);
    connect(m_close, &QPushButton::clicked, this, &CallResults::accept);
    retranslate();
    m_close->setFocus();
}

void CallResults::showCalls(const QList<InvoiceCall> &calls)
{
    for (const InvoiceCall &call : calls) {
        const auto known =
            std::find_if(m_calls.begin(), m_calls.end(), [&](const InvoiceCall &one) { return one.id == call.id; });
        if (known == m_calls.end())
            m_calls.append(call);
        else
            *known = call;
    }
    retranslate();
}

QWidget *CallResults::row(const InvoiceCall &call, int number)
{
    const QString name = u"callResult%1"_s.arg(number);
    auto *row = new QWidget;
    row->setObjectName(name);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    QLabel *title = makeParagraph(row, name + u"Invoice"_s);
    title->setFont(::font(TextSize::Strong));
    title->setText(boundedPlainText(call.invoice().value));
    auto *badge = new Badge(row);
    badge->setObjectName(name + u"State"_s);
    badge->setLook(lookOf(call));
    badge->setAccessibleName(lookOf(call).word);
    head->addWidget(title, 1);
    head->addWidget(badge, 0, Qt::AlignTop);
    QLabel *what = makeLabel(row, name + u"What"_s, TextSize::Small, Ink::Muted);
    what->setWordWrap(true);
    what->setText(u"%1 · %2"_s.arg(callWord(call.content.kind), rupiahText(call.content.amount)));
    QLabel *words = makeParagraph(row, name + u"Words"_s);
    const QString ending = endingText(call);
    words->setText(ending.isEmpty() ? stateAdvice(call) : u"%1\n%2"_s.arg(ending, stateAdvice(call)));
    auto *column = new QVBoxLayout(row);
    setMargins(column, 0, space::half);
    column->addLayout(head);
    column->addWidget(what);
    column->addWidget(words);
    return row;
}

void CallResults::retranslate()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    setMargins(column, 0, space::l);
    for (qsizetype i = 0; i < m_calls.size(); ++i)
        column->addWidget(row(m_calls.at(i), int(i)));
    column->addStretch(1);
    m_area->setWidget(body); // which deletes the one before
    const auto done = std::count_if(m_calls.cbegin(), m_calls.cend(), [](const InvoiceCall &call) {
        return call.state == MoneyState::Accepted && call.outcome.reason != Outcome::Reason::OtherEffect;
    });
    m_title->setText(tr("Done: %1 of %2").arg(numberText(done), numberText(m_calls.size())));
    m_area->setAccessibleName(tr("What became of each"));
    setWindowTitle(tr("What became of each"));
    setWords(m_close, tr("Close"));
}
