// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/salestage.h"

#include "domain/plaintext.h"
#include "ui/controls.h"
#include "ui/counter/customermirror.h"
#include "ui/counter/keypad.h"
#include "ui/counter/salewords.h"
#include "ui/locale.h"
#include "ui/sign.h"
#include "ui/stylepainting.h"
#include "ui/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int paidFrame = space::xs;
constexpr int leastMirror = 150;

std::chrono::seconds between(const Instant &from, const Instant &to)
{
    return std::chrono::duration_cast<std::chrono::seconds>(
        std::chrono::microseconds(to.microseconds - from.microseconds));
}

} // namespace

// Keeps the mirror in the shape of the buyer's screen, as large as there is room for it.
class MirrorRoom final : public QWidget
{
public:
    MirrorRoom(CustomerMirror *mirror, QWidget *parent)
        : QWidget(parent)
        , m_mirror(mirror)
    {
        m_mirror->setParent(this);
        setMinimumHeight(leastMirror);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    }

    void arrange()
    {
        const int whole = qMax(1, m_mirror->heightForWidth(width()));
        setMaximumHeight(qMax(int(leastMirror), whole));
        const int high = qMin(whole, height());
        const int wide = width() * high / whole;
        m_mirror->setGeometry((width() - wide) / 2, 0, wide, high);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        arrange();
    }

private:
    CustomerMirror *m_mirror;
};

SaleStage::SaleStage(QAction *newSale, QWidget *parent)
    : TranslatedWidget(parent)
    , m_title(makeLabel(this, u"stageTitle"_s, TextSize::Strong))
    , m_mirror(new CustomerMirror(this))
    , m_room(new MirrorRoom(m_mirror, this))
    , m_sign(new Sign(Icon::Cashier, size::iconDialog, this))
    , m_word(makeParagraph(this, u"saleState"_s))
    , m_left(makeLabel(this, u"saleTimeLeft"_s, TextSize::Title))
    , m_amount(makeLabel(this, u"stageAmount"_s, TextSize::Figure))
    , m_facts(makeParagraph(this, u"stageFacts"_s, Ink::Muted))
    , m_waiting(makeParagraph(this, u"saleWaiting"_s))
    , m_newSale(makePrimaryButton(this, u"stageNewSale"_s))
    , m_check(makeButton(this, u"saleAskNow"_s, Icon::Refresh))
    , m_slip(makeButton(this, u"stagePrintSlip"_s, Icon::Print))
    , m_receipt(makeButton(this, u"stagePrintReceipt"_s, Icon::Print))
    , m_cancel(makeButton(this, u"stageCancel"_s, Icon::Cross))
{
    setObjectName(u"saleStage"_s);
    m_mirror->setObjectName(u"customerMirror"_s);
    m_word->setFont(::font(TextSize::Title));
    m_newSale->setMinimumHeight(Keypad::leastKey);
    build();
    connect(m_newSale, &QPushButton::clicked, newSale, &QAction::trigger);
    connect(m_check, &QPushButton::clicked, this, &SaleStage::checkWanted);
    connect(m_slip, &QPushButton::clicked, this, &SaleStage::slipWanted);
    connect(m_receipt, &QPushButton::clicked, this, &SaleStage::receiptWanted);
    connect(m_cancel, &QPushButton::clicked, this, &SaleStage::cancelAsked);
    retranslate();
}

void SaleStage::build()
{
    auto *head = new QHBoxLayout;
    setMargins(head, 0, space::s);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_word, 1);
    head->addWidget(m_left, 0, Qt::AlignTop);
    auto *acts = new QGridLayout;
    setMargins(acts, 0, space::s);
    acts->addWidget(m_newSale, 0, 0, 1, 2);
    acts->addWidget(m_check, 1, 0);
    acts->addWidget(m_slip, 1, 1);
    acts->addWidget(m_receipt, 2, 0, 1, 2);
    acts->addWidget(m_cancel, 3, 0, 1, 2);
    acts->setColumnStretch(0, 1);
    acts->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::m, space::s);
    column->addWidget(m_title);
    column->addWidget(m_room, 100);
    column->addSpacing(space::xs);
    column->addLayout(head);
    column->addWidget(m_amount);
    column->addWidget(m_facts);
    column->addWidget(m_waiting);
    column->addSpacing(space::xs);
    column->addLayout(acts);
    column->addStretch(1);
}

void SaleStage::setScene(const CustomerScene &scene)
{
    m_scene = scene;
    m_mirror->setScene(scene);
    retranslate();
}

void SaleStage::setSale(const std::optional<CounterSale> &sale)
{
    m_sale = sale;
    retranslate();
}

void SaleStage::setAnswering(bool answering)
{
    m_answering = answering;
    retranslate();
}

void SaleStage::setAskedAt(const Instant &at)
{
    m_askedAt = at;
    updateClock();
}

void SaleStage::setIdle(const CustomerIdle &idle)
{
    m_mirror->setIdle(idle);
}

