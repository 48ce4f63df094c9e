// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/saleentry.h"

#include "domain/plaintext.h"
#include "ui/controls.h"
#include "ui/counter/amountentry.h"
#include "ui/counter/keypad.h"
#include "ui/describe.h"
#include "ui/locale.h"
#include "ui/problemlabel.h"
#include "ui/stylepainting.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SaleEntry::SaleEntry(QWidget *parent)
    : TranslatedWidget(parent)
    , m_storeLabel(makeLabel(this, u"counterStoreLabel"_s, TextSize::Body, Ink::Muted))
    , m_store(new QComboBox(this))
    , m_amountLabel(makeLabel(this, u"saleAmountLabel"_s, TextSize::Body, Ink::Muted))
    , m_amount(new AmountEntry(this))
    , m_problem(new ProblemLabel(m_amount, u"saleAmountProblem"_s, this))
    , m_keypad(new Keypad(this))
    , m_referenceLabel(makeLabel(this, u"saleReferenceLabel"_s, TextSize::Body, Ink::Muted))
    , m_reference(new QLineEdit(this))
    , m_show(makePrimaryButton(this, u"saleShow"_s))
{
    setObjectName(u"saleEntry"_s);
    m_store->setObjectName(u"counterStore"_s);
    m_store->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_amount->setObjectName(u"saleAmount"_s);
    m_reference->setObjectName(u"saleReference"_s);
    m_reference->setMaxLength(maximumReference);
    m_storeLabel->setBuddy(m_store);
    m_amountLabel->setBuddy(m_amount);
    m_referenceLabel->setBuddy(m_reference);
    m_show->setMinimumHeight(Keypad::leastKey);
    build();
    connectAll();
    setFocusProxy(m_amount);
    setStores({});
    retranslate();
}

void SaleEntry::build()
{
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::m, space::xs);
    column->addWidget(m_storeLabel);
    column->addWidget(m_store);
    column->addWidget(m_amountLabel);
    column->addWidget(m_amount);
    column->addWidget(m_problem);
    column->addSpacing(space::xs);
    column->addWidget(m_keypad, 100);
    column->addSpacing(space::xs);
    column->addWidget(m_referenceLabel);
    column->addWidget(m_reference);
    column->addSpacing(space::s);
    column->addWidget(m_show);
    column->addStretch(1);
}

void SaleEntry::connectAll()
{
    connect(m_amount, &AmountEntry::textChanged, this, [this] {
        m_problem->setProblem({});
        showAmount();
    });
    connect(m_amount, &AmountEntry::refused, this,
            [this](RupiahProblem problem) { m_problem->setProblem(describe(problem)); });
    connect(m_amount, &AmountEntry::returnPressed, this, &SaleEntry::submit);
    connect(m_reference, &QLineEdit::returnPressed, this, &SaleEntry::submit);
    connect(m_show, &QPushButton::clicked, this, &SaleEntry::submit);
    connect(m_keypad, &Keypad::enterWanted, this, &SaleEntry::submit);
    connect(m_keypad, &Keypad::typed, m_amount, &AmountEntry::type);
    connect(m_keypad, &Keypad::eraseWanted, m_amount, &AmountEntry::eraseOne);
    connect(m_keypad, &Keypad::clearWanted, m_amount, &AmountEntry::clear);
    connect(m_store, &QComboBox::activated, this, [this] {
        if (const CounterStore *chosen = store())
            Q_EMIT storeChosen(chosen->name);
    });
}

void SaleEntry::setStores(const QList<CounterStore> &stores)
{
    const QString chosen = m_store->currentData().toString();
    m_stores = stores;
    m_store->clear();
    for (const CounterStore &one : stores)
        m_store->addItem(boundedPlainText(one.name), one.name);
    m_store->setCurrentIndex(stores.isEmpty() ? -1 : qMax(0, m_store->findData(chosen)));
    m_store->setVisible(stores.size() > 1);
    m_storeLabel->setVisible(stores.size() > 1);
    showAmount();
}

void SaleEntry::setStore(const QString &name)
{
    if (const int index = m_store->findData(name); index >= 0)
        m_store->setCurrentIndex(index);
}

const CounterStore *SaleEntry::store() const
{
    const int index = m_store->currentIndex();
    return index >= 0 && index < m_stores.size() ? &m_stores.at(index) : nullptr;
}

void SaleEntry::setBusy(bool busy)
{
    m_busy = busy;
    m_amount->setReadOnly(busy);
    m_reference->setReadOnly(busy);
    m_store->setEnabled(!busy);
    m_keypad->setEnabled(!busy);
    showAmount();
}

void SaleEntry::start()
{
    clear();
    m_amount->setFocus(Qt::OtherFocusReason);
}

void SaleEntry::clear()
{
    m_amount->clear();
    m_reference->clear();
    m_problem->setProblem({});
}

void SaleEntry::type(const QString &digits)
{
    m_amount->setFocus(Qt::OtherFocusReason);
    m_amount->type(digits);
}

void SaleEntry::submit()
{
    const auto amount = m_amount->amount();
    const CounterStore *chosen = store();
    if (m_busy || chosen == nullptr)
        return;
    if (!amount || !amount->isPositive()) {
        m_problem->setProblem(describe(RupiahProblem::Empty));
        m_amount->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!commissionOf(*chosen, *amount)) {
        m_problem->setProblem(tr("The store's commission would be more than this amount."));
        m_amount->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT submitted(*amount, m_reference->text().simplified(), *chosen);
}

void SaleEntry::showAmount()
{
    const auto amount = m_amount->amount();
    const bool any = amount && amount->isPositive();
    setWords(m_show,
             m_busy    ? tr("Making the code…")
                 : any ? tr("Show a c&ode for %1").arg(rupiahText(*amount))
                       : tr("Show a c&ode"));
    m_show->setEnabled(any && !m_busy);
    m_keypad->setEnterEnabled(any);
}

void SaleEntry::retranslate()
{
    m_storeLabel->setText(tr("&Store"));
    m_store->setAccessibleName(tr("Store"));
    m_amountLabel->setText(tr("A&mount"));
    m_amount->setAccessibleName(tr("Amount in rupiah"));
    m_referenceLabel->setText(tr("&Reference (may stay empty)"));
    m_reference->setAccessibleName(tr("Reference"));
    m_reference->setPlaceholderText(tr("Table 4, order 118…"));
    showAmount();
}

void SaleEntry::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    stylepainting::box(&painter, rect(), palette().color(QPalette::Base), stylepainting::Frame::Quiet);
}
