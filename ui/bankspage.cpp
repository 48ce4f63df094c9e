// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bankspage.h"

#include "models/bankchannelmodel.h"
#include "ui/actionbutton.h"
#include "ui/actionregistry.h"
#include "ui/bankfilter.h"
#include "ui/controls.h"
#include "ui/describe.h"
#include "ui/emptystate.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/look.h"
#include "ui/viewstate.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Column = BankChannelModel::Column;

namespace {

constexpr int typingPause = 350; // ms

} // namespace

BanksPage::BanksPage(BankChannelModel *model, QWidget *parent)
    : TranslatedWidget(parent)
    , m_model(model)
    , m_filter(new BankFilter(this))
    , m_pause(new QTimer(this))
{
    setObjectName(u"banksPage"_s);
    m_filter->setSourceModel(model);
    build();
    setFocusProxy(m_search);
    connectAll();
    retranslate();
    setBusy(false);
}

QWidget *BanksPage::buildTop()
{
    auto *top = new QWidget(this);
    m_searchLabel = makeLabel(top, u"bankSearchLabel"_s, TextSize::Strong);
    m_search = new QLineEdit(top);
    m_search->setObjectName(u"bankSearch"_s);
    m_search->setClearButtonEnabled(false); // Escape clears; Qt's own button has no name to read out
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_searchLabel->setBuddy(m_search);
    m_types = new QButtonGroup(this);
    m_all = makeChip(top, u"bankTypeAll"_s);
    m_banks = makeChip(top, u"bankTypeBank"_s);
    m_wallets = makeChip(top, u"bankTypeWallet"_s);
    m_types->addButton(m_all, 0);
    m_types->addButton(m_banks, 1);
    m_types->addButton(m_wallets, 2);
    m_all->setChecked(true);
    for (QAbstractButton *segment : {m_all, m_banks, m_wallets})
        keepsItsValue(segment);
    keepsItsValue(m_search); // names of banks, nobody's data
    m_copyCode = new QAction(icon(Icon::Copy), QString(), this);
    m_copyCode->setObjectName(u"actionCopyBankCode"_s);
    m_copyCode->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copy = makeButton(top, u"copyBankCode"_s, Icon::Copy);
    followAction(m_copy, m_copyCode);
    m_refresh = makeButton(top, u"refreshBanks"_s, Icon::Refresh);
    m_count = makeLabel(top, u"bankCount"_s, TextSize::Small, Ink::Muted);
    m_read = makeLabel(top, u"banksReadAt"_s, TextSize::Small, Ink::Muted);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_search, 1);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(space::xs);
    for (QAbstractButton *segment : {m_all, m_banks, m_wallets})
        segments->addWidget(segment);
    line->addLayout(segments);
    line->addSpacing(space::s);
    line->addWidget(m_copy);
    line->addWidget(m_refresh);
    auto *below = new QHBoxLayout;
    below->addWidget(m_count);
    below->addStretch(1);
    below->addWidget(m_read);
    auto *column = new QVBoxLayout(top);
    setMargins(column, 0, space::xs);
    column->addWidget(m_searchLabel);
    column->addLayout(line);
    column->addLayout(below);
    return top;
}

void BanksPage::build()
{
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::m);
    column->addWidget(buildTop());
    m_error = new ErrorBar(this);
    column->addWidget(m_error);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(Icon::Banks);
    m_table = new Table(m_filter);
    m_table->setObjectName(u"bankTable"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    column->addWidget(m_stack, 1);
}

void BanksPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        updateCount();
        m_pause->start();
    });
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT searchEdited(m_search->text()); });
    auto *clear = new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(); });
    connect(m_types, &QButtonGroup::idClicked, this, [this](int id) {
        m_filter->setType(id == 1       ? std::optional(ChannelType::Bank)
                              : id == 2 ? std::optional(ChannelType::EWallet)
                                        : std::nullopt);
        updateCount();
    });
    connect(m_copyCode, &QAction::triggered, this, &BanksPage::copyCode);
    connect(m_table, &QAbstractItemView::activated, this, &BanksPage::copyCode);
    connect(m_table, &Table::currentSourceRowChanged, this, [this](int row) { m_copyCode->setEnabled(row >= 0); });
    connect(m_refresh, &QPushButton::clicked, this, &BanksPage::refreshRequested);
    connect(m_error, &ErrorBar::retryRequested, this, &BanksPage::refreshRequested);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BanksPage::updateCount);
}

void BanksPage::setBusy(bool busy)
{
    m_busy = busy;
    m_refresh->setEnabled(!busy);
    updateCount();
}

void BanksPage::setReadAt(const QDateTime &readAt)
{
    m_readAt = readAt;
    updateCount();
}

void BanksPage::showProblem(const Error &error)
{
    m_error->showError(error, Situation::ReadingBanks);
}

void BanksPage::clearProblem()
{
    m_error->clear();
}

void BanksPage::addActions(ActionRegistry &actions)
{
    actions.adopt(m_copyCode, {.page = PageId::Banks});
}

void BanksPage::copyCode()
{
    const int row = m_table->currentSourceRow();
    if (row < 0)
        return;
    const QString code = m_model->channel(row).code.value;
    QGuiApplication::clipboard()->setText(code);
    m_count->setText(tr("%1 is in the clipboard").arg(code));
}

void BanksPage::updateCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_stack->setCurrentIndex(shown > 0 ? 1 : 0);
    m_copyCode->setEnabled(m_table->currentSourceRow() >= 0);
    m_count->setText(all == 0           ? QString()
                         : shown == all ? tr("Channels: %1").arg(numberText(all))
                                        : tr("Channels: %1 of %2").arg(numberText(shown), numberText(all)));
    m_read->setText(m_busy ? tr("Reading…") : m_readAt.isValid() ? tr("Read %1").arg(timeText(m_readAt)) : QString());
    if (all > 0)
        m_empty->setTexts(tr("No channel is called that"),
                          tr("Try a shorter part of the name or code, or choose All."));
    else if (m_busy)
        m_empty->setTexts(tr("Reading the directory…"), {});
    else
        m_empty->setTexts(tr("The directory has not been read yet"), tr("Press Read again to fetch it."));
}

void BanksPage::showEvent(QShowEvent *event)
{
    TranslatedWidget::showEvent(event);
    m_search->setFocus();
}

void BanksPage::retranslate()
{
    m_model->retranslate();
    m_searchLabel->setText(tr("Find a bank or e-&wallet"));
    m_search->setAccessibleName(tr("Find a bank or e-wallet"));
    m_search->setPlaceholderText(tr("Any part of its name or code"));
    setWords(m_all, tr("All"));
    setWords(m_banks, channelTypeWord(ChannelType::Bank));
    setWords(m_wallets, channelTypeWord(ChannelType::EWallet));
    for (QAbstractButton *segment : {m_all, m_banks, m_wallets})
        segment->setToolTip({});
    m_copyCode->setText(tr("&Copy code"));
    setWords(m_refresh, tr("&Read again"));
    m_table->setAccessibleName(tr("Banks and e-wallets"));
    m_table->setColumnSamples(
        {u"ID_MANDIRI_TASPEN_POS"_s, u"MMMMMMMMMMMMMMMMMMMM"_s, u"E-Wallet00"_s, u"Currency0"_s, u"MMMMMMMM"_s},
        int(Column::Name));
    updateCount();
}
