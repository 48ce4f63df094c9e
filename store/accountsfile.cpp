// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountsfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumFileSize = 262'144;

tl::unexpected<Error> storageError(const QString &detail)
{
    return tl::unexpected(Error{.kind = Error::Kind::Storage, .detail = detail});
}

QJsonObject toJson(const Account &account)
{
    return {{u"environment"_s, account.environment},
            {u"username"_s, account.username.value},
            {u"name"_s, account.name},
            {u"counterBuyer"_s, account.uses.testFlag(AccountUse::CounterBuyer)},
            {u"balanceWatch"_s, account.uses.testFlag(AccountUse::BalanceWatch)}};
}

Account fromJson(const QJsonObject &json)
{
    Account account{.environment = json.value(u"environment"_s).toString(),
                    .username = {json.value(u"username"_s).toString()},
                    .name = json.value(u"name"_s).toString(),
                    .uses = {}};
    account.uses.setFlag(AccountUse::CounterBuyer, json.value(u"counterBuyer"_s).toBool());
    account.uses.setFlag(AccountUse::BalanceWatch, json.value(u"balanceWatch"_s).toBool());
    return account;
}

} // namespace

AccountsFile::AccountsFile(QString path)
    : m_path(std::move(path))
{ }

Result<QList<Account>> AccountsFile::load() const
{
    QFile file(m_path);
    if (!file.exists())
        return QList<Account>{};
    if (file.size() > maximumFileSize || !file.open(QIODevice::ReadOnly))
        return storageError(u"the file of accounts cannot be read"_s);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isArray())
        return storageError(u"the file of accounts is damaged"_s);
    QList<Account> accounts;
    const QJsonArray entries = document.array();
    for (const auto &entry : entries) {
        const Account account = fromJson(entry.toObject());
        if (!account.environment.isEmpty() && problemOf(account, accounts) == AccountProblem::None)
            accounts.append(account);
    }
    return accounts;
}

Result<void> AccountsFile::save(const QList<Account> &accounts) const
{
    QJsonArray entries;
    for (const Account &account : accounts)
        entries.append(toJson(account));
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return storageError(u"the folder of the file of accounts cannot be made"_s);
    QSaveFile file(m_path);
    const QByteArray content = QJsonDocument(entries).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(content) != content.size() || !file.flush() || !file.commit())
        return storageError(u"the file of accounts cannot be written"_s);
    return {};
}
