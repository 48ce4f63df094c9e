// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Takes out of a log line what must never be written down: bearer and basic credentials, JWTs, argon2id hashes, values
// of JSON members and options named like a password, secret, token or account number, and user names inside URLs. Runs
// before any message handler, whatever category the line came from (Qt's own included). A last net, not a permission.
[[nodiscard]] QString redacted(const QString &line);

// "••••0000": the last four characters of an account number; all of them hidden when there are at most four.
[[nodiscard]] QString maskedAccount(QStringView number);
