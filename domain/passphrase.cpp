// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passphrase.h"

#include <QList>

PassphraseProblem problemOf(const Secret &passphrase, const Secret &password)
{
    const QString text = passphrase.text();
    if (!password.isEmpty() && text.compare(password.text(), Qt::CaseInsensitive) == 0)
        return PassphraseProblem::IsPassword;
    if (text.toUcs4().size() < leastPassphrase)
        return PassphraseProblem::TooShort;
    if (text.count(text.front()) == text.size())
        return PassphraseProblem::OneLetter;
    return PassphraseProblem::None;
}
