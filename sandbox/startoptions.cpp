// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/startoptions.h"

#include <QCommandLineParser>
#include <QFile>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr qint64 longestSecret = 4096;

using Option = QCommandLineOption;

QList<Option> optionList()
{
    return {
        Option{u"port"_s, u"Listen on this port of 127.0.0.1; 0: any free one (default)."_s, u"number"_s},
        Option{u"seed"_s, u"Make the demo data from this number (default: 1)."_s, u"number"_s},
        Option{u"start-time"_s, u"What the sandbox's clock says at the first start, as 2026-01-31T08:00:00Z."_s,
               u"time"_s},
        Option{u"ledger"_s, u"Keep the ledger in this file; without it, it is gone at the end."_s, u"file"_s},
        Option{u"reset"_s, u"Empty the ledger file first, also when it is damaged. Needs --ledger."_s},
        Option{u"payout-secret-file"_s, u"Read the shared secret of payouts from this file."_s, u"file"_s},
        Option{u"payout-secret"_s,
               u"The shared secret of payouts itself. Others on this computer can read it in the list of processes: "
               u"for a training secret only, never for a real one."_s,
               u"text"_s},
        Option{u"refund-guard"_s, u"store or invoice: what a second refund is measured by (default: store)."_s,
               u"which"_s},
        Option{u"refund-returns"_s, u"goods, freight (goods and freight, default) or all (insurance too)."_s,
               u"what"_s},
        Option{u"empty-bank-name"_s, u"all or none: what an empty bank_name finds (default: all)."_s, u"which"_s},
        Option{u"status-cancelled"_s, u"Status of a cancelled invoice (default: CANCELED)."_s, u"word"_s},
        Option{u"status-refunded"_s, u"… with all of its stores refunded (default: REFUND IN PROCESS)."_s, u"word"_s},
        Option{u"status-partly-refunded"_s, u"… with some of them refunded (default: PAID)."_s, u"word"_s},
        Option{u"status-completed"_s, u"… completed (default: COMPLETED)."_s, u"word"_s},
        Option{u"any-agent"_s, u"Take a token from any User-Agent, not only from the one that fetched it."_s},
        Option{{u"h"_s, u"help"_s}, u"Show this."_s},
        Option{u"version"_s, u"Show the version."_s},
    };
}

// Reads one option after another and keeps the first mistake.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    { }

    template <typename Number>
    void number(const QString &name, Number &into, quint64 maximum)
    {
        if (!m_parser.isSet(name))
            return;
        bool isNumber = false;
        const quint64 value = m_parser.value(name).toULongLong(&isNumber);
        if (isNumber && value <= maximum)
            into = static_cast<Number>(value);
        else
            fail(u"--%1 takes a number from 0 to %2, not \"%3\""_s.arg(name).arg(maximum).arg(m_parser.value(name)));
    }

    template <typename Word, std::size_t size>
    void word(const QString &name, Word &into, const std::array<std::pair<QStringView, Word>, size> &words)
    {
        if (!m_parser.isSet(name))
            return;
        QStringList known;
        for (const auto &[text, value] : words) {
            known.append(text.toString());
            if (m_parser.value(name) == known.constLast()) {
                into = value;
                return;
            }
        }
        fail(u"--%1 takes %2, not \"%3\""_s.arg(name, known.join(u" or "_s), m_parser.value(name)));
    }

    void text(const QString &name, QString &into)
    {
        if (!m_parser.isSet(name))
            return;
        into = m_parser.value(name);
        if (into.isEmpty())
            fail(u"--%1 must not be empty"_s.arg(name));
    }

    void time(const QString &name, QDateTime &into)
    {
        if (!m_parser.isSet(name))
            return;
        into = QDateTime::fromString(m_parser.value(name), Qt::ISODate).toUTC();
        const QString value = m_parser.value(name);
        if (!into.isValid() || !value.endsWith(u'Z'))
            fail(u"--%1 takes a UTC time like 2026-01-31T08:00:00Z, not \"%2\""_s.arg(name, value));
    }

    void secret(Secret &into)
    {
        if (m_parser.isSet(u"payout-secret"_s) && m_parser.isSet(u"payout-secret-file"_s))
            fail(u"--payout-secret and --payout-secret-file exclude each other"_s);
        QString given;
        text(u"payout-secret"_s, given);
        into = Secret{given};
        if (m_parser.isSet(u"payout-secret-file"_s))
            into = secretFrom(m_parser.value(u"payout-secret-file"_s));
    }

    void fail(const QString &mistake)
    {
        if (m_mistake.isEmpty())
            m_mistake = mistake;
    }
    [[nodiscard]] const QString &mistake() const { return m_mistake; }

