// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "domain/result.h"

#include <QList>
#include <QString>

// The desk's further accounts as a JSON file that its owner alone can read: names and uses, never a password.
class AccountsFile
{
public:
    explicit AccountsFile(QString path);

    // Entries that do not hold are left out; a file that is not there has none. An error: it is there and cannot be
    // read, so that nobody saves an empty list over it.
    [[nodiscard]] Result<QList<Account>> load() const;
    // Written beside the file and moved over it: a crash or a full disk leaves the old one.
    [[nodiscard]] Result<void> save(const QList<Account> &accounts) const;

private:
    QString m_path;
};
