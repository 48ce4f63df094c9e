// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callfilter.h"

#include "models/callmodel.h"

CallFilter::CallFilter(CallModel *model, QObject *parent)
    : TableProxy(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void CallFilter::setShown(Show show)
{
    if (m_show == show)
        return;
    m_show = show;
    invalidateFilter();
}

bool CallFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const MoneyState state = m_model->call(sourceRow).state;
    switch (m_show) {
    case Show::All: return true;
    case Show::Open: return !isFinal(state);
    case Show::Unknown: return state == MoneyState::Unknown;
    case Show::NoEffect: return mayBeCopied(state);
    }
    Q_UNREACHABLE();
}