void SaleStage::setScreenSize(const QSize &size)
{
    m_mirror->setScreenSize(size);
    m_room->arrange();
}

bool SaleStage::isEnded() const
{
    return m_scene.state == CustomerState::Paid || m_scene.state == CustomerState::Expired
        || m_scene.state == CustomerState::Cancelled;
}

// Paid, and not as it was asked for: nothing on this page is green then.
bool SaleStage::isDoubtful() const
{
    return m_sale && m_scene.state != CustomerState::Scan
        && (stateOf(*m_sale) == SaleState::PaidLate || stateOf(*m_sale) == SaleState::Mismatch);
}

Look SaleStage::look() const
{
    if (isDoubtful())
        return lookOf(stateOf(*m_sale));
    if (m_scene.state == CustomerState::Scan && !m_answering)
        return {tr("The line is lost"), Tone::Warning, Icon::Warning};
    return lookOf(m_scene.state);
}

QString SaleStage::facts() const
{
    QStringList facts;
    if (m_sale && !m_sale->reference.isEmpty())
        facts.append(boundedPlainText(m_sale->reference));
    if (!m_scene.invoice.isEmpty())
        facts.append(tr("Invoice %1").arg(boundedPlainText(m_scene.invoice.value)));
    if (m_sale && !m_sale->number.isEmpty())
        facts.append(boundedPlainText(m_sale->number.value));
    return facts.join(u" · "_s);
}

QString SaleStage::waiting() const
{
    if (isDoubtful())
        return saleAdvice(*m_sale);
    switch (m_scene.state) {
    case CustomerState::Idle: return tr("Type an amount and press Enter: its code comes on the customer's screen.");
    case CustomerState::Preparing: return tr("The server is asked for a code. Nobody can pay yet.");
    case CustomerState::Scan:
        if (!m_answering)
            return tr("The server does not answer at the moment. Do not ask the buyer to pay again; it is asked "
                      "until it answers.");
        return m_askedAt.isNull()
            ? tr("The server is asked by itself until it says that this is paid.")
            : tr("Not paid yet. Asked %1 s ago.").arg(numberText(between(m_askedAt, Instant::now()).count()));
    case CustomerState::Checking:
        return tr("Nobody knows yet whether this was paid. The buyer is told not to pay again; ask now, or wait.");
    case CustomerState::Paid: return tr("By the server's word, at %1.").arg(clockText(m_scene.paidAt));
    case CustomerState::Expired:
        return tr("Not paid in time. Money that comes later opens a case and stands in the list.");
    case CustomerState::Cancelled: return tr("This code cannot be paid any more, by the server's word.");
    }
    Q_UNREACHABLE();
}

void SaleStage::showButtons()
{
    using State = CustomerState;
    const bool open = m_scene.state == State::Scan || m_scene.state == State::Checking;
    m_newSale->setVisible(isEnded() || isDoubtful());
    m_check->setVisible(open);
    m_slip->setVisible(m_scene.state == State::Scan);
    m_receipt->setVisible(m_scene.state == State::Paid && !isDoubtful());
    m_cancel->setVisible(open && !isDoubtful());
}

void SaleStage::updateClock()
{
    m_waiting->setText(waiting());
    const bool counts = m_scene.state == CustomerState::Scan && !m_scene.expiresAt.isNull();
    m_left->setVisible(counts);
    if (!counts)
        return;
    const QString left = durationText(between(Instant::now(), m_scene.expiresAt));
    m_left->setText(left);
    m_left->setAccessibleName(tr("Time left: %1").arg(left));
}

void SaleStage::retranslate()
{
    m_title->setText(tr("What the buyer sees"));
    m_mirror->setAccessibleName(tr("What the buyer sees"));
    const Look now = look();
    m_sign->setSign(now.shape, now.tone);
    m_word->setText(now.word);
    m_amount->setText(rupiahText(m_scene.amount));
    m_amount->setVisible(m_scene.state != CustomerState::Idle);
    const QString known = m_scene.state == CustomerState::Idle ? QString() : facts();
    m_facts->setText(known);
    m_facts->setVisible(!known.isEmpty());
    setWords(m_newSale, tr("New sale"));
    setWords(m_check, tr("As&k now"));
    setWords(m_slip, tr("&Print QR slip"));
    setWords(m_receipt, tr("&Print receipt"));
    setWords(m_cancel, tr("&Cancel this code…"));
    showButtons();
    updateClock();
    setAccessibleName(u"%1 %2"_s.arg(now.word, m_amount->isHidden() ? QString() : m_amount->text()).trimmed());
    update();
}

void SaleStage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    if (m_scene.state != CustomerState::Paid || isDoubtful()) {
        stylepainting::box(&painter, rect(), palette().color(QPalette::Base), stylepainting::Frame::Quiet);
        return;
    }
    const ToneColours green = colours(Tone::Positive, currentTheme());
    constexpr qreal inset = paidFrame / 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(green.text, paidFrame));
    painter.setBrush(green.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), size::radius, size::radius);
}
