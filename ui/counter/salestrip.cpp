// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/salestrip.h"

#include "domain/plaintext.h"
#include "models/salemodel.h"
#include "ui/badge.h"
#include "ui/controls.h"
#include "ui/counter/salewords.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/stylepainting.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QIdentityProxyModel>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

CounterSale saleAt(const QModelIndex &index)
{
    return index.data(SaleModel::SaleRole).value<CounterSale>();
}

// What tells this payment from its neighbours: the cashier's own note where there is one, else the number.
QString secondLine(const CounterSale &sale)
{
    const QString name = sale.reference.isEmpty() ? sale.number.value : sale.reference;
    return u"%1 · %2"_s.arg(clockText(sale.askedAt), boundedPlainText(name));
}

bool isStriking(const CounterSale &sale)
{
    const SaleState state = stateOf(sale);
    return state == SaleState::PaidLate || state == SaleState::Mismatch || state == SaleState::Withheld;
}

// Two lines a sale: how much and how it stands, when and what for.
class SaleDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Q_UNUSED(option)
        Q_UNUSED(index)
        const int lines = QFontMetrics(::font(TextSize::Strong)).height() + space::xs
            + QFontMetrics(::font(TextSize::Small)).height();
        return {size::detailLeast - space::xxl, lines + 2 * space::s};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const CounterSale sale = saleAt(index);
        painter->save();
        paintGround(*painter, option, isStriking(sale));
        const QRect inside = option.rect.adjusted(space::m, space::s, -space::s, -space::s);
        const int badge = paintState(*painter, inside, lookOf(stateOf(sale)));
        paintWords(*painter, inside, badge, sale, option.palette);
        painter->restore();
    }

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool striking)
    {
        const SurfaceColours colours = surface(currentTheme());
        const ToneColours alarm = ::colours(Tone::Negative, currentTheme());
        if (option.state & QStyle::State_Selected)
            painter.fillRect(option.rect, colours.selection);
        else if (striking)
            painter.fillRect(option.rect, alarm.fill);
        else if (option.state & QStyle::State_MouseOver)
            painter.fillRect(option.rect, colours.hover);
        const QRect edge(option.rect.topLeft(), QSize(space::xs, option.rect.height()));
        if (striking)
            painter.fillRect(edge, alarm.text);
        else if (option.state & QStyle::State_Selected)
            painter.fillRect(edge, colours.focus);
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), space::hair),
                         colours.line);
    }

    // Its width.
    static int paintState(QPainter &painter, const QRect &inside, const Look &look)
    {
        const QFont small = ::font(TextSize::Small);
        const QSize extent = badgeSize(look, small);
        const int width = qMin(extent.width(), inside.width() / 2);
        paintBadge(painter, QRect(inside.right() + 1 - width, inside.top(), width, extent.height()), look, small,
                   painter.device()->devicePixelRatioF());
        return width;
    }

    static void paintWords(QPainter &painter, const QRect &inside, int badge, const CounterSale &sale,
                           const QPalette &palette)
    {
        const QFont strong = ::font(TextSize::Strong);
        const QFontMetrics metrics(strong);
        const QRect first(inside.left(), inside.top(), inside.width() - badge - space::s, metrics.height());
        QString amount = rupiahText(sale.amount);
        if (metrics.horizontalAdvance(amount) > first.width())
            amount = u"…"_s; // half a number is a wrong number
        painter.setFont(strong);
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(first, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), amount);
        const QFont small = ::font(TextSize::Small);
        const QRect second = inside.adjusted(0, metrics.height() + space::xs, 0, 0);
        painter.setFont(small);
        painter.setPen(surface(currentTheme()).mutedText);
        painter.drawText(second, int(Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine),
                         QFontMetrics(small).elidedText(secondLine(sale), Qt::ElideRight, second.width()));
    }
};

// The words of what the delegate paints, for screen readers and tool tips.
class SaleWordsModel final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
            return QIdentityProxyModel::data(index, role);
        const CounterSale sale = saleAt(index);
        QStringList words{lookOf(stateOf(sale)).word, rupiahText(sale.amount), secondLine(sale)};
        if (!sale.reference.isEmpty())
            words.append(boundedPlainText(sale.number.value));
        const QString all = words.join(u", "_s);
        return role == Qt::ToolTipRole ? plainToolTip(all) : all;
    }
};

int leastListHeight()
{
    constexpr int rows = 2;
    return rows * SaleDelegate().sizeHint({}, {}).height() + space::xs;
}

} // namespace

SaleStrip::SaleStrip(QWidget *parent)
    : TranslatedWidget(parent)
    , m_model(new SaleModel(this))
    , m_title(makeLabel(this, u"saleListTitle"_s, TextSize::Strong))
    , m_stack(new QStackedWidget(this))
    , m_none(makeParagraph(this, u"saleListEmpty"_s, Ink::Muted))
    , m_list(new QListView)
    , m_advice(new ErrorBar(this))
    , m_facts(makeParagraph(this, u"saleFacts"_s, Ink::Muted))
    , m_show(makeButton(this, u"saleShowAgain"_s, Icon::Qr))
    , m_print(makeButton(this, u"salePrint"_s, Icon::Print))
    , m_cancel(makeButton(this, u"saleCancel"_s, Icon::Cross))
    , m_copy(makeButton(this, u"saleCopyNumber"_s, Icon::Copy))
{
    setObjectName(u"saleStrip"_s);
    build();
    connectAll();
    retranslate();
}

