// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "ui/translatedwidget.h"

class QLabel;
class QStandardItemModel;
class Table;

// Every version of the policy, newest first, and what each changed.
class PolicyHistory final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit PolicyHistory(QWidget *parent);

    void setVersions(const QList<Policy> &newestFirst);

protected:
    void retranslate() override;

private:
    void fill();

    QList<Policy> m_versions;
    QLabel *m_title;
    QStandardItemModel *m_model;
    Table *m_table;
};
