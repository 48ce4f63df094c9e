// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usapi/client.h"
#include "usapi/deadline.h"
#include "usapi/wireresult.h"

#include <QNetworkRequest>
#include <QPointer>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;
class QNetworkProxy;
class QNetworkReply;
class QSslError;

namespace usapi {

class OneTimeBody;

// One request and its answer, from the call to the WireResult: chooses the route, keeps the deadline and the size
// limit, and remembers why it aborted (Qt has one error code for all reasons). Deletes itself after ended().
class Exchange : public QObject
{
    Q_OBJECT
public:
    Exchange(const ClientOptions &options, std::chrono::milliseconds allowance, QObject *parent);
    ~Exchange() override;

    void get(QNetworkAccessManager &shared, const QNetworkRequest &request);
    void postOnce(const QNetworkRequest &request, QByteArray body);
    void refuse(const QString &why); // without touching the network

    void cancel() { abort(WireResult::End::Cancelled); }
    void drop(); // abort, and tell nobody

Q_SIGNALS:
    void ended(const usapi::WireResult &wire); // once, never from inside a call of the functions above

private:
    using Send = std::function<QNetworkReply *(const QNetworkProxy &route)>;

    void start(const QUrl &url, Send send);
    void watch(QNetworkReply *reply);
    void collect();
    void rememberTls(const QList<QSslError> &errors);
    void abort(WireResult::End why);
    void keepManagerForAWhile();
    void finish();
    void readAnswer();

    const ClientOptions &m_options; // the client's, which owns this
    Deadline m_deadline;
    WireResult m_wire;
    std::optional<WireResult::End> m_aborted;
    OneTimeBody *m_body = nullptr;   // child
    QPointer<QNetworkReply> m_reply; // deleted here, before its manager
    bool m_viaProxy = false;
    bool m_ended = false;
};

} // namespace usapi
