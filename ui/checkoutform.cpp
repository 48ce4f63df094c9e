// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkoutform.h"

#include "domain/plaintext.h"
#include "models/checkoutlinesmodel.h"
#include "ui/checkouttable.h"
#include "ui/checkoutwords.h"
#include "ui/controls.h"
#include "ui/errorbar.h"
#include "ui/formgrid.h"
#include "ui/locale.h"
#include "ui/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause{300};
constexpr int nearlyAll = 1'000;  // of a row's room, up to the most that a form may have
constexpr int shortestBuyer = 24; // letters: long names are cut, not the form widened
constexpr std::array offeredSources{PaymentSource::Xendit, PaymentSource::Balance, PaymentSource::Qris};

// Beside a stretch, so that its height is asked for at the width that it gets.
QHBoxLayout *asWideAsReadable(QWidget *form)
{
    auto *row = new QHBoxLayout;
    form->setMaximumWidth(size::readable);
    row->addWidget(form, nearlyAll);
    row->addStretch(1);
    return row;
}

QStringList storeInvoicesOf(const QList<CheckoutLine> &lines)
{
    QStringList numbers;
    for (const CheckoutLine &line : lines) {
        if (const QString number = line.text(CheckoutField::Number).trimmed(); !number.isEmpty())
            numbers.append(number);
    }
    numbers.removeDuplicates();
    return numbers;
}

} // namespace

CheckoutForm::CheckoutForm(QWidget *parent)
    : TranslatedWidget(parent)
    , m_pause(new QTimer(this))
    , m_form(new FormGrid(this))
    , m_service(new QComboBox(m_form))
    , m_serviceRow(m_form->addRow(m_service, u"checkoutService"_s))
    , m_sources(new QWidget(m_form))
    , m_sourceRow(m_form->addRow(m_sources, u"checkoutSource"_s))
    , m_buyer(new QComboBox(m_form))
    , m_buyerRow(m_form->addRow(m_buyer, u"checkoutBuyer"_s))
    , m_storesLabel(makeLabel(this, u"checkoutStoresLabel"_s, TextSize::Strong))
    , m_storesHint(makeParagraph(this, u"checkoutStoresHint"_s, Ink::Muted))
    , m_table(new CheckoutTable(this))
    , m_add(makeButton(this, u"checkoutAddStore"_s, Icon::Plus))
    , m_sum(makeParagraph(this, u"checkoutSum"_s))
    , m_insurance(makeParagraph(this, u"checkoutInsurance"_s, Ink::Muted))
    , m_totalForm(new FormGrid(this))
    , m_total(new QLineEdit(m_totalForm))
    , m_totalRow(m_totalForm->addRow(m_total, u"checkoutTotal"_s))
    , m_debit(makeParagraph(this, u"checkoutDebit"_s))
    , m_oddities(new ErrorBar(this))
    , m_review(makePrimaryButton(this, u"checkoutReview"_s))
    , m_clear(makeButton(this, u"checkoutClear"_s, Icon::Close))
{
    setObjectName(u"checkoutForm"_s);
    build();
    connectAll();
    retranslate();
}

CheckoutForm::~CheckoutForm()
{
    // A field that loses the focus while it dies still says that it was edited.
    m_total->disconnect(this);
    m_table->disconnect(this);
}

void CheckoutForm::buildSources()
{
    auto *lines = new QVBoxLayout(m_sources);
    setMargins(lines, 0, 0);
    const std::array names{u"checkoutXendit"_s, u"checkoutBalance"_s, u"checkoutQris"_s};
    for (size_t i = 0; i < m_choices.size(); ++i) {
        SourceChoice &choice = m_choices.at(i);
        choice.source = offeredSources.at(i);
        choice.button = new QRadioButton(m_sources);
        choice.button->setObjectName(names.at(i));
        choice.sentence = makeLabel(m_sources, names.at(i) + u"Sentence"_s, TextSize::Small, Ink::Muted);
        choice.sentence->setWordWrap(true);
        choice.sentence->setContentsMargins(space::xl, 0, 0, space::xs); // under the words of its choice
        lines->addWidget(choice.button);
        lines->addWidget(choice.sentence);
        connect(choice.button, &QRadioButton::toggled, this, &CheckoutForm::showAll);
    }
    m_choices.front().button->setChecked(true);
}

