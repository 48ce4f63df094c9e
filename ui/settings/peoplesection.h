// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "ui/settings/settingssection.h"

#include <array>

class QCheckBox;
class QLabel;
class QPushButton;
class QStandardItemModel;
class Table;

// Who works with this journal and with which roles. Somebody appears here after having signed in once.
class PeopleSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit PeopleSection(QWidget *parent = nullptr);

    void setPeople(const QList<Operator> &people, const OperatorId &self);
    void setApplied(); // the people as they are now come by setPeople()
    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    // All roles that this operator is to have from now on.
    void rolesRequested(const OperatorId &who, Roles before, Roles after);
    void keyWithdrawalRequested(const OperatorId &who); // of a passphrase that was forgotten

protected:
    void apply() override;
    void revert() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QString lead() const override;

private:
    struct RoleBox {
        Role role = Role::Cashier;
        QCheckBox *box = nullptr;
        QLabel *meaning = nullptr;
    };

    void build();
    void fill();
    void select(int row);
    void askToWithdraw();
    [[nodiscard]] const Operator *selected() const;
    [[nodiscard]] Roles edited() const;
    [[nodiscard]] QString note() const; // why roles cannot be changed, or what will
    [[nodiscard]] bool mayEdit() const;

    QList<Operator> m_people;
    OperatorId m_self{};
    OperatorId m_selected{};
    QStandardItemModel *m_model;
    Table *m_table;
    QLabel *m_who;
    QLabel *m_note;
    QPushButton *m_withdraw;
    QLabel *m_rules;
    QLabel *m_first;
    std::array<RoleBox, 5> m_boxes{};
};
