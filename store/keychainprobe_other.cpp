// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainprobe.h"

#include <QMetaObject>
#include <QObject>

// Windows' credential store is open for as long as its user is signed in, and says "not found" only when that is so.
void probeKeychain(QObject *context, const QString & /*service*/, const QString & /*key*/,
                   const std::function<void(KeychainState)> &answer)
{
    QMetaObject::invokeMethod(
        context, [answer] { answer(KeychainState::Ready); }, Qt::QueuedConnection);
}