void CheckoutForm::build()
{
    buildSources();
    m_buyer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_buyer->setMinimumContentsLength(shortestBuyer);
    m_total->setInputMethodHints(Qt::ImhPreferNumbers);
    m_storesLabel->setBuddy(m_table);
    m_oddities->setObjectName(u"checkoutOddities"_s);
    m_oddities->setRetryOffered(false);
    m_oddities->setDismissOffered(false);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_add);
    adding->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_review);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    auto *stores = new QVBoxLayout;
    stores->setSpacing(space::xs);
    for (QWidget *part : std::initializer_list<QWidget *>{m_storesLabel, m_storesHint, m_table})
        stores->addWidget(part);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, space::m);
    column->addLayout(asWideAsReadable(m_form));
    column->addLayout(stores);
    column->addLayout(adding);
    column->addWidget(m_sum);
    column->addWidget(m_insurance);
    column->addLayout(asWideAsReadable(m_totalForm));
    column->addWidget(m_debit);
    column->addWidget(m_oddities);
    column->addLayout(buttons);
    setFocusProxy(m_service);
}

void CheckoutForm::connectAll()
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &CheckoutForm::askUsed);
    connect(m_table, &CheckoutTable::edited, this, &CheckoutForm::edited);
    connect(m_buyer, &QComboBox::currentIndexChanged, this, [this] {
        showAll();
        Q_EMIT buyerEdited(buyer());
    });
    connect(m_total, &QLineEdit::textEdited, this, &CheckoutForm::totalEdited);
    connect(m_total, &QLineEdit::editingFinished, this, [this] {
        m_totalLeft = true;
        showAll();
    });
    connect(m_add, &QPushButton::clicked, m_table, &CheckoutTable::addStore);
    connect(m_review, &QPushButton::clicked, this, &CheckoutForm::submit);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        m_service->setFocus();
    });
}

void CheckoutForm::setPolicy(const Policy &policy)
{
    m_policy = policy;
    showAll();
}

void CheckoutForm::setBuyers(const Username &own, const QList<Account> &accounts)
{
    m_own = own;
    m_accounts.clear();
    for (const Account &account : accounts) {
        if (account.uses.testFlag(AccountUse::CounterBuyer) && usernameKey(account.username) != usernameKey(own))
            m_accounts.append(account);
    }
    fillBuyers();
    showAll();
}

// What was chosen stays chosen while it is there.
void CheckoutForm::fillBuyers()
{
    const Username chosen = buyer();
    {
        const QSignalBlocker quiet(m_buyer);
        m_buyer->clear();
        if (!m_own.isEmpty())
            m_buyer->addItem(tr("%1 (your own account)").arg(boundedPlainText(m_own.value)), m_own.value);
        for (const Account &account : std::as_const(m_accounts)) {
            const QString user = boundedPlainText(account.username.value);
            m_buyer->addItem(account.name.isEmpty() ? user : u"%1 · %2"_s.arg(boundedPlainText(account.name), user),
                             account.username.value);
        }
        m_buyer->setCurrentIndex(std::max(m_buyer->count() > 0 ? 0 : -1, m_buyer->findData(chosen.value)));
    }
    if (buyer() != chosen)
        Q_EMIT buyerEdited(buyer());
}

void CheckoutForm::setBalanceOffered(bool offered)
{
    m_balanceOffered = offered;
    if (!offered && source() == PaymentSource::Balance)
        choose(PaymentSource::Xendit);
    retranslate();
}

void CheckoutForm::setUsedStoreInvoices(const QSet<QString> &usedHere)
{
    m_used = usedHere;
    m_table->model()->setUsed(m_used);
}

void CheckoutForm::setBalance(const Username &user, Rupiah balance, const Instant &readAt)
{
    m_balanceOf = user;
    m_balance = balance;
    m_balanceAt = readAt;
    showOddities();
}

bool CheckoutForm::knowsBalance() const
{
    return !m_balanceOf.isEmpty() && m_balanceOf == buyer();
}

QString CheckoutForm::balanceText() const
{
    return knowsBalance() ? tr("%1, read %2").arg(rupiahText(m_balance), timeText(m_balanceAt.toUtc())) : QString();
}

bool CheckoutForm::isUnclear() const
{
    const QList<CheckoutLine> lines = m_table->model()->lines();
    return !std::all_of(lines.cbegin(), lines.cend(), [](const CheckoutLine &line) { return isReadable(line); });
}

PaymentSource CheckoutForm::source() const
{
    for (const SourceChoice &choice : m_choices) {
        if (choice.button->isChecked())
            return choice.source;
    }
    return PaymentSource::Xendit;
}

Username CheckoutForm::buyer() const
{
    return {m_buyer->currentData().toString()};
}

void CheckoutForm::choose(PaymentSource source)
{
    for (const SourceChoice &choice : m_choices) {
        if (choice.source == source)
            choice.button->setChecked(true);
    }
}

