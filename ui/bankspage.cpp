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
#include "ui/filterbar.h"
#include "ui/locale.h"
#include "ui/look.h"
#include "ui/pageheader.h"
#include "ui/viewstate.h"

#include <QAbstractButton>
#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Column = BankChannelModel::Column;

BanksPage::BanksPage(BankChannelModel *model, QWidget *parent)
    : TranslatedWidget(parent)
    , m_model(model)
    , m_filter(new BankFilter(this))
    , m_header(new PageHeader(u"banks"_s, this))
    , m_bar(new FilterBar(u"bank"_s, this))
{
    setObjectName(u"banksPage"_s);
    m_filter->setSourceModel(model);
    build();
    setFocusProxy(m_bar->search());
    connectAll();
    retranslate();
    setBusy(false);
}

void BanksPage::buildTop()
{
    m_types = m_bar->addChips({u"bankTypeAll"_s, u"bankTypeBank"_s, u"bankTypeWallet"_s});
    keepsItsValue(m_bar->search()); // names of banks, nobody's data
    m_copyCode = new QAction(icon(Icon::Copy), QString(), this);
    m_copyCode->setObjectName(u"actionCopyBankCode"_s);
    m_copyCode->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copy = makeButton(m_header, u"copyBankCode"_s, Icon::Copy);
    followAction(m_copy, m_copyCode);
    m_refresh = makeButton(m_header, u"refreshBanks"_s, Icon::Refresh);
    m_header->addAction(m_copy);
    m_header->addAction(m_refresh);
}

void BanksPage::build()
{
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::m);
    buildTop();
    column->addWidget(m_header);
    column->addWidget(m_bar);
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
    connect(m_bar, &FilterBar::edited, this, [this] {
        const int type = m_types->checkedId();
        m_filter->setSearch(m_bar->searchText());
        m_filter->setType(type == 1       ? std::optional(ChannelType::Bank)
                              : type == 2 ? std::optional(ChannelType::EWallet)
                                          : std::nullopt);
        updateCount();
    });
    connect(m_bar, &FilterBar::changed, this, [this] {
        if (m_told == m_bar->searchText())
            return;
        m_told = m_bar->searchText();
        Q_EMIT searchEdited(m_told);
    });
    connect(m_bar, &FilterBar::searchEntered, m_table, [this] { m_table->setFocus(); });
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
    Q_EMIT codeCopied(code);
}

void BanksPage::updateCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_stack->setCurrentIndex(shown > 0 ? 1 : 0);
    m_copyCode->setEnabled(m_table->currentSourceRow() >= 0);
    QStringList subtitle;
    if (all > 0)
        subtitle.append(shown == all ? tr("Channels: %1").arg(numberText(all))
                                     : tr("Channels: %1 of %2").arg(numberText(shown), numberText(all)));
    if (m_busy)
        subtitle.append(tr("Reading…"));
    else if (m_readAt.isValid())
        subtitle.append(tr("Read %1").arg(timeText(m_readAt)));
    m_header->setSubtitle(subtitle.join(u" · "_s));
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
    m_bar->search()->setFocus();
}

void BanksPage::retranslate()
{
    m_model->retranslate();
    m_header->setTitle(tr("Banks and e-wallets"));
    m_bar->setSearchWords(tr("Find a bank or e-wallet"), tr("Any part of its name or code"));
    setWords(m_types->button(0), tr("All"));
    setWords(m_types->button(1), channelTypeWord(ChannelType::Bank));
    setWords(m_types->button(2), channelTypeWord(ChannelType::EWallet));
    const auto chips = m_types->buttons();
    for (QAbstractButton *chip : chips)
        chip->setToolTip({});
    m_copyCode->setText(tr("&Copy code"));
    setWords(m_refresh, tr("&Read again"));
    m_table->setAccessibleName(tr("Banks and e-wallets"));
    m_table->setColumnSamples(
        {u"ID_KALIMANTAN_SELATAN_UUS"_s, u"MMMMMMMMMMMMMMMMMMMM"_s, u"E-Wallet00"_s, u"Currency0"_s, u"MMMMMMMM"_s},
        int(Column::Name));
    updateCount();
}
