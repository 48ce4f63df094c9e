// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainprobe.h"
#include "store/secretserviceprobe.h"

void probeKeychain(QObject *context, const QString &service, const QString &key,
                   const std::function<void(KeychainState)> &answer)
{
    auto *probe = new SecretServiceProbe(service, key, context);
    QObject::connect(probe, &SecretServiceProbe::finished, context, answer);
    QObject::connect(probe, &SecretServiceProbe::finished, probe, &QObject::deleteLater);
    probe->start();
}
