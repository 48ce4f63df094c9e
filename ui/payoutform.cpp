// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoutform.h"

#include "ui/controls.h"
#include "ui/describe.h"
#include "ui/errorbar.h"
#include "ui/formgrid.h"
#include "ui/locale.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause{300};
constexpr int shortestChannel = 24; // letters: long names of banks are cut, not the form widened

QString channelWords(const BankChannel &channel)
{
    return u"%1 · %2"_s.arg(channel.description, channel.code.value);
}

} // namespace

PayoutForm::PayoutForm(QWidget *parent)
    : TranslatedWidget(parent)
    , m_pause(new QTimer(this))
    , m_form(new FormGrid(this))
    , m_username(addText(PayoutField::User, u"payoutUsername"_s))
    , m_amount(addText(PayoutField::Amount, u"payoutAmount"_s))
    , m_platform(addChoice(PayoutField::Platform, u"payoutPlatform"_s))
    , m_channel(addChoice(PayoutField::Channel, u"payoutChannel"_s))
    , m_accountNumber(addText(PayoutField::AccountNumber, u"payoutAccountNumber"_s))
    , m_accountName(addText(PayoutField::AccountName, u"payoutAccountName"_s))
    , m_reason(new QLineEdit(m_form))
    , m_reasonRow(m_form->addRow(m_reason, u"payoutReason"_s))
    , m_block(new ErrorBar(this))
    , m_oddities(new ErrorBar(this))
    , m_fee(makeParagraph(this, u"payoutFee"_s, Ink::Muted))
    , m_review(makePrimaryButton(this, u"payoutReview"_s))
    , m_clear(makeButton(this, u"payoutClear"_s, Icon::Close))
{
    setObjectName(u"payoutForm"_s);
    build();
    connectAll();
    retranslate();
}

PayoutForm::~PayoutForm()
{
    // A field that loses the focus while it dies still says that it was edited.
    const auto fields = findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        field->disconnect(this);
}

QLineEdit *PayoutForm::addText(PayoutField field, const QString &name)
{
    auto *control = new QLineEdit(m_form);
    m_rows.insert(field, m_form->addRow(control, name));
    return control;
}

QComboBox *PayoutForm::addChoice(PayoutField field, const QString &name)
{
    auto *control = new QComboBox(m_form);
    m_rows.insert(field, m_form->addRow(control, name));
    return control;
}

void PayoutForm::build()
{
    m_amount->setInputMethodHints(Qt::ImhPreferNumbers);
    m_accountNumber->setInputMethodHints(Qt::ImhPreferNumbers);
    m_channel->setEditable(true);
    m_channel->setInsertPolicy(QComboBox::NoInsert);
    m_channel->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_channel->setMinimumContentsLength(shortestChannel);
    m_channel->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_channel->completer()->setFilterMode(Qt::MatchContains);
    m_channel->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_block->setObjectName(u"payoutBlock"_s);
    m_oddities->setObjectName(u"payoutOddities"_s);
    for (ErrorBar *bar : {m_block, m_oddities}) {
        bar->setRetryOffered(false);
        bar->setDismissOffered(false);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_review);
    row->addWidget(m_clear);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_form, m_block, m_oddities, m_fee})
        column->addWidget(part);
    column->addLayout(row);
    setFocusProxy(m_username);
}

void PayoutForm::connectAll()
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT recipientEdited(request()); });
    const std::initializer_list<std::pair<PayoutField, QLineEdit *>> texts{
        {PayoutField::User, m_username},
        {PayoutField::Amount, m_amount},
        {PayoutField::Channel, m_channel->lineEdit()},
        {PayoutField::AccountNumber, m_accountNumber},
        {PayoutField::AccountName, m_accountName}};
    for (const auto &[field, text] : texts) {
        connect(text, &QLineEdit::textChanged, this, [this, field = field] { edited(field); });
        connect(text, &QLineEdit::editingFinished, this, [this, field = field] { left(field); });
    }
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_reasonRow->setProblem({}); });
    connect(m_review, &QPushButton::clicked, this, &PayoutForm::submit);
    connect(m_clear, &QPushButton::clicked, this, &PayoutForm::clear);
}

