// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/salewords.h"

#include "domain/plaintext.h"
#include "ui/callwords.h"
#include "ui/locale.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// Its name is the translators' context.
struct SaleWords {
    Q_DECLARE_TR_FUNCTIONS(SaleWords)

public:
    static QString ofStructure(QrisFlaw flaw);
};

Look lookOf(SaleState state)
{
    switch (state) {
    case SaleState::Asked: return {SaleWords::tr("Being made"), Tone::Info, Icon::Hourglass};
    case SaleState::NotMade: return {SaleWords::tr("Not made"), Tone::Neutral, Icon::Undo};
    case SaleState::Unknown: return {SaleWords::tr("Unknown"), Tone::Warning, Icon::Question};
    case SaleState::Withheld: return {SaleWords::tr("Not shown"), Tone::Negative, Icon::Stop};
    case SaleState::Open: return {SaleWords::tr("Open"), Tone::Warning, Icon::Clock};
    case SaleState::Paid: return {SaleWords::tr("Paid"), Tone::Positive, Icon::Check};
    case SaleState::PaidLate: return {SaleWords::tr("Paid late"), Tone::Negative, Icon::Warning};
    case SaleState::Mismatch: return {SaleWords::tr("Other amount"), Tone::Negative, Icon::Error};
    case SaleState::Expired: return {SaleWords::tr("Expired"), Tone::Neutral, Icon::Cross};
    case SaleState::Cancelled: return {SaleWords::tr("Cancelled"), Tone::Neutral, Icon::Cross};
    }
    Q_UNREACHABLE();
}

Look lookOf(CustomerState state)
{
    switch (state) {
    case CustomerState::Idle: return {SaleWords::tr("Ready"), Tone::Neutral, Icon::Cashier};
    case CustomerState::Preparing: return {SaleWords::tr("Making the code…"), Tone::Info, Icon::Hourglass};
    case CustomerState::Scan: return {SaleWords::tr("Waiting for payment"), Tone::Warning, Icon::Clock};
    case CustomerState::Checking: return {SaleWords::tr("Not known at the moment"), Tone::Warning, Icon::Question};
    case CustomerState::Paid: return {SaleWords::tr("Paid"), Tone::Positive, Icon::Check};
    case CustomerState::Expired: return {SaleWords::tr("Expired"), Tone::Neutral, Icon::Cross};
    case CustomerState::Cancelled: return {SaleWords::tr("Cancelled"), Tone::Neutral, Icon::Cross};
    }
    Q_UNREACHABLE();
}

QString saleAdvice(const CounterSale &sale)
{
    switch (stateOf(sale)) {
    case SaleState::PaidLate:
        return SaleWords::tr("The money came after the code's end. Hand no goods out on it unasked: give the case to "
                             "somebody in the office.");
    case SaleState::Mismatch:
        return SaleWords::tr("The invoice's amount is not the one that was asked for. Do not call it paid: give the "
                             "case to somebody in the office.");
    case SaleState::Unknown:
        return SaleWords::tr("A code may exist at the server that nobody has seen. It expires by itself; a new one may "
                             "be made.");
    case SaleState::Withheld:
        return SaleWords::tr("Its code is not shown to anybody: something about it is wrong. Tell an administrator.");
    case SaleState::NotMade: return SaleWords::tr("No code was made, and no money moved.");
    case SaleState::Asked:
    case SaleState::Open:
    case SaleState::Paid:
    case SaleState::Expired:
    case SaleState::Cancelled: return {};
    }
    Q_UNREACHABLE();
}

namespace {

// Amounts come as their digits, unless the payload holds something else.
QString amountWords(const QString &value)
{
    const auto amount = parseRupiah(value);
    return amount ? rupiahText(*amount) : u"“%1”"_s.arg(boundedPlainText(value));
}

QString quoted(const QString &value)
{
    return value.isEmpty() ? SaleWords::tr("nothing") : u"“%1”"_s.arg(boundedPlainText(value));
}

} // namespace

QString SaleWords::ofStructure(QrisFlaw flaw)
{
    switch (flaw) {
    case QrisFlaw::FormatFirst: return tr("it does not begin as a QRIS code does");
    case QrisFlaw::ChecksumLast: return tr("its checksum does not stand at its end");
    case QrisFlaw::AmountMissing: return tr("it names no amount");
    case QrisFlaw::MerchantMissing: return tr("it names no merchant or no NMID");
    case QrisFlaw::Tip: return tr("it asks the buyer for a tip or a fee on top");
    case QrisFlaw::Reusable: return tr("it says that it may be paid more than once");
    default: return tr("its pieces do not fit together");
    }
}

