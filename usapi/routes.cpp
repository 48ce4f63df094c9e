// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/routes.h"

#include "domain/environment.h"
#include "domain/offthread.h"

#include <QMutex>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace usapi {

namespace {

QNetworkProxy systemRoute(const QUrl &url)
{
    // One at a time: nothing promises that the platform's resolver may be entered twice.
    static QMutex mutex;
    const QMutexLocker lock{&mutex};
    const QList<QNetworkProxy> offered = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery{url});
    const auto usable = std::find_if(offered.begin(), offered.end(), [](const QNetworkProxy &proxy) {
        return proxy.type() == QNetworkProxy::NoProxy
            || proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability);
    });
    return usable == offered.end() ? QNetworkProxy{QNetworkProxy::NoProxy} : *usable;
}

} // namespace

void chooseRoute(const QUrl &url, const ProxySettings &settings, const Secret &password, QObject *context,
                 std::function<void(const QNetworkProxy &)> done)
{
    if (isLoopback(url) || settings.mode == ProxySettings::Mode::None) {
        done(QNetworkProxy{QNetworkProxy::NoProxy});
        return;
    }
    if (settings.mode == ProxySettings::Mode::Manual) {
        done({QNetworkProxy::HttpProxy, settings.host, settings.port, settings.user, password.text()});
        return;
    }
    runOffThread<QNetworkProxy>([url] { return systemRoute(url); },
                                [context = QPointer{context}, done = std::move(done)](const QNetworkProxy &route) {
                                    if (context)
                                        done(route);
                                });
}

} // namespace usapi
