// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look.h"

#include "domain/plaintext.h"

#include <QCoreApplication>

namespace {

QString word(const char *text)
{
    return QCoreApplication::translate("Look", text);
}

constexpr qsizetype longestForeignWord = 40;

} // namespace

Look lookOf(const InvoiceStatus &status)
{
    switch (status.word) {
    case InvoiceStatus::Word::Pending:
        return {word(QT_TRANSLATE_NOOP("Look", "Waiting for payment")), Tone::Warning, Icon::Clock};
    case InvoiceStatus::Word::Paid: return {word(QT_TRANSLATE_NOOP("Look", "Paid")), Tone::Positive, Icon::Check};
    case InvoiceStatus::Word::Expired: return {word(QT_TRANSLATE_NOOP("Look", "Expired")), Tone::Neutral, Icon::Cross};
    case InvoiceStatus::Word::Other:
        return {boundedPlainText(status.text, longestForeignWord), Tone::Info, Icon::Question};
    }
    Q_UNREACHABLE();
}

Look lookOf(LookupRow::State state)
{
    switch (state) {
    case LookupRow::State::Waiting: return {word(QT_TRANSLATE_NOOP("Look", "Waiting")), Tone::Neutral, Icon::Hourglass};
    case LookupRow::State::Asking: return {word(QT_TRANSLATE_NOOP("Look", "Asking…")), Tone::Info, Icon::Search};
    case LookupRow::State::Found: return {word(QT_TRANSLATE_NOOP("Look", "Found")), Tone::Positive, Icon::Check};
    case LookupRow::State::NotFound:
        return {word(QT_TRANSLATE_NOOP("Look", "Not found")), Tone::Warning, Icon::Question};
    case LookupRow::State::NotKnownHere:
        return {word(QT_TRANSLATE_NOOP("Look", "Not known here")), Tone::Neutral, Icon::Desk};
    case LookupRow::State::Failed: return {word(QT_TRANSLATE_NOOP("Look", "Failed")), Tone::Negative, Icon::Warning};
    case LookupRow::State::Stopped: return {word(QT_TRANSLATE_NOOP("Look", "Stopped")), Tone::Neutral, Icon::Stop};
    }
    Q_UNREACHABLE();
}

EnvironmentLook lookOf(const Environment &environment)
{
    switch (environment.kind) {
    case Environment::Kind::Production:
        return {word(QT_TRANSLATE_NOOP("Look", "Production")), word(QT_TRANSLATE_NOOP("Look", "Real money")),
                Place::Production, Icon::Banks};
    case Environment::Kind::Demo:
        return {word(QT_TRANSLATE_NOOP("Look", "Demo")), word(QT_TRANSLATE_NOOP("Look", "The owners' test server")),
                Place::Demo, Icon::Server};
    case Environment::Kind::Sandbox:
        return {word(QT_TRANSLATE_NOOP("Look", "Sandbox")), word(QT_TRANSLATE_NOOP("Look", "Training: no real money")),
                Place::Sandbox, Icon::Training};
    case Environment::Kind::Own:
        return {word(QT_TRANSLATE_NOOP("Look", "Own server")), word(QT_TRANSLATE_NOOP("Look", "Treat as real money")),
                Place::Own, Icon::Desk};
    }
    Q_UNREACHABLE();
}

QString sourceWord(const QString &wire)
{
    const auto source = paymentSourceFromWire(wire);
    if (!source)
        return boundedPlainText(wire, longestForeignWord);
    switch (*source) {
    case PaymentSource::Xendit: return word(QT_TRANSLATE_NOOP("Look", "Payment page"));
    case PaymentSource::Balance: return word(QT_TRANSLATE_NOOP("Look", "Balance"));
    case PaymentSource::Qris: return word(QT_TRANSLATE_NOOP("Look", "QRIS"));
    }
    Q_UNREACHABLE();
}

QString channelTypeWord(ChannelType type)
{
    switch (type) {
    case ChannelType::Bank: return word(QT_TRANSLATE_NOOP("Look", "Bank"));
    case ChannelType::EWallet: return word(QT_TRANSLATE_NOOP("Look", "E-wallet"));
    }
    Q_UNREACHABLE();
}
