// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/counterstoreeditor.h"

#include "domain/accounts.h"
#include "ui/formgrid.h"
#include "ui/locale.h"
#include "ui/settings/amountrow.h"
#include "ui/settings/words.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array services{Platform::OnMarket, Platform::OnDelivery, Platform::OnTicket};
constexpr int hundredths = 100; // of a percent, in a percent

QString shareText(int share)
{
    return displayLocale().toString(double(share) / hundredths, 'f', 2) + u" %"_s;
}

QString commissionText(const CounterStore &store)
{
    if (store.commissionShare == 0)
        return rupiahText(store.commission);
    const QString share = shareText(store.commissionShare);
    return store.commission.isZero() ? share : u"%1 + %2"_s.arg(rupiahText(store.commission), share);
}

} // namespace

CounterStoreEditor::CounterStoreEditor(QWidget *parent)
    : RowsEditor(u"counterStore"_s,
                 {u"Store on the first floor"_s, u"sellernames"_s, u"ONDELIVERY"_s, u"Rp 10.000 + 10,00 %"_s}, 0,
                 parent)
    , m_name(new QLineEdit(form()))
    , m_seller(new QLineEdit(form()))
    , m_service(new QComboBox(form()))
    , m_nameRow(form()->addRow(m_name, u"counterStoreName"_s))
    , m_sellerRow(form()->addRow(m_seller, u"counterStoreSeller"_s))
    , m_serviceRow(form()->addRow(m_service, u"counterStoreService"_s))
    , m_commission(new AmountRow(form(), u"counterStoreCommission"_s, AmountRow::Empty::MeansNone))
    , m_share(new QDoubleSpinBox(form()))
    , m_shareRow(form()->addRow(m_share, u"counterStoreShare"_s))
{
    m_name->setMaxLength(int(maximumCounterName) + 1); // one too many is told off, not swallowed
    m_seller->setMaxLength(int(maximumUsername) + 1);
    for (const Platform service : services)
        m_service->addItem(wireName(service), int(service));
    m_share->setRange(0, double(maximumCommissionShare) / hundredths);
    m_share->setDecimals(2);
    m_share->setSuffix(u" %"_s);
    tabsEndAt(m_share);
    connect(m_name, &QLineEdit::textEdited, this, &CounterStoreEditor::noteTyped);
    connect(m_seller, &QLineEdit::textEdited, this, &CounterStoreEditor::noteTyped);
    connect(m_service, &QComboBox::activated, this, &CounterStoreEditor::noteTyped);
    connect(m_commission, &AmountRow::edited, this, &CounterStoreEditor::noteTyped);
    connect(m_share, &QDoubleSpinBox::valueChanged, this, &CounterStoreEditor::noteTyped);
    retranslate();
    showRows(-1);
}

void CounterStoreEditor::setStores(const QList<CounterStore> &stores)
{
    m_stores = stores;
    showRows(-1);
}

CounterStore CounterStoreEditor::typed() const
{
    const auto commission = m_commission->value();
    return {.name = m_name->text().trimmed(),
            .seller = {m_seller->text().trimmed()},
            .service = Platform(m_service->currentData().toInt()),
            .commission = commission ? commission->value_or(Rupiah{}) : Rupiah{-1}, // no amount: a problem
            .commissionShare = qRound(m_share->value() * hundredths)};
}

QList<QStringList> CounterStoreEditor::rows() const
{
    QList<QStringList> rows;
    for (const CounterStore &store : m_stores)
        rows.append({store.name, store.seller.value, wireName(store.service), commissionText(store)});
    return rows;
}

bool CounterStoreEditor::isTyped() const
{
    return typed() != m_stores.value(chosen());
}

void CounterStoreEditor::show(int row)
{
    const CounterStore store = m_stores.value(row);
    m_name->setText(store.name);
    m_seller->setText(store.seller.value);
    m_service->setCurrentIndex(m_service->findData(int(store.service)));
    m_commission->setValue(store.commission.isZero() ? std::nullopt : std::optional(store.commission));
    const QSignalBlocker quiet(m_share);
    m_share->setValue(double(store.commissionShare) / hundredths);
}

bool CounterStoreEditor::put(int row)
{
    const CounterStore store = typed();
    QList<CounterStore> others = m_stores;
    if (row >= 0)
        others.removeAt(row);
    if (showProblem(problemOf(store, others)))
        return false;
    if (row < 0 && m_stores.size() >= maximumCounterStores) {
        m_nameRow->setProblem(tr("A journal keeps %1 stores at most. Remove one first.").arg(maximumCounterStores));
        return false;
    }
    if (row < 0) {
        m_stores.append(store);
        row = int(m_stores.size()) - 1;
    } else {
        m_stores[row] = store;
    }
    showRows(row);
    Q_EMIT edited();
    return true;
}

bool CounterStoreEditor::showProblem(CounterStoreProblem problem)
{
    const QString words = describe(problem);
    switch (problem) {
    case CounterStoreProblem::None: return false;
    case CounterStoreProblem::NameEmpty:
    case CounterStoreProblem::NameNotPlain:
    case CounterStoreProblem::NameTwice:
        m_nameRow->setProblem(words);
        m_name->setFocus();
        return true;
    case CounterStoreProblem::SellerEmpty:
    case CounterStoreProblem::SellerNotPlain:
        m_sellerRow->setProblem(words);
        m_seller->setFocus();
        return true;
    case CounterStoreProblem::Commission:
        m_commission->showProblem(m_commission->value() ? words : m_commission->problem());
        m_commission->setFocus();
        return true;
    }
    Q_UNREACHABLE();
}

void CounterStoreEditor::remove(int row)
{
    if (row >= 0 && row < m_stores.size())
        m_stores.removeAt(row);
    showRows(-1);
}

void CounterStoreEditor::clearProblems()
{
    for (FormRow *row : {m_nameRow, m_sellerRow, m_serviceRow, m_shareRow})
        row->setProblem({});
    m_commission->showProblem({});
}

void CounterStoreEditor::retranslate()
{
    const QSignalBlocker quiet(m_share);
    m_share->setLocale(displayLocale());
    m_nameRow->setWords(tr("Store"), tr("As the cashiers read it, and as the receipt says it."));
    m_sellerRow->setWords(tr("Seller"), tr("The USAPI user name that is paid."));
    m_serviceRow->setWords(tr("Service"));
    m_commission->setWords(tr("Commission"), tr("None, but what the share below comes to."));
    m_shareRow->setWords(tr("And a share"), tr("Of each sale's amount, in percent."));
    RowsEditor::setWords({.table = tr("Stores of the counter"),
                          .heads = {tr("Store"), tr("Seller"), tr("Service"), tr("Commission")},
                          .add = tr("Add the store"),
                          .change = tr("Change the store"),
                          .remove = tr("Remove the store")});
    fillTable();
}
