// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table.h"

class CallModel;

// Of the calls that were tried: all, those that are not finished, those of which nobody knows, those without effect.
class CallFilter final : public TableProxy
{
    Q_OBJECT

public:
    enum class Show { All, Open, Unknown, NoEffect };

    explicit CallFilter(CallModel *model, QObject *parent = nullptr);

    void setShown(Show show);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    CallModel *m_model;
    Show m_show = Show::All;
};
