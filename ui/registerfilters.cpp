// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registerfilters.h"

#include "domain/plaintext.h"
#include "domain/sharedlists.h"
#include "models/roles.h"
#include "ui/callwords.h"
#include "ui/controls.h"
#include "ui/filterbar.h"
#include "ui/journalpieces.h"
#include "ui/problemlabel.h"
#include "ui/savedfilters.h"
#include "ui/viewstate.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

enum class Status { All, Unpaid, Paid, PaidLate, Mismatch, Expired, Other };

constexpr qsizetype longestDesk = 24;
constexpr std::array<Platform, 3> platforms{Platform::OnMarket, Platform::OnDelivery, Platform::OnTicket};
constexpr std::array<PaymentSource, 3> sources{PaymentSource::Xendit, PaymentSource::Qris, PaymentSource::Balance};

template <typename T, size_t n>
std::optional<T> chosen(const QComboBox *box, const std::array<T, n> &values)
{
    const int at = box->currentIndex() - 1;
    return at >= 0 && at < int(n) ? std::optional(values[size_t(at)]) : std::nullopt;
}

} // namespace

RegisterFilters::RegisterFilters(QWidget *parent)
    : TranslatedWidget(parent)
    , m_bar(new FilterBar(u"register"_s, this))
    , m_status(m_bar->addChoice(u"registerStatusChoice"_s))
    , m_day(m_bar->addChoice(u"registerDay"_s))
    , m_amount(m_bar->addChoice(u"registerAmountChoice"_s))
    , m_platform(m_bar->addChoice(u"registerPlatform"_s))
    , m_source(m_bar->addChoice(u"registerSourceChoice"_s))
    , m_desk(m_bar->addChoice(u"registerDeskChoice"_s))
    , m_buyer(m_bar->addField(u"registerBuyer"_s))
    , m_saved(new SavedFilters(this))
    , m_days(new DayRange(u"register"_s, this))
{
    setObjectName(u"registerFilters"_s);
    build();
    retranslate();
    choose();
    connect(m_bar, &FilterBar::changed, this, &RegisterFilters::choose);
    connect(m_bar, &FilterBar::searchEntered, this, &RegisterFilters::searchEntered);
    connect(m_days, &DayRange::changed, this, &RegisterFilters::choose);
    for (QLineEdit *field : {m_least, m_most}) {
        connect(field, &QLineEdit::editingFinished, this, &RegisterFilters::choose);
        connect(field, &QLineEdit::textChanged, this, [this, field] {
            if (!field->hasFocus()) // kept from yesterday, or taken from a saved one
                choose();
        });
    }
    connect(m_saved, &SavedFilters::saveWanted, this, [this](const QString &name) { m_saved->save(name, state()); });
    connect(m_saved, &SavedFilters::chosen, this, &RegisterFilters::setState);
}

void RegisterFilters::build()
{
    auto *more = new QHBoxLayout; // the bar alone would be wider than a small window
    more->setSpacing(space::s);
    more->addWidget(m_platform);
    more->addWidget(m_source);
    more->addWidget(m_desk);
    more->addWidget(m_buyer);
    more->addWidget(m_saved);
    more->addStretch(1);
    m_amounts = buildAmounts();
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, space::s);
    column->addWidget(m_bar);
    column->addLayout(more);
    column->addWidget(m_days);
    column->addWidget(m_amounts);
    setFocusProxy(m_bar->search());
}

