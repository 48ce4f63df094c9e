// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registersummary.h"

#include "models/registermodel.h"
#include "ui/actionbutton.h"
#include "ui/callwords.h"
#include "ui/controls.h"
#include "ui/factlist.h"
#include "ui/locale.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

RegisterSummary::RegisterSummary(QWidget *parent)
    : TranslatedWidget(parent)
    , m_title(makeLabel(this, u"selectionTitle"_s, TextSize::Title))
    , m_sum(makeLabel(this, u"selectionSum"_s, TextSize::Figure))
    , m_note(makeParagraph(this, u"selectionNote"_s, Ink::Muted))
    , m_readAgain(makeButton(this, u"selectionReadAgain"_s, Icon::Refresh))
    , m_cancel(makeButton(this, u"selectionCancel"_s, Icon::Cross))
    , m_offersTitle(makeLabel(this, u"selectionOffersTitle"_s, TextSize::Strong))
    , m_offers(new FactList(this))
    , m_statusTitle(makeLabel(this, u"selectionStatusTitle"_s, TextSize::Strong))
    , m_statuses(new FactList(this))
{
    setObjectName(u"registerSummary"_s);
    m_title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_sum, m_note})
        column->addWidget(part);
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
    column->addWidget(m_readAgain, 0, Qt::AlignLeft);
    column->addSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_offersTitle, m_offers, m_statusTitle, m_statuses})
        column->addWidget(part);
    column->addStretch(1);
    retranslate();
}

void RegisterSummary::setActions(QAction *readAgain, QAction *cancel)
{
    followAction(m_readAgain, readAgain);
    followAction(m_cancel, cancel);
}

void RegisterSummary::showSelection(qint64 count, const QList<std::pair<RegisteredInvoice, RegisterOffer>> &values)
{
    m_count = count;
    m_values = values;
    retranslate();
}

QList<std::pair<QString, int>> RegisterSummary::statusCounts() const
{
    QList<std::pair<QString, int>> counts;
    for (const auto &[value, offer] : m_values) {
        const auto mark = markOf(value);
        const QString word = mark ? lookOf(*mark).word : lookOf(value.invoice.status).word;
        const auto known =
            std::find_if(counts.begin(), counts.end(), [&](const auto &one) { return one.first == word; });
        if (known == counts.end())
            counts.append({word, 1});
        else
            ++known->second;
    }
    return counts;
}

void RegisterSummary::retranslate()
{
    m_title->setText(tr("%1 invoices chosen").arg(numberText(m_count)));
    m_offersTitle->setText(tr("What may be done"));
    m_statusTitle->setText(tr("How they stand"));
    std::optional<Rupiah> sum{Rupiah{}};
    int cancellable = 0;
    int completable = 0;
    for (const auto &[value, offer] : std::as_const(m_values)) {
        sum = sum ? checkedAdd(*sum, value.invoice.amount) : sum;
        cancellable += offer.cancel ? 1 : 0;
        completable += offer.complete ? 1 : 0;
    }
    const bool all = m_count == m_values.size();
    m_sum->setText(sum ? rupiahText(*sum) : QString());
    m_sum->setVisible(all && sum.has_value());
    m_note->setText(m_count > most
                        ? tr("Up to %1 can be acted on at once. Choose fewer, or export them.").arg(numberText(most))
                        : tr("Reading the journal…"));
    m_note->setVisible(!all);
    const auto number = [](qsizetype count) { return numberText(count); };
    m_offers->setFacts({{u"selectionCancellable"_s, tr("Can be cancelled"), number(cancellable)},
                        {u"selectionCompletable"_s, tr("Can be completed"), number(completable), false,
                         completable > 0 ? tr("each alone, store by store") : QString()},
                        {u"selectionLeftAlone"_s, tr("Neither of both"),
                         number(std::count_if(m_values.cbegin(), m_values.cend(), [](const auto &one) {
                             return !one.second.cancel && !one.second.complete;
                         }))}});
    QList<FactList::Fact> facts;
    const auto counts = statusCounts();
    for (qsizetype i = 0; i < counts.size(); ++i)
        facts.append({u"selectionStatus%1"_s.arg(i), counts.at(i).first, number(counts.at(i).second)});
    m_statuses->setFacts(facts);
    for (QWidget *part : std::initializer_list<QWidget *>{m_offersTitle, m_offers, m_statusTitle, m_statuses})
        part->setVisible(all);
}
