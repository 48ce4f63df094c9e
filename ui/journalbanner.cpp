// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journalbanner.h"

#include "ui/controls.h"
#include "ui/describejournal.h"
#include "ui/errorbar.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int quickCheck = 700; // ms: shorter checks are nobody's business

ErrorBar::Kind kindOf(JournalState::Health health)
{
    using Health = JournalState::Health;
    switch (health) {
    case Health::Good:
    case Health::Checking: return ErrorBar::Kind::Info;
    case Health::ReadOnly:
    case Health::Locked:
    case Health::Full: return ErrorBar::Kind::Warning;
    case Health::Damaged:
    case Health::Foreign:
    case Health::Newer:
    case Health::Older:
    case Health::Tampered:
    case Health::Missing:
    case Health::BadPlace: return ErrorBar::Kind::Error;
    }
    Q_UNREACHABLE();
}

bool canBeRestored(JournalState::Health health)
{
    using Health = JournalState::Health;
    return health == Health::Damaged || health == Health::Foreign || health == Health::Older
        || health == Health::Tampered;
}

} // namespace

JournalBanner::JournalBanner(QWidget *parent)
    : TranslatedWidget(parent)
    , m_bar(new ErrorBar(this))
    , m_accept(makeButton(this, u"acceptJournal"_s, Icon::Check))
    , m_restore(makeButton(this, u"restoreJournal"_s, Icon::Refresh))
{
    setObjectName(u"journalBanner"_s);
    m_bar->setDismissOffered(false);
    auto *acts = new QHBoxLayout;
    setMargins(acts, 0, space::s);
    acts->addStretch();
    acts->addWidget(m_accept);
    acts->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, space::s, space::s);
    layout->addWidget(m_bar);
    layout->addLayout(acts);
    m_patience.setSingleShot(true);
    m_patience.setInterval(quickCheck);

    connect(&m_patience, &QTimer::timeout, this, &JournalBanner::refresh);
    connect(m_bar, &ErrorBar::retryRequested, this, &JournalBanner::retryRequested);
    connect(m_accept, &QPushButton::clicked, this, &JournalBanner::acceptRequested);
    connect(m_restore, &QPushButton::clicked, this, &JournalBanner::restoreRequested);
    retranslate();
}

void JournalBanner::setState(const JournalState &state)
{
    const bool same = m_known && state.health == m_state.health;
    m_state = state;
    m_known = true;
    if (same)
        return;
    if (state.health == JournalState::Health::Checking)
        m_patience.start();
    else
        m_patience.stop();
    refresh();
}

void JournalBanner::setMayManage(bool may)
{
    m_mayManage = may;
    refresh();
}

void JournalBanner::refresh()
{
    using Health = JournalState::Health;
    const bool quiet = !m_known || m_state.health == Health::Good || m_patience.isActive();
    setVisible(!quiet);
    if (quiet) {
        m_bar->clear();
        return;
    }
    m_bar->showAdvice(describe(m_state.health), kindOf(m_state.health));
    m_accept->setVisible(m_mayManage && m_state.health == Health::Older);
    m_restore->setVisible(m_mayManage && canBeRestored(m_state.health));
}

void JournalBanner::retranslate()
{
    setWords(m_accept, tr("&Accept this journal…"));
    setWords(m_restore, tr("&Restore a copy…"));
    refresh();
}