QWidget *RegisterFilters::buildAmounts()
{
    auto *amounts = new QWidget(this);
    m_leastLabel = makeLabel(amounts, u"registerLeastLabel"_s);
    m_least = new QLineEdit(amounts);
    m_least->setObjectName(u"registerLeast"_s);
    m_mostLabel = makeLabel(amounts, u"registerMostLabel"_s);
    m_most = new QLineEdit(amounts);
    m_most->setObjectName(u"registerMost"_s);
    m_leastProblem = new ProblemLabel(m_least, u"registerLeastProblem"_s, amounts);
    m_mostProblem = new ProblemLabel(m_most, u"registerMostProblem"_s, amounts);
    auto *row = new QHBoxLayout(amounts);
    setMargins(row, 0, space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_leastLabel, m_least, m_mostLabel, m_most})
        row->addWidget(part);
    auto *problems = new QVBoxLayout;
    problems->addWidget(m_leastProblem);
    problems->addWidget(m_mostProblem);
    row->addLayout(problems, 1);
    for (QLineEdit *field : {m_least, m_most}) {
        field->setFixedWidth(size::choice);
        keepsItsValue(field);
    }
    return amounts;
}

QLineEdit *RegisterFilters::search() const
{
    return m_bar->search();
}

void RegisterFilters::forgetTyped()
{
    m_bar->forgetTyped();
}

bool RegisterFilters::isFiltering() const
{
    return m_bar->isFiltering();
}

void RegisterFilters::setStatusWords(const QStringList &words)
{
    QStringList others;
    for (const QString &word : words) {
        const bool known = std::any_of(builtInStatuses().cbegin(), builtInStatuses().cend(),
                                       [&](const StatusRule &rule) { return rule.word == word; });
        if (!known && !others.contains(word))
            others.append(word);
    }
    if (m_otherStatuses == others)
        return;
    m_otherStatuses = others;
    if (Status(m_status->currentIndex()) == Status::Other)
        Q_EMIT changed();
}

void RegisterFilters::setDesks(const QStringList &names)
{
    if (m_desks == names)
        return;
    m_desks = names;
    fillChoices();
}

std::optional<Rupiah> RegisterFilters::amountIn(const QLineEdit *field) const
{
    if (m_amount->currentIndex() <= 0)
        return std::nullopt;
    const auto amount = parseRupiah(field->text());
    return amount ? std::optional(*amount) : std::nullopt;
}

RegisterFilter RegisterFilters::filter() const
{
    RegisterFilter filter{.text = m_bar->searchText(),
                          .platform = chosen(m_platform, platforms),
                          .source = chosen(m_source, sources),
                          .least = amountIn(m_least),
                          .most = amountIn(m_most),
                          .buyer = {m_buyer->text().trimmed()},
                          .desk = m_desk->currentData().toString()};
    const DaySpan span = chosenDays(m_day, m_days);
    filter.from = span.from;
    filter.until = span.until;
    if (filter.least && filter.most && *filter.least > *filter.most)
        std::swap(filter.least, filter.most);
    switch (Status(std::max(0, m_status->currentIndex()))) {
    case Status::All: break;
    case Status::Unpaid: filter.statuses = {u"PENDING"_s}; break;
    case Status::Paid: filter.statuses = {u"PAID"_s}; break;
    case Status::PaidLate: filter.paidLate = true; break;
    case Status::Mismatch: filter.mismatch = true; break;
    case Status::Expired: filter.statuses = {u"EXPIRED"_s}; break;
    case Status::Other: // an empty list would be all: without such words none fits but what was never read
        filter.statuses = m_otherStatuses.isEmpty() ? QStringList{QString()} : m_otherStatuses;
        break;
    }
    return filter;
}

void RegisterFilters::choose()
{
    m_days->setVisible(isDayRange(m_day));
    m_amounts->setVisible(m_amount->currentIndex() > 0);
    for (const auto &[field, problem] : {std::pair{m_least, m_leastProblem}, std::pair{m_most, m_mostProblem}}) {
        const auto amount = parseRupiah(field->text());
        const bool wrong = !amount && amount.error() != RupiahProblem::Empty;
        problem->setProblem(wrong ? describe(amount.error()) : QString());
    }
    if (!m_quiet)
        Q_EMIT changed();
}

