// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "domain/settings.h"

#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <functional>

namespace usapi {

// Which way a request goes: straight, always, to this computer; else by the settings. The system's answer may take its
// time (an automatic configuration script), so it is asked on a worker; `done` runs at once in every other case, and
// not at all when `context` is gone.
void chooseRoute(const QUrl &url, const ProxySettings &settings, const Secret &password, QObject *context,
                 std::function<void(const QNetworkProxy &)> done);

} // namespace usapi
