// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/absenceview.h"

#include "domain/plaintext.h"
#include "ui/badge.h"
#include "ui/controls.h"
#include "ui/describe.h"
#include "ui/locale.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AbsenceView::AbsenceView(QWidget *parent)
    : TranslatedWidget(parent)
    , m_badge(new Badge(this))
    , m_term(makeParagraph(this, u"absenceTerm"_s))
    , m_headline(makeParagraph(this, u"absenceHeadline"_s))
    , m_advice(makeParagraph(this, u"absenceAdvice"_s))
    , m_serverLabel(makeLabel(this, u"absenceServerLabel"_s, TextSize::Small, Ink::Muted))
    , m_serverWords(makeParagraph(this, u"absenceServerWords"_s))
    , m_readAt(makeLabel(this, u"absenceReadAt"_s, TextSize::Small, Ink::Muted))
    , m_askAgain(makeButton(this, u"askAgain"_s, Icon::Refresh))
{
    m_badge->setObjectName(u"absenceBadge"_s);
    m_term->setFont(::font(TextSize::Title));
    m_headline->setFont(::font(TextSize::Strong));
    m_serverWords->setFont(monospaceFont());
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::s);
    column->addWidget(m_badge, 0, Qt::AlignLeft);
    column->addWidget(m_term);
    column->addSpacing(space::xs);
    for (QLabel *label : {m_headline, m_advice, m_serverLabel, m_serverWords, m_readAt})
        column->addWidget(label);
    column->addSpacing(space::s);
    column->addWidget(m_askAgain, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_askAgain, &QPushButton::clicked, this, &AbsenceView::refreshRequested);
    retranslate();
}

void AbsenceView::showRow(const LookupRow &row)
{
    m_row = row;
    retranslate();
}

AbsenceView::Words AbsenceView::wordsFor(const LookupRow &row)
{
    switch (row.state) {
    case LookupRow::State::Waiting: return {tr("Its turn has not come yet"), tr("Six are asked at a time."), {}};
    case LookupRow::State::Asking: return {tr("Being asked for now"), {}, {}};
    case LookupRow::State::Found:
    case LookupRow::State::NotFound:
        return {tr("USAPI knows no such invoice or waybill"),
                tr("Compare it with the original, letter by letter: 0 and O, 1 and l. Make sure that this is the right "
                   "environment; each knows only its own invoices."),
                {},
                true};
    case LookupRow::State::NotKnownHere:
        return {tr("This desk does not know this store invoice"),
                tr("USAPI cannot search store invoices (INV/…), and this desk's own records do not know this one. Ask "
                   "the buyer for the invoice id or the waybill number."),
                {}};
    case LookupRow::State::Failed: {
        const Advice advice = describe(row.error.value_or(Error{}), Situation::LookingUp);
        return {advice.headline, advice.whatToDo, advice.serverWords, advice.mayRetry};
    }
    case LookupRow::State::Stopped:
        return {
            tr("Stopped before its turn came"), tr("It was not asked for. Ask for it now if you need it."), {}, true};
    }
    Q_UNREACHABLE();
}

void AbsenceView::retranslate()
{
    m_serverLabel->setText(tr("The server's own words:"));
    setWords(m_askAgain, tr("&Ask again"));
    if (!m_row)
        return;
    const Words words = wordsFor(*m_row);
    m_badge->setLook(lookOf(m_row->state));
    m_term->setText(boundedPlainText(m_row->term.text));
    m_headline->setText(words.headline);
    m_advice->setText(words.advice);
    m_advice->setVisible(!words.advice.isEmpty());
    m_serverWords->setText(words.serverWords);
    m_serverWords->setVisible(!words.serverWords.isEmpty());
    m_serverLabel->setVisible(!words.serverWords.isEmpty());
    m_readAt->setText(tr("Asked %1").arg(timeText(m_row->readAt)));
    m_readAt->setVisible(m_row->readAt.isValid());
    m_askAgain->setVisible(words.mayAskAgain);
}