void PayoutForm::setPolicy(const Policy &policy)
{
    m_policy = policy;
    showProblems();
}

void PayoutForm::setDirectory(const QList<BankChannel> &channels)
{
    const ChannelCode picked = pickedChannel();
    const QString typed = m_channel->currentText();
    m_directory = channels;
    m_channel->clear();
    for (const BankChannel &channel : channels)
        m_channel->addItem(channelWords(channel), channel.code.value);
    m_channel->setCurrentIndex(m_channel->findData(picked.value));
    if (picked.isEmpty())
        m_channel->setEditText(typed);
    showOddities();
}

void PayoutForm::setHistory(const PayoutHistory &history)
{
    m_history = history;
    showOddities();
}

void PayoutForm::setBalance(const Username &user, Rupiah balance, const Instant &readAt)
{
    m_balanceOf = user;
    m_balance = balance;
    m_balanceAt = readAt;
    showOddities();
}

bool PayoutForm::knowsBalance() const
{
    return !m_balanceOf.isEmpty() && m_username->text().trimmed() == m_balanceOf.value;
}

QString PayoutForm::balanceText() const
{
    return knowsBalance() ? tr("%1, read %2").arg(rupiahText(m_balance), timeText(m_balanceAt.toUtc())) : QString();
}

void PayoutForm::setRequest(const PayoutRequest &request)
{
    clear();
    m_username->setText(request.username.value);
    m_amount->setText(request.amount.isPositive() ? rupiahText(request.amount) : QString());
    m_platform->setCurrentIndex(m_platform->findData(wireName(request.platform)));
    m_channel->setCurrentIndex(m_channel->findData(request.channel.value));
    if (m_channel->currentIndex() < 0)
        m_channel->setEditText(request.channel.value); // the directory is on its way, or has it no more
    m_accountNumber->setText(request.accountNumber);
    m_accountName->setText(request.accountName);
}

void PayoutForm::clear()
{
    m_touched.clear();
    m_submitted = false;
    m_history = {};
    m_balanceOf = {};
    for (QLineEdit *field : {m_username, m_amount, m_accountNumber, m_accountName, m_reason})
        field->clear();
    m_channel->setCurrentIndex(-1);
    m_channel->clearEditText();
    m_platform->setCurrentIndex(0);
    for (FormRow *row : std::as_const(m_rows))
        row->setProblem({});
    showEcho();
    showOddities();
    m_username->setFocus();
}

PayoutRequest PayoutForm::request() const
{
    return {.username = {m_username->text().trimmed()},
            .amount = parseRupiah(m_amount->text()).value_or(Rupiah{}),
            .platform = platformFromWire(m_platform->currentData().toString()).value_or(Platform::OnMarket),
            .channel = pickedChannel(),
            .accountName = m_accountName->text().trimmed(),
            .accountNumber = normalAccountNumber(m_accountNumber->text())};
}

QString PayoutForm::reason() const
{
    return needsReason() ? m_reason->text().trimmed() : QString();
}

QString PayoutForm::channelName() const
{
    const ChannelCode code = pickedChannel();
    const auto found = std::find_if(m_directory.cbegin(), m_directory.cend(),
                                    [&code](const BankChannel &channel) { return channel.code == code; });
    return found == m_directory.cend() ? code.value : channelWords(*found);
}

// Only what stands in the directory is a channel, however it was typed. While there is no directory the code stands for
// itself.
ChannelCode PayoutForm::pickedChannel() const
{
    const QString typed = m_channel->currentText().trimmed();
    const auto found = std::find_if(m_directory.begin(), m_directory.end(), [&typed](const BankChannel &channel) {
        return channelWords(channel) == typed || channel.code.value.compare(typed, Qt::CaseInsensitive) == 0;
    });
    return found == m_directory.end() ? ChannelCode{} : found->code;
}