CheckoutDraft CheckoutForm::draft() const
{
    return {.buyer = buyer(),
            .service = platformFromWire(m_service->currentData().toString()).value_or(Platform::OnMarket),
            .source = source(),
            .total = m_ownTotal ? m_total->text() : QString(),
            .lines = m_table->model()->lines()};
}

InvoiceCallContent CheckoutForm::content() const
{
    return contentOf(draft());
}

void CheckoutForm::fill(const CheckoutDraft &draft)
{
    m_submitted = false;
    m_totalLeft = false;
    m_used.clear();
    m_asked.clear();
    m_service->setCurrentIndex(std::max(0, m_service->findData(wireName(draft.service))));
    const bool offered = draft.source != PaymentSource::Balance || m_balanceOffered;
    choose(offered ? draft.source : PaymentSource::Xendit);
    m_ownTotal = !draft.total.isEmpty();
    m_total->setText(draft.total);
    m_table->model()->setUsed({});
    m_table->setLines(draft.lines);
    retranslate();
}

void CheckoutForm::setRequest(const CheckoutRequest &request)
{
    m_copied = true;
    fill(copyOf(request));
}

void CheckoutForm::clear()
{
    m_copied = false;
    m_pause->stop();
    m_buyer->setCurrentIndex(m_buyer->count() > 0 ? 0 : -1);
    fill({});
}

void CheckoutForm::edited()
{
    showAll();
    m_pause->start();
}

void CheckoutForm::askUsed()
{
    const QStringList numbers = storeInvoicesOf(m_table->model()->lines());
    if (numbers == m_asked)
        return;
    m_asked = numbers;
    Q_EMIT storeInvoicesEdited(numbers);
}

// Emptied, it is the sum again; so it is when just the sum is typed.
void CheckoutForm::totalEdited()
{
    CheckoutDraft typed = draft();
    typed.total.clear();
    const auto amount = parseRupiah(m_total->text());
    m_ownTotal = !m_total->text().trimmed().isEmpty() && (!amount || *amount != contentOf(typed).amount);
    showProblems();
    showOddities();
}

void CheckoutForm::showAll()
{
    showSums();
    showProblems();
    showOddities();
}

void CheckoutForm::showSums()
{
    const QList<StoreSale> sales = content().checkout.sales;
    QList<Rupiah> goods;
    QList<Rupiah> freights;
    QList<Rupiah> insurances;
    for (const StoreSale &sale : sales) {
        goods.append(sale.amount);
        freights.append(sale.freightCharge);
        insurances.append(sale.insuranceAmount.value_or(Rupiah{}));
    }
    const bool unclear = isUnclear();
    const auto total = unclear ? std::nullopt : goodsAndFreight(sales);
    const auto insured = unclear ? std::nullopt : goodsFreightAndInsurance(sales);
    const Rupiah insurance = checkedSum(insurances).value_or(Rupiah{});
    if (unclear)
        m_sum->setText(tr("There is no sum while a cell is no amount."));
    else if (!total)
        m_sum->setText(tr("Together these amounts are too large."));
    else
        m_sum->setText(tr("Goods %1 + freight %2 = %3")
                           .arg(rupiahText(checkedSum(goods).value_or(Rupiah{})),
                                rupiahText(checkedSum(freights).value_or(Rupiah{})), rupiahText(*total)));
    const bool isInsured = insurance.isPositive() && insured;
    m_insurance->setText(
        isInsured
            ? tr("The insurance of %1 stands beside it. With it: %2").arg(rupiahText(insurance), rupiahText(*insured))
            : QString());
    m_insurance->setVisible(isInsured);
    if (!m_ownTotal && !m_total->hasFocus())
        m_total->setText(total && total->isPositive() ? rupiahText(*total) : QString());
}

QString CheckoutForm::words(const QList<CheckoutProblem> &problems, CheckoutField field) const
{
    const auto found = std::find_if(problems.cbegin(), problems.cend(), [field](const CheckoutProblem &problem) {
        return problem.field == field && problem.row < 0;
    });
    return found == problems.cend() ? QString() : describe(*found, m_policy);
}

void CheckoutForm::showProblems()
{
    using What = CheckoutProblem::What;
    auto problems = problemsOf(draft(), m_used, m_policy);
    // What is still to come is not told off before somebody wants to go on; a total not before it was left.
    problems.removeIf([this](const CheckoutProblem &problem) {
        const bool unfinished = problem.what == What::Missing || problem.what == What::NoStore
            || (problem.field == CheckoutField::Total && problem.what != What::AboveLimit
                && !(m_totalLeft && m_ownTotal));
        return unfinished && !m_submitted;
    });
    m_buyerRow->setProblem(words(problems, CheckoutField::Buyer));
    m_totalRow->setProblem(words(problems, CheckoutField::Total));
    m_table->setProblem(words(problems, CheckoutField::Stores));
}

