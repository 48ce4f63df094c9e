// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balancespage.h"

#include "domain/plaintext.h"
#include "ui/badge.h"
#include "ui/card.h"
#include "ui/controls.h"
#include "ui/describe.h"
#include "ui/emptystate.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/pageheader.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BalancesPage::BalancesPage(QWidget *parent)
    : TranslatedWidget(parent)
    , m_header(new PageHeader(u"balances"_s, this))
    , m_refresh(makeButton(this, u"refreshBalance"_s, Icon::Refresh))
    , m_error(new ErrorBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Balances))
{
    setObjectName(u"balancesPage"_s);
    m_header->addAction(m_refresh);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::m);
    column->addWidget(m_header);
    column->addWidget(m_error);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildFigure());
    connect(m_refresh, &QPushButton::clicked, this, &BalancesPage::refreshRequested);
    connect(m_error, &ErrorBar::retryRequested, this, &BalancesPage::refreshRequested);
    retranslate();
}

QWidget *BalancesPage::buildFigure()
{
    auto *page = new QWidget;
    auto *card = new Card(page);
    m_user = makeLabel(card, u"balanceUser"_s, TextSize::Body, Ink::Muted);
    m_figure = makeLabel(card, u"balanceFigure"_s, TextSize::Figure);
    m_figure->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words = makeParagraph(card, u"balanceWords"_s);
    m_readAt = makeLabel(card, u"balanceReadAt"_s, TextSize::Small, Ink::Muted);
    m_oldMark = new Badge(card);
    m_oldMark->setObjectName(u"balanceOld"_s);
    auto *column = new QVBoxLayout(card);
    setMargins(column, space::xl, space::s);
    column->addWidget(m_user);
    column->addWidget(m_figure);
    column->addWidget(m_words);
    column->addSpacing(space::s);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::m);
    foot->addWidget(m_oldMark);
    foot->addWidget(m_readAt);
    foot->addStretch(1);
    column->addLayout(foot);
    card->setMaximumWidth(size::readable);
    auto *across = new QHBoxLayout;
    across->addWidget(card, 100);
    across->addStretch(1);
    auto *down = new QVBoxLayout(page);
    setMargins(down, 0, 0);
    down->addLayout(across);
    down->addStretch(1);
    return page;
}

void BalancesPage::showBalance(const Username &user, Rupiah balance, const QDateTime &readAt)
{
    m_reading = Reading{user, balance, readAt};
    m_old = false;
    m_error->clear();
    retranslate();
}

void BalancesPage::clearBalance()
{
    m_reading.reset();
    m_old = false;
    m_error->clear();
    retranslate();
}

void BalancesPage::setBusy(bool busy)
{
    m_busy = busy;
    retranslate();
}

void BalancesPage::showProblem(const Error &error)
{
    m_old = m_reading.has_value();
    m_error->showError(error, Situation::ReadingBalance);
    retranslate();
}

void BalancesPage::clearProblem()
{
    m_error->clear();
}

void BalancesPage::retranslate()
{
    m_header->setTitle(tr("Balance"));
    setWords(m_refresh, tr("&Read again"));
    m_refresh->setEnabled(!m_busy);
    m_stack->setCurrentIndex(m_reading ? 1 : 0);
    if (m_busy)
        m_empty->setTexts(tr("Reading the balance…"), {});
    else
        m_empty->setTexts(tr("The balance has not been read yet"), tr("Press Read again, or F5, to read it."));
    if (!m_reading)
        return;
    m_user->setText(tr("Balance of %1").arg(boundedPlainText(m_reading->user.value)));
    m_figure->setText(rupiahText(m_reading->balance));
    m_figure->setAccessibleName(u"%1: %2"_s.arg(m_user->text(), m_figure->text()));
    m_words->setText(terbilang(m_reading->balance)); // Indonesian in both languages: it is how amounts are written out
    m_words->setVisible(!m_words->text().isEmpty());
    m_oldMark->setLook({tr("Old figure"), Tone::Warning, Icon::Clock});
    m_oldMark->setVisible(m_old);
    const QString when = tr("Read %1").arg(timeText(m_reading->readAt));
    m_readAt->setText(m_busy ? tr("%1 · reading again…").arg(when) : when);
}