void PayoutForm::edited(PayoutField field)
{
    // While it is being typed it is always wrong: a mended field is let off at once, a new mistake waits.
    const auto problems = problemsOf(request(), m_policy);
    const bool wrong = std::any_of(problems.cbegin(), problems.cend(),
                                   [field](const PayoutProblem &problem) { return problem.field == field; });
    if (!wrong)
        m_rows.value(field)->setProblem({});
    if (field == PayoutField::Amount)
        showEcho();
    m_pause->start();
    showOddities();
}

void PayoutForm::left(PayoutField field)
{
    if (!m_touched.contains(field))
        m_touched.append(field);
    showProblems();
    showOddities();
}

void PayoutForm::showProblems()
{
    const auto problems = problemsOf(request(), m_policy);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const PayoutField field = row.key();
        const auto found = std::find_if(problems.cbegin(), problems.cend(),
                                        [field](const PayoutProblem &problem) { return problem.field == field; });
        const bool right = found == problems.cend();
        // What is still to come is not told off before somebody wants to go on.
        const bool told = m_submitted
            || (m_touched.contains(field) && !right && found->what != PayoutProblem::What::Missing)
            || (field == PayoutField::Amount && m_touched.contains(field) && !m_amount->text().isEmpty());
        row.value()->setProblem(right || !told ? QString() : words(*found));
    }
}

void PayoutForm::showEcho()
{
    const auto amount = parseRupiah(m_amount->text());
    m_rows.value(PayoutField::Amount)
        ->setHint(amount && amount->isPositive() ? tr("%1 · %2").arg(rupiahText(*amount), terbilang(*amount))
                                                 : QString());
}

bool PayoutForm::needsSecond() const
{
    return needsReason() || request().amount >= m_policy.payoutApprovalFrom;
}

QStringList PayoutForm::oddityWords() const
{
    QStringList lines;
    const PayoutRequest typed = request();
    const auto oddities = odditiesOf(typed, m_history, m_directory);
    for (const PayoutOddity oddity : oddities) {
        // While its name is being typed it is no bank yet.
        const bool chosen = !m_channel->currentText().isEmpty() && !m_channel->lineEdit()->hasFocus();
        if (oddity != PayoutOddity::ChannelGone || chosen)
            lines.append(words(oddity));
    }
    if (knowsBalance() && typed.amount > m_balance)
        lines.append(tr("This is more than the balance of %1.").arg(m_balanceOf.value));
    return lines;
}

void PayoutForm::showOddities()
{
    const QString balance = balanceText();
    m_rows.value(PayoutField::User)->setHint(balance.isEmpty() ? QString() : tr("Balance: %1").arg(balance));
    if (const QStringList lines = oddityWords(); lines.isEmpty())
        m_oddities->clear();
    else
        m_oddities->showAdvice({.headline = tr("Look twice"), .whatToDo = lines.join(u'\n'), .mayRetry = false},
                               ErrorBar::Kind::Warning);
    if (m_history.sameAsUnknown)
        m_block->showAdvice({.headline = tr("This payout may already have been made"),
                             .whatToDo = tr("It is not known what became of a payout of this amount to this recipient. "
                                            "Until somebody has settled it, it cannot be asked for again."),
                             .mayRetry = false});
    else if (needsReason())
        m_block->showAdvice({.headline = tr("Another payout to this recipient is unknown"),
                             .whatToDo = tr("This one needs a reason and a second person."),
                             .mayRetry = false},
                            ErrorBar::Kind::Warning);
    else
        m_block->clear();
    m_reasonRow->setVisible(needsReason());
    m_review->setEnabled(!m_history.sameAsUnknown);
}