private:
    Secret secretFrom(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            fail(u"--payout-secret-file %1: %2"_s.arg(path, file.errorString()));
            return {};
        }
        QByteArray secret = file.read(longestSecret + 1);
        while (secret.endsWith('\n') || secret.endsWith('\r')) // an editor's, not the secret's
            secret.chop(1);
        if (secret.isEmpty() || secret.size() > longestSecret)
            fail(u"--payout-secret-file %1: must hold 1 to %2 bytes"_s.arg(path).arg(longestSecret));
        return Secret{std::move(secret)};
    }

    const QCommandLineParser &m_parser;
    QString m_mistake;
};

using GuardWord = std::pair<QStringView, Policy::RefundGuard>;
using ReturnsWord = std::pair<QStringView, Policy::RefundReturns>;
using EmptyWord = std::pair<QStringView, Policy::EmptyBankName>;

void readPolicy(Reader &read, Policy &policy)
{
    static constexpr std::array guards{GuardWord{u"store", Policy::RefundGuard::Store},
                                       GuardWord{u"invoice", Policy::RefundGuard::Invoice}};
    static constexpr std::array returns{ReturnsWord{u"goods", Policy::RefundReturns::Goods},
                                        ReturnsWord{u"freight", Policy::RefundReturns::GoodsAndFreight},
                                        ReturnsWord{u"all", Policy::RefundReturns::Everything}};
    static constexpr std::array empty{EmptyWord{u"all", Policy::EmptyBankName::All},
                                      EmptyWord{u"none", Policy::EmptyBankName::None}};
    read.word(u"refund-guard"_s, policy.refundGuard, guards);
    read.word(u"refund-returns"_s, policy.refundReturns, returns);
    read.word(u"empty-bank-name"_s, policy.emptyBankName, empty);
    read.text(u"status-cancelled"_s, policy.cancelledWord);
    read.text(u"status-refunded"_s, policy.refundedWord);
    read.text(u"status-partly-refunded"_s, policy.partlyRefundedWord);
    read.text(u"status-completed"_s, policy.completedWord);
}

} // namespace

StartOptions parseStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A stand-in for USAPI on this computer, for training and tests. No real money."_s);
    parser.addOptions(optionList());
    if (!parser.parse(arguments))
        return {.mistake = parser.errorText()};
    if (parser.isSet(u"help"_s))
        return {.output = parser.helpText()};
    if (parser.isSet(u"version"_s))
        return {.output = u"usapi-sandbox " CONSOLE_VERSION "\n"_s};
    if (!parser.positionalArguments().isEmpty())
        return {.mistake = u"unknown argument \"%1\""_s.arg(parser.positionalArguments().constFirst())};

    Options options;
    Reader read(parser);
    read.number(u"port"_s, options.port, 65535);
    quint64 seed = 0;
    read.number(u"seed"_s, seed, std::numeric_limits<quint64>::max());
    if (parser.isSet(u"seed"_s))
        options.seed = seed;
    read.time(u"start-time"_s, options.startTime);
    read.text(u"ledger"_s, options.ledgerFile);
    options.resetLedger = parser.isSet(u"reset"_s);
    if (options.resetLedger && options.ledgerFile.isEmpty())
        read.fail(u"--reset needs --ledger"_s);
    read.secret(options.payoutSecret);
    readPolicy(read, options.policy);
    options.policy.bindTokenToAgent = !parser.isSet(u"any-agent"_s);
    if (!read.mistake().isEmpty())
        return {.mistake = read.mistake()};
    return {.options = options};
}

} // namespace sandbox
