// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payoutcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 200;  // of a name; USAPI names no limit, and no bank prints more
constexpr qsizetype longestNumber = 34; // an IBAN's length, the longest account number there is

using What = PayoutProblem::What;

bool isOneLine(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void checkText(QList<PayoutProblem> &problems, PayoutField field, const QString &text)
{
    if (text.trimmed().isEmpty())
        problems.append({field, What::Missing});
    else if (!isOneLine(text))
        problems.append({field, What::NotOneLine});
    else if (text.size() > longestText)
        problems.append({field, What::TooLong});
}

void checkAmount(QList<PayoutProblem> &problems, Rupiah amount, const Policy &policy)
{
    if (!amount.isPositive())
        problems.append({PayoutField::Amount, What::Missing});
    else if (amount < policy.minimumPayout)
        problems.append({PayoutField::Amount, What::BelowMinimum});
    else if (policy.itemLimit && amount > *policy.itemLimit)
        problems.append({PayoutField::Amount, What::AboveLimit});
}

void checkNumber(QList<PayoutProblem> &problems, const QString &number)
{
    if (number.isEmpty())
        problems.append({PayoutField::AccountNumber, What::Missing});
    else if (!isDigits(number))
        problems.append({PayoutField::AccountNumber, What::Letters});
    else if (number.size() > longestNumber)
        problems.append({PayoutField::AccountNumber, What::TooLong});
}

QString accountOf(const PayoutRequest &request)
{
    return request.channel.value + u' ' + request.accountNumber;
}

const BankChannel *channelIn(const QList<BankChannel> &directory, const ChannelCode &code)
{
    const auto found =
        std::find_if(directory.begin(), directory.end(), [&](const BankChannel &entry) { return entry.code == code; });
    return found == directory.end() ? nullptr : &*found;
}

// Indonesian banks number accounts with 8 to 18 digits; wallets are phone numbers, "08…" with 10 to 13 digits.
bool isUnusual(const QString &number, ChannelType type)
{
    switch (type) {
    case ChannelType::Bank: return number.size() < 8 || number.size() > 18;
    case ChannelType::EWallet:
        return number.size() < 10 || number.size() > 14 || !(number.startsWith(u"08"_s) || number.startsWith(u"628"_s));
    }
    Q_UNREACHABLE();
}

bool knowsName(const QStringList &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(), [&](const QString &known) {
        return known.simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QString normalAccountNumber(const QString &typed)
{
    QString digits = typed;
    digits.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'.'; });
    return digits;
}

QList<PayoutProblem> problemsOf(const PayoutRequest &request, const Policy &policy)
{
    QList<PayoutProblem> problems;
    checkText(problems, PayoutField::User, request.username.value);
    checkAmount(problems, request.amount, policy);
    if (request.platform == Platform::OnTicket)
        problems.append({PayoutField::Platform, What::NoPayoutsHere});
    checkText(problems, PayoutField::Channel, request.channel.value);
    checkText(problems, PayoutField::AccountName, request.accountName);
    checkNumber(problems, request.accountNumber);
    return problems;
}

QList<PayoutOddity> odditiesOf(const PayoutRequest &request, const PayoutHistory &history,
                               const QList<BankChannel> &directory)
{
    QList<PayoutOddity> oddities;
    if (!history.sameWithin7Days.isNull())
        oddities.append(PayoutOddity::SameAgain);
    if (!history.namesOfAccount.isEmpty() && !knowsName(history.namesOfAccount, request.accountName))
        oddities.append(PayoutOddity::NewName);
    if (!history.accountsOfUser.isEmpty() && !history.accountsOfUser.contains(accountOf(request)))
        oddities.append(PayoutOddity::NewAccount);
    const BankChannel *channel = channelIn(directory, request.channel);
    if (channel == nullptr && !directory.isEmpty())
        oddities.append(PayoutOddity::ChannelGone);
    const auto type = channel == nullptr ? std::nullopt : channel->channelType();
    if (!request.accountNumber.isEmpty() && isUnusual(request.accountNumber, type.value_or(ChannelType::Bank)))
        oddities.append(PayoutOddity::UnusualLength);
    return oddities;
}
