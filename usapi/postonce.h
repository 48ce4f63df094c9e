// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkRequest>

class QNetworkProxy;
class QNetworkReply;
class QObject;

namespace usapi {

class OneTimeBody;

// The only place of this program that makes a POST (tst_onlyonepost reads every source file). The bytes of `body` go on
// the wire at most once:
// - the body cannot be rewound, has a length, and is not copied into a buffer that can: Qt's HTTP client, which tries
// up
//   to three more times when a connection breaks, then ends in ContentReSendError instead of sending again;
// - the connection is fresh, because a kept one that the server has given up looks like a lost answer. So the manager
// is
//   made here, for this request alone; it belongs to `owner`, as `body` must.
// Returns null, having sent nothing, for an empty body: Qt would make no device of it, and so no protection.
[[nodiscard]] QNetworkReply *postOnce(QNetworkRequest request, OneTimeBody &body, const QNetworkProxy &route,
                                      QObject *owner);

} // namespace usapi
