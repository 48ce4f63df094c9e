// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "ui/translatedwidget.h"

#include <optional>

class AmountRow;
class FormGrid;
class ProblemLabel;
class QCheckBox;
class QLabel;

// The fields of a policy, each amount echoed and each problem beside its field.
class PolicyForm final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit PolicyForm(QWidget *parent);

    void setPolicy(const Policy &policy);
    void setReadOnly(bool readOnly);
    // What stands in the fields on the ground of `base`; empty while one of them does not read as an amount.
    [[nodiscard]] std::optional<Policy> policy(const Policy &base) const;
    // Tells off what is wrong, the first such field getting the focus; false: nothing is.
    bool showProblems(const Policy &base);

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    [[nodiscard]] AmountRow *rowOf(PolicyProblem problem) const; // null: the boxes

    struct RoleBox {
        Role role = Role::Maker;
        QCheckBox *box = nullptr;
    };

    FormGrid *m_form;
    AmountRow *m_minimum;
    AmountRow *m_item;
    AmountRow *m_day;
    AmountRow *m_payoutFrom;
    AmountRow *m_balanceFrom;
    QLabel *m_completeLabel;
    QWidget *m_completeBoxes;
    QList<RoleBox> m_boxes;
    ProblemLabel *m_completeProblem;
};
