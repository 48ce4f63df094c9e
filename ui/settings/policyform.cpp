// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policyform.h"

#include "ui/controls.h"
#include "ui/formgrid.h"
#include "ui/problemlabel.h"
#include "ui/settings/amountrow.h"
#include "ui/settings/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

PolicyForm::PolicyForm(QWidget *parent)
    : TranslatedWidget(parent)
    , m_form(new FormGrid(this))
    , m_minimum(new AmountRow(m_form, u"minimumPayout"_s, AmountRow::Empty::IsAProblem))
    , m_item(new AmountRow(m_form, u"itemLimit"_s, AmountRow::Empty::MeansNone))
    , m_day(new AmountRow(m_form, u"dayLimit"_s, AmountRow::Empty::MeansNone))
    , m_payoutFrom(new AmountRow(m_form, u"payoutApprovalFrom"_s, AmountRow::Empty::IsAProblem))
    , m_balanceFrom(new AmountRow(m_form, u"balanceApprovalFrom"_s, AmountRow::Empty::IsAProblem))
    , m_completeLabel(makeLabel(m_form, u"mayCompleteLabel"_s))
    , m_completeBoxes(new QWidget(m_form))
    , m_completeProblem(new ProblemLabel(m_completeBoxes, u"mayCompleteProblem"_s, m_form))
{
    auto *row = new QHBoxLayout(m_completeBoxes);
    setMargins(row, 0, space::l);
    for (const Role role : {Role::Cashier, Role::Maker, Role::Approver}) {
        auto *box = new QCheckBox(m_completeBoxes);
        box->setObjectName(u"mayComplete-"_s + roleNames(role).constFirst());
        row->addWidget(box);
        m_boxes.append({role, box});
        connect(box, &QCheckBox::clicked, this, [this] {
            m_completeProblem->setProblem({});
            Q_EMIT edited();
        });
    }
    row->addStretch(1);
    m_form->addWide(m_completeLabel);
    m_form->addWide(m_completeBoxes);
    m_form->addWide(m_completeProblem);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    column->addWidget(m_form);
    for (AmountRow *amount : {m_minimum, m_item, m_day, m_payoutFrom, m_balanceFrom})
        connect(amount, &AmountRow::edited, this, &PolicyForm::edited);
    retranslate();
}

void PolicyForm::setPolicy(const Policy &policy)
{
    m_minimum->setValue(policy.minimumPayout);
    m_item->setValue(policy.itemLimit);
    m_day->setValue(policy.dayLimit);
    m_payoutFrom->setValue(policy.payoutApprovalFrom);
    m_balanceFrom->setValue(policy.balanceCheckoutApprovalFrom);
    for (const RoleBox &one : std::as_const(m_boxes))
        one.box->setChecked(policy.mayComplete.testFlag(one.role));
    m_completeProblem->setProblem({});
}

void PolicyForm::setReadOnly(bool readOnly)
{
    for (AmountRow *amount : {m_minimum, m_item, m_day, m_payoutFrom, m_balanceFrom})
        amount->setReadOnly(readOnly);
    for (const RoleBox &one : std::as_const(m_boxes))
        one.box->setEnabled(!readOnly);
}

std::optional<Policy> PolicyForm::policy(const Policy &base) const
{
    const auto minimum = m_minimum->value();
    const auto item = m_item->value();
    const auto day = m_day->value();
    const auto payoutFrom = m_payoutFrom->value();
    const auto balanceFrom = m_balanceFrom->value();
    if (!minimum || !item || !day || !payoutFrom || !balanceFrom)
        return std::nullopt;
    Policy result = base;
    result.minimumPayout = minimum->value_or(Rupiah{});
    result.itemLimit = *item;
    result.dayLimit = *day;
    result.payoutApprovalFrom = payoutFrom->value_or(Rupiah{});
    result.balanceCheckoutApprovalFrom = balanceFrom->value_or(Rupiah{});
    for (const RoleBox &one : m_boxes)
        result.mayComplete.setFlag(one.role, one.box->isChecked());
    return result;
}

AmountRow *PolicyForm::rowOf(PolicyProblem problem) const
{
    switch (problem) {
    case PolicyProblem::MinimumNotPositive: return m_minimum;
    case PolicyProblem::LimitBelowMinimum: return m_item;
    case PolicyProblem::DayBelowItem: return m_day;
    case PolicyProblem::ThresholdNegative: return m_payoutFrom;
    case PolicyProblem::NobodyCompletes:
    case PolicyProblem::None: return nullptr;
    }
    Q_UNREACHABLE();
}

bool PolicyForm::showProblems(const Policy &base)
{
    AmountRow *first = nullptr;
    for (AmountRow *amount : {m_minimum, m_item, m_day, m_payoutFrom, m_balanceFrom}) {
        amount->showProblem(amount->problem());
        if (first == nullptr && !amount->problem().isEmpty())
            first = amount;
    }
    m_completeProblem->setProblem({});
    if (const auto typed = policy(base)) {
        const PolicyProblem problem = problemOf(*typed);
        first = rowOf(problem);
        if (first != nullptr)
            first->showProblem(describe(problem));
        else
            m_completeProblem->setProblem(describe(problem));
        if (problem == PolicyProblem::None)
            return false;
    }
    if (first != nullptr)
        first->setFocus();
    else
        m_boxes.constFirst().box->setFocus();
    return true;
}

void PolicyForm::retranslate()
{
    m_minimum->setWords(tr("&Least payout"));
    m_item->setWords(tr("Most in &one go"), tr("Empty: no limit for a single payout or balance checkout."));
    m_day->setWords(tr("&Most in a day"), tr("Empty: no limit for the sum of a day (WIB)."));
    m_payoutFrom->setWords(tr("&Payouts need a second person from"));
    m_balanceFrom->setWords(tr("&Balance checkouts need one from"));
    m_completeLabel->setText(tr("Sales may be completed by"));
    for (const RoleBox &one : std::as_const(m_boxes)) {
        one.box->setText(roleWord(one.role));
        one.box->setAccessibleName(tr("Sales may be completed by: %1").arg(roleWord(one.role)));
    }
}