void PayoutForm::submit()
{
    m_submitted = true;
    const PayoutRequest wanted = request();
    const auto problems = problemsOf(wanted, m_policy);
    showProblems();
    if (!problems.isEmpty()) {
        m_rows.value(problems.constFirst().field)->field()->setFocus();
        return;
    }
    if (needsReason() && reason().isEmpty()) {
        m_reasonRow->setProblem(tr("Say why this payout cannot wait."));
        m_reason->setFocus();
        return;
    }
    Q_EMIT reviewRequested(wanted, reason());
}

QString PayoutForm::amountProblem() const
{
    const auto amount = parseRupiah(m_amount->text());
    return amount ? tr("Type an amount above zero.") : describe(amount.error());
}

QString PayoutForm::words(const PayoutProblem &problem) const
{
    using What = PayoutProblem::What;
    switch (problem.what) {
    case What::Missing:
        switch (problem.field) {
        case PayoutField::User: return tr("Type the user name whose balance is paid out.");
        case PayoutField::Amount: return amountProblem();
        case PayoutField::Platform: return tr("Choose the platform.");
        case PayoutField::Channel: return tr("Choose a bank or e-wallet from the list.");
        case PayoutField::AccountName: return tr("Type the name that the account stands in.");
        case PayoutField::AccountNumber: return tr("Type the account number.");
        }
        break;
    case What::BelowMinimum: return tr("The least that can be paid out is %1.").arg(rupiahText(m_policy.minimumPayout));
    case What::AboveLimit:
        return tr("A single payout may be %1 at the most.").arg(rupiahText(m_policy.itemLimit.value_or(Rupiah{})));
    case What::NoPayoutsHere: return tr("ONTICKET has no payouts.");
    case What::Letters:
        return tr("An account number has digits only. A spreadsheet may have spoilt it: take it from the source.");
    case What::TooLong: return tr("This is too long.");
    case What::NotOneLine: return tr("This must be one line.");
    }
    Q_UNREACHABLE();
}

QString PayoutForm::words(PayoutOddity oddity) const
{
    switch (oddity) {
    case PayoutOddity::SameAgain:
        return tr("The same amount went to this account on %1. Is this another one?")
            .arg(timeText(m_history.sameWithin7Days.toUtc()));
    case PayoutOddity::NewName:
        return tr("This account was paid before under another name: %1.")
            .arg(m_history.namesOfAccount.mid(0, 3).join(u", "_s));
    case PayoutOddity::NewAccount: return tr("This user was paid before, but never to this account.");
    case PayoutOddity::ChannelGone: return tr("The bank directory does not list this bank any more.");
    case PayoutOddity::UnusualLength: return tr("This account number is unusually long or short for this bank.");
    }
    Q_UNREACHABLE();
}

void PayoutForm::retranslate()
{
    m_rows.value(PayoutField::User)->setWords(tr("&User name"));
    m_rows.value(PayoutField::Amount)->setWords(tr("A&mount"));
    m_rows.value(PayoutField::Platform)->setWords(tr("Platf&orm"));
    m_rows.value(PayoutField::Channel)->setWords(tr("Bank or &e-wallet"));
    m_rows.value(PayoutField::AccountNumber)->setWords(tr("Account &number"));
    m_rows.value(PayoutField::AccountName)->setWords(tr("Account hol&der"));
    m_reasonRow->setWords(tr("Reason"));
    m_channel->lineEdit()->setPlaceholderText(tr("Type part of its name"));
    const QString chosen = m_platform->currentData().toString();
    m_platform->clear();
    for (const Platform platform : {Platform::OnMarket, Platform::OnDelivery})
        m_platform->addItem(wireName(platform), wireName(platform));
    m_platform->setCurrentIndex(std::max(0, m_platform->findData(chosen)));
    m_fee->setText(tr("Xendit's price list names a fee of Rp 2.500 for a payout. It is not added or taken off here."));
    setWords(m_review, tr("Revie&w…"));
    setWords(m_clear, tr("Clear the form"));
    showEcho();
    showOddities();
    showProblems();
}