QString findingWords(const QrisFinding &finding)
{
    const auto both = [&finding](const QString &words) {
        return words.arg(quoted(finding.found), quoted(finding.wanted));
    };
    switch (finding.flaw) {
    case QrisFlaw::NotText: return SaleWords::tr("it is no QRIS text: %1").arg(quoted(finding.found));
    case QrisFlaw::Structure: return SaleWords::tr("its pieces do not fit together: %1").arg(quoted(finding.found));
    case QrisFlaw::Doubled: return SaleWords::tr("it holds a field twice: %1").arg(quoted(finding.found));
    case QrisFlaw::Checksum: return both(SaleWords::tr("its checksum is %1, it should be %2"));
    case QrisFlaw::Currency: return both(SaleWords::tr("its currency is %1, it should be %2"));
    case QrisFlaw::Country: return both(SaleWords::tr("its country is %1, it should be %2"));
    case QrisFlaw::AmountMissing:
        return SaleWords::tr("it names no amount, the invoice's is %1").arg(amountWords(finding.wanted));
    case QrisFlaw::AmountUnreadable:
        return SaleWords::tr("its amount cannot be read: %1, the invoice's is %2")
            .arg(quoted(finding.found), amountWords(finding.wanted));
    case QrisFlaw::AmountOther:
        return SaleWords::tr("its amount is %1, the invoice's %2")
            .arg(amountWords(finding.found), amountWords(finding.wanted));
    case QrisFlaw::MerchantUnknown:
        return SaleWords::tr("its NMID %1 is not on the list of merchants").arg(quoted(finding.found));
    case QrisFlaw::MerchantRenamed: return both(SaleWords::tr("its merchant is called %1, the list says %2"));
    case QrisFlaw::FormatFirst:
    case QrisFlaw::ChecksumLast:
    case QrisFlaw::MerchantMissing:
    case QrisFlaw::Tip:
    case QrisFlaw::Reusable: return SaleWords::ofStructure(finding.flaw);
    }
    Q_UNREACHABLE();
}

namespace {

Advice said(const QString &headline, const QString &whatToDo, const QString &serverWords = {})
{
    return {.headline = headline, .whatToDo = whatToDo, .serverWords = serverWords, .mayRetry = false};
}

bool isKnownRefusal(const QString &why)
{
    return why == callrefusal::storeInvoiceUsed || why == callrefusal::alreadyOpen || why == callrefusal::alreadyDone
        || why == callrefusal::unknownOpen;
}

} // namespace

Advice sellAdvice(const Error &error)
{
    const Advice plain = isKnownRefusal(error.detail) ? callAdvice(error) : describe(error, Situation::KeepingSettings);
    return said(
        plain.headline,
        SaleWords::tr("No code was made and no money moved. What you typed is still here. %1").arg(plain.whatToDo),
        plain.serverWords);
}

Advice counterActAdvice(const Error &error)
{
    const Advice plain = isKnownRefusal(error.detail) ? callAdvice(error) : callActAdvice(error);
    return said(
        plain.headline,
        SaleWords::tr("Nothing else was changed; a code that was open can still be paid. %1").arg(plain.whatToDo),
        plain.serverWords);
}

Advice paperAdvice(const Error &error)
{
    const Advice plain = describe(error, Situation::KeepingSettings);
    return said(SaleWords::tr("It was not printed or saved"),
                SaleWords::tr("The sale stands as it did. Look at the printer and at Settings, Counter; then print it "
                              "again from the list of sales. %1")
                    .arg(plain.whatToDo),
                plain.serverWords);
}

Advice withheldAdvice(const CounterSale &sale, const QrisInspection &inspection)
{
    QStringList lines;
    for (const QrisFinding &finding : inspection.findings) {
        if (forbids(finding.flaw))
            lines.append(SaleWords::tr("The code is not shown: %1.").arg(findingWords(finding)));
    }
    lines.append(SaleWords::tr("Nobody can pay invoice %1 from here, and no money moved. It is in the log: tell an "
                               "administrator, and take this sale another way.")
                     .arg(boundedPlainText(sale.invoice.value)));
    return said(SaleWords::tr("The server's code for %1 is wrong").arg(rupiahText(sale.amount)), lines.join(u'\n'));
}

Advice warningAdvice(const QrisInspection &inspection)
{
    QStringList lines;
    for (const QrisFinding &finding : inspection.findings) {
        if (!forbids(finding.flaw))
            lines.append(SaleWords::tr("The code is shown, but %1.").arg(findingWords(finding)));
    }
    return said(SaleWords::tr("Look twice at this code"), lines.join(u'\n'));
}

Advice unknownAdvice(const CounterSale &sale)
{
    return said(SaleWords::tr("It is not known whether a code for %1 was made").arg(rupiahText(sale.amount)),
                SaleWords::tr("A code may exist at the server that nobody has seen. Nobody can pay it, so no money "
                              "moved, and it expires by itself. A new one may be made; what you typed is still here."));
}

Advice accountMissingAdvice()
{
    return said(SaleWords::tr("This desk has no account that buys at the counter"),
                SaleWords::tr("No code was made and no money moved. In Settings → Accounts, give this desk a counter's "
                              "account and keep its password; what you typed is still here."));
}

QString clockText(const Instant &time)
{
    const QString whole = timeText(time.toUtc());
    constexpr qsizetype clockAndZone = 12; // "18:59:07 WIB"
    return whole.right(clockAndZone);
}

QString durationText(std::chrono::seconds duration)
{
    const qint64 seconds = std::max<qint64>(0, duration.count());
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString sumText(const SaleSum &sum)
{
    return u"%1 · %2"_s.arg(numberText(sum.count), rupiahText(sum.amount));
}
