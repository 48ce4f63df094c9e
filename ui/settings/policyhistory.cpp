// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policyhistory.h"

#include "domain/plaintext.h"
#include "models/roles.h"
#include "ui/controls.h"
#include "ui/locale.h"
#include "ui/settings/policychanges.h"
#include "ui/table.h"

#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRows = 4;
enum Column { Version, SetAt, SetBy, Changes, Columns };

} // namespace

PolicyHistory::PolicyHistory(QWidget *parent)
    : TranslatedWidget(parent)
    , m_title(makeLabel(this, u"policyHistoryTitle"_s, TextSize::Strong))
    , m_model(new QStandardItemModel(0, Columns, this))
    , m_table(new Table(new TableProxy(this), this))
{
    m_table->setObjectName(u"policyVersions"_s);
    m_table->proxy()->setSourceModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnSamples({u"Version"_s, u"27 Dec 2023 18.29 WIB"_s, u"usernew1xx"_s, u"Least payout: Rp 50.000"_s},
                              Changes);
    m_table->setFixedHeight(size::header + shownRows * size::row);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, space::s);
    column->addWidget(m_title);
    column->addWidget(m_table);
    retranslate();
}

void PolicyHistory::setVersions(const QList<Policy> &newestFirst)
{
    m_versions = newestFirst;
    fill();
    setVisible(!newestFirst.isEmpty());
}

void PolicyHistory::fill()
{
    m_model->setRowCount(0);
    for (qsizetype i = 0; i < m_versions.size(); ++i) {
        const Policy &policy = m_versions.at(i);
        // The first one that anybody set changed the built-in one.
        const Policy before = i + 1 < m_versions.size() ? m_versions.at(i + 1) : Policy{};
        auto *version = new QStandardItem(numberText(policy.version));
        version->setData(policy.version, SortRole);
        auto *at = new QStandardItem;
        at->setData(policy.setAt.toUtc(), TimeRole);
        at->setData(policy.setAt.toUtc(), SortRole);
        auto *by = new QStandardItem(boundedPlainText(policy.setBy.value, 64));
        by->setData(policy.setBy.value.toCaseFolded(), SortRole);
        m_model->appendRow({version, at, by, new QStandardItem(policyChanges(before, policy).join(u"; "_s))});
    }
}

void PolicyHistory::retranslate()
{
    m_title->setText(tr("Versions"));
    m_table->setAccessibleName(tr("Versions of the policy"));
    m_model->setHorizontalHeaderLabels({tr("Version"), tr("Since"), tr("Set by"), tr("What it changed")});
    fill();
}