bool CheckoutForm::needsSecond() const
{
    return source() == PaymentSource::Balance
        && judgeBalanceCheckout(m_policy, content().amount, {}) == PolicyVerdict::NeedsApproval;
}

QStringList CheckoutForm::oddityWords() const
{
    QStringList lines;
    const CheckoutDraft typed = draft();
    const auto oddities = odditiesOf(typed, m_policy, knowsBalance() ? std::optional(m_balance) : std::nullopt);
    const bool unclear = isUnclear();
    for (const CheckoutOddity &oddity : oddities) {
        if (oddity.row >= 0 || !unclear)
            lines.append(describe(oddity, typed));
    }
    return lines;
}

void CheckoutForm::showOddities()
{
    const Rupiah amount = isUnclear() && !m_ownTotal ? Rupiah{} : content().amount;
    const QString balance = balanceText();
    m_buyerRow->setHint(balance.isEmpty() ? QString() : tr("Balance: %1").arg(balance));
    m_totalRow->setHint(amount.isPositive() ? tr("%1 · %2").arg(rupiahText(amount), terbilang(amount))
                                            : tr("Goods and freight, unless you type another."));
    const bool debits = source() == PaymentSource::Balance && amount.isPositive() && !buyer().isEmpty();
    const QString user = boundedPlainText(buyer().value);
    m_debit->setText(needsSecond()
                         ? tr("Debits %1 from %2's balance at once, as soon as somebody else has approved it.")
                               .arg(rupiahText(amount), user)
                         : tr("Debits %1 from %2's balance at once.").arg(rupiahText(amount), user));
    m_debit->setVisible(debits);
    if (const QStringList lines = oddityWords(); lines.isEmpty())
        m_oddities->clear();
    else
        m_oddities->showAdvice({.headline = tr("Look twice"), .whatToDo = lines.join(u'\n'), .mayRetry = false},
                               ErrorBar::Kind::Warning);
}

void CheckoutForm::focusOn(const CheckoutProblem &problem)
{
    if (problem.row >= 0)
        m_table->showCell(problem.row, problem.field);
    else if (problem.field == CheckoutField::Buyer)
        m_buyer->setFocus();
    else if (problem.field == CheckoutField::Total)
        m_total->setFocus();
    else
        m_table->showCell(0, CheckoutField::Seller);
}

void CheckoutForm::submit()
{
    m_table->finishTyping();
    m_submitted = true;
    m_table->model()->setAllTold(true);
    showAll();
    if (m_pause->isActive()) { // the journal says it again before anything is written
        m_pause->stop();
        askUsed();
    }
    const auto problems = problemsOf(draft(), m_used, m_policy);
    if (!problems.isEmpty()) {
        focusOn(problems.constFirst());
        return;
    }
    Q_EMIT reviewRequested(content());
}

void CheckoutForm::retranslate()
{
    m_serviceRow->setWords(tr("Se&rvice"));
    m_sourceRow->setWords(tr("Paid by"));
    m_buyerRow->setWords(tr("B&uyer"));
    m_totalRow->setWords(tr("Total a&mount"));
    m_storesLabel->setText(tr("St&ores"));
    const QString keys = tr("Enter goes on to the next cell, Ctrl+V pastes lines from a spreadsheet, Delete takes "
                            "lines away. Freight, insurance and commission may stay empty.");
    m_storesHint->setText(m_copied ? tr("A copy: every store needs a new invoice number. A number is never used twice.")
                                  + u'\n' + keys
                                   : keys);
    const QString chosen = m_service->currentData().toString();
    m_service->clear();
    for (const Platform service : {Platform::OnMarket, Platform::OnDelivery, Platform::OnTicket})
        m_service->addItem(wireName(service), wireName(service));
    m_service->setCurrentIndex(std::max(0, m_service->findData(chosen)));
    const std::array sources{tr("Pa&yment page"), tr("Balanc&e"), tr("&QRIS code")};
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const SourceChoice &choice = m_choices.at(i);
        const bool offered = choice.source != PaymentSource::Balance || m_balanceOffered;
        const QString sentence =
            offered ? sourceSentence(choice.source) : tr("Not offered: your roles do not let you debit a balance.");
        setWords(choice.button, sources.at(i));
        choice.button->setEnabled(offered);
        choice.button->setAccessibleDescription(sentence);
        choice.sentence->setText(sentence);
    }
    setWords(m_add, tr("A&dd a store"));
    setWords(m_review, tr("Revie&w…"));
    setWords(m_clear, tr("Clear the form"));
    fillBuyers();
    showAll();
}