QString RegisterFilters::state() const
{
    const auto number = [](const QComboBox *box) { return QString::number(std::max(0, box->currentIndex())); };
    QStringList parts{u"status="_s + number(m_status),     u"day="_s + number(m_day),
                      u"platform="_s + number(m_platform), u"source="_s + number(m_source),
                      u"amount="_s + number(m_amount),     u"desk="_s + m_desk->currentData().toString()};
    if (isDayRange(m_day)) {
        for (const QString &end : {u"From"_s, u"Until"_s}) {
            const auto *date = m_days->findChild<QDateEdit *>(u"register"_s + end);
            parts.append(u"%1=%2"_s.arg(end.toLower(), date->date().toString(Qt::ISODate)));
        }
    }
    if (const auto least = amountIn(m_least))
        parts.append(u"least=%1"_s.arg(least->amount()));
    if (const auto most = amountIn(m_most))
        parts.append(u"most=%1"_s.arg(most->amount()));
    return parts.join(u';');
}

void RegisterFilters::setState(const QString &state)
{
    QHash<QString, QString> parts;
    const QStringList all = state.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : all)
        parts.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    m_quiet = true;
    for (const auto &[box, name] :
         {std::pair{m_status, u"status"_s}, std::pair{m_day, u"day"_s}, std::pair{m_platform, u"platform"_s},
          std::pair{m_source, u"source"_s}, std::pair{m_amount, u"amount"_s}}) {
        const int index = parts.value(name).toInt();
        box->setCurrentIndex(index >= 0 && index < box->count() ? index : 0);
    }
    for (const QString &end : {u"From"_s, u"Until"_s}) {
        if (const QDate day = QDate::fromString(parts.value(end.toLower()), Qt::ISODate); day.isValid())
            m_days->findChild<QDateEdit *>(u"register"_s + end)->setDate(day);
    }
    m_desk->setCurrentIndex(std::max(0, m_desk->findData(parts.value(u"desk"_s))));
    m_buyer->clear();
    m_least->setText(parts.value(u"least"_s));
    m_most->setText(parts.value(u"most"_s));
    m_quiet = false;
    choose();
}

void RegisterFilters::fillChoices()
{
    fillChoice(m_status, tr("Status"),
               {{tr("Every status"), {}},
                {tr("Unpaid"), {}},
                {tr("Paid"), {}},
                {lookOf(InvoiceMark::PaidLate).word, {}},
                {lookOf(InvoiceMark::AmountDiffers).word, {}},
                {tr("Expired"), {}},
                {tr("Another status"), {}}});
    fillDays(m_day);
    fillChoice(m_amount, tr("Amount"), {{tr("Any amount"), {}}, {tr("Amount…"), {}}});
    QList<std::pair<QString, QString>> entries{{tr("Every platform"), {}}};
    for (const Platform platform : platforms)
        entries.append({wireName(platform), {}});
    fillChoice(m_platform, tr("Platform"), entries);
    entries = {{tr("Every source"), {}}};
    for (const PaymentSource source : sources)
        entries.append({sourceWord(wireName(source)), {}});
    fillChoice(m_source, tr("Source"), entries);
    entries = {{tr("Every desk"), {}}};
    for (const QString &desk : std::as_const(m_desks))
        entries.append({boundedPlainText(desk, longestDesk), desk});
    fillChoice(m_desk, tr("Desk"), entries);
    m_desk->setVisible(m_desks.size() > 1);
}

void RegisterFilters::retranslate()
{
    m_bar->setSearchWords(tr("Find an invoice"), tr("Invoice, buyer, waybill or store invoice"));
    m_buyer->setAccessibleName(tr("Buyer's username"));
    m_buyer->setPlaceholderText(tr("Every buyer"));
    m_buyer->setToolTip(tr("The whole username, as the invoice has it"));
    m_leastLabel->setText(tr("At least"));
    m_least->setAccessibleName(tr("Least amount"));
    m_mostLabel->setText(tr("at most"));
    m_most->setAccessibleName(tr("Largest amount"));
    fillChoices();
}