void SaleStrip::build()
{
    auto *words = new SaleWordsModel(this);
    words->setSourceModel(m_model);
    m_list->setObjectName(u"saleList"_s);
    m_list->setModel(words);
    m_list->setItemDelegate(new SaleDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->setMinimumHeight(leastListHeight());
    m_none->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_none->setContentsMargins(space::l, space::xl, space::l, space::l);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_list);
    m_advice->setObjectName(u"saleAdvice"_s);
    m_advice->setRetryOffered(false);
    m_advice->setDismissOffered(false);
    m_title->setBuddy(m_list);
    auto *acts = new QGridLayout;
    setMargins(acts, 0, space::s);
    acts->addWidget(m_show, 0, 0);
    acts->addWidget(m_print, 0, 1);
    acts->addWidget(m_copy, 1, 0);
    acts->addWidget(m_cancel, 1, 1);
    acts->setColumnStretch(0, 1);
    acts->setColumnStretch(1, 1);
    setTabOrder(m_list, m_show);
    setTabOrder(m_show, m_print);
    setTabOrder(m_print, m_copy);
    setTabOrder(m_copy, m_cancel);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::m, space::s);
    column->addWidget(m_title);
    column->addWidget(m_stack, 1);
    column->addWidget(m_advice);
    column->addWidget(m_facts);
    column->addLayout(acts);
}

void SaleStrip::connectAll()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SaleStrip::retranslate);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const auto sale = chosen())
            Q_EMIT showAgainWanted(sale->id);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (const auto sale = chosen())
            Q_EMIT cancelAsked(*sale);
    });
    connect(m_print, &QPushButton::clicked, this, &SaleStrip::print);
    connect(m_copy, &QPushButton::clicked, this, &SaleStrip::copyNumber);
}

void SaleStrip::setSales(const QList<CounterSale> &newestFirst)
{
    m_model->setSales(newestFirst);
    retranslate();
}

void SaleStrip::setServerAhead(std::chrono::seconds ahead)
{
    m_ahead = ahead;
    updateOffers();
}

std::optional<CounterSale> SaleStrip::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? std::optional(saleAt(current)) : std::nullopt;
}

bool SaleStrip::isShowable(const CounterSale &sale) const
{
    return mayBeShown(sale, {Instant::now().microseconds + std::chrono::microseconds(m_ahead).count()});
}

void SaleStrip::updateOffers()
{
    const auto sale = chosen();
    const SaleState state = sale ? stateOf(*sale) : SaleState::NotMade;
    const bool showable = sale && isShowable(*sale);
    m_show->setEnabled(showable);
    m_print->setEnabled(showable || state == SaleState::Paid);
    m_cancel->setEnabled(state == SaleState::Open || state == SaleState::Withheld);
    m_copy->setEnabled(sale.has_value());
    setWords(m_print, state == SaleState::Paid ? tr("Rece&ipt again") : tr("QR sl&ip again"));
}

void SaleStrip::print()
{
    const auto sale = chosen();
    if (!sale)
        return;
    if (stateOf(*sale) == SaleState::Paid)
        Q_EMIT receiptWanted(sale->id);
    else if (isShowable(*sale))
        Q_EMIT slipWanted(sale->id);
}

void SaleStrip::copyNumber()
{
    if (const auto sale = chosen())
        QGuiApplication::clipboard()->setText(sale->number.value);
}

void SaleStrip::retranslate()
{
    m_title->setText(tr("&Last payments"));
    m_list->setAccessibleName(tr("Last payments"));
    m_none->setText(tr("None yet. Each payment of this counter is listed here, with what became of it."));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    setWords(m_show, tr("Show a&gain"));
    setWords(m_cancel, tr("Cancel it…"));
    setWords(m_copy, tr("Copy &number"));
    updateOffers();
    const auto sale = chosen();
    m_facts->setVisible(sale.has_value());
    const QString advice = sale ? saleAdvice(*sale) : QString();
    if (advice.isEmpty()) {
        m_advice->clear();
    } else {
        const Look look = lookOf(stateOf(*sale));
        m_advice->showAdvice({.headline = look.word, .whatToDo = advice, .mayRetry = false},
                             look.tone == Tone::Negative ? ErrorBar::Kind::Error : ErrorBar::Kind::Warning);
    }
    if (!sale)
        return;
    QStringList facts{boundedPlainText(sale->number.value)};
    if (!sale->reference.isEmpty())
        facts.append(boundedPlainText(sale->reference));
    if (!sale->paidAt.isNull())
        facts.append(tr("Paid, as seen at %1").arg(clockText(sale->paidAt)));
    m_facts->setText(facts.join(u'\n'));
}

void SaleStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    stylepainting::box(&painter, rect(), palette().color(QPalette::Base), stylepainting::Frame::Quiet);
}
