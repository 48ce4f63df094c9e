// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payout.h"

#include "domain/plaintext.h"

QString maskedAccount(const QString &accountNumber)
{
    constexpr qsizetype shown = 4;
    constexpr qsizetype shortestShown = 6;
    const QString dots(shown, QChar(0x2022));
    return accountNumber.size() < shortestShown ? dots : dots + accountNumber.right(shown);
}

QString maskedRecipient(const PayoutRequest &request)
{
    const QString country = QStringLiteral("ID_");
    QString bank = boundedPlainText(request.channel.value);
    if (bank.startsWith(country))
        bank.remove(0, country.size());
    return bank + QChar(u' ') + maskedAccount(request.accountNumber);
}
