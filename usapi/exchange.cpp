// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/exchange.h"

#include "domain/plaintext.h"
#include "usapi/onetimebody.h"
#include "usapi/postonce.h"
#include "usapi/routes.h"
#include "usapi/wireend.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>

#include <utility>

using namespace Qt::StringLiterals;

namespace usapi {

namespace {

constexpr std::chrono::seconds idleAfterAbort{15};

} // namespace

Exchange::Exchange(const ClientOptions &options, std::chrono::milliseconds allowance, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_deadline(allowance)
{
    connect(&m_deadline, &Deadline::passed, this, [this] { abort(WireResult::End::Deadline); });
}

Exchange::~Exchange()
{
    if (m_body)
        m_body->seal();
    if (m_reply) {
        m_reply->disconnect(this);
        delete m_reply.data();
    }
}

void Exchange::get(QNetworkAccessManager &shared, const QNetworkRequest &request)
{
    start(request.url(), [&shared, request](const QNetworkProxy &route) {
        if (shared.proxy() != route)
            shared.setProxy(route);
        return shared.get(request);
    });
}

void Exchange::postOnce(const QNetworkRequest &request, QByteArray body)
{
    m_body = new OneTimeBody(std::move(body), this);
    start(request.url(),
          [this, request](const QNetworkProxy &route) { return usapi::postOnce(request, *m_body, route, this); });
}

void Exchange::refuse(const QString &why)
{
    m_wire.detail = why;
    abort(WireResult::End::RefusedHere);
}

void Exchange::start(const QUrl &url, Send send)
{
    chooseRoute(url, m_options.proxy, m_options.proxyPassword, this,
                [this, send = std::move(send)](const QNetworkProxy &route) {
                    if (m_ended)
                        return; // cancelled or late while the route was looked for
                    m_viaProxy = route.type() != QNetworkProxy::NoProxy;
                    if (QNetworkReply *reply = send(route))
                        watch(reply);
                    else
                        refuse(u"an empty request"_s);
                });
}

void Exchange::watch(QNetworkReply *reply)
{
    m_reply = reply;
    // Qt's own thread reads on while this one is busy: as far as an answer may go, and no further. Said once more when
    // the request is under way: a POST begins by a queued call, and what was said before it is not passed on.
    const auto bound = [reply] { reply->setReadBufferSize(maximumReplySize + 1); };
    bound();
    QMetaObject::invokeMethod(reply, bound, Qt::QueuedConnection);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::collect);
    connect(reply, &QNetworkReply::sslErrors, this, &Exchange::rememberTls);
    connect(reply, &QNetworkReply::finished, this, &Exchange::finish);
}

void Exchange::collect()
{
    m_wire.body += m_reply->read(maximumReplySize + 1 - m_wire.body.size());
    if (m_wire.body.size() > maximumReplySize)
        abort(WireResult::End::TooLarge);
}

void Exchange::rememberTls(const QList<QSslError> &errors)
{
    m_wire.tls = tlsProblem(errors);
    m_wire.detail = tlsDetail(errors);
}

void Exchange::abort(WireResult::End why)
{
    if (m_ended || m_aborted || (m_reply && m_reply->isFinished()))
        return;
    m_aborted = why;
    // First nothing more can leave, then the connection goes: so that the count of what left is final.
    if (m_body)
        m_body->seal();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        keepManagerForAWhile();
    }
    finish();
}

// Qt reads headers byte by byte: against a server that never stops sending, its HTTP thread notices the abort seconds
// late, and the destructor of a manager waits for that thread. So that of an aborted POST is destroyed when it is idle.
void Exchange::keepManagerForAWhile()
{
    QNetworkAccessManager *manager = m_reply->manager();
    if (manager->parent() != this)
        return;
    manager->setParent(parent());
    QTimer::singleShot(idleAfterAbort, manager, &QObject::deleteLater);
}

void Exchange::drop()
{
    disconnect(this, &Exchange::ended, nullptr, nullptr);
    abort(WireResult::End::Cancelled);
}

void Exchange::finish()
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    if (m_body) {
        m_body->seal();
        m_wire.bodyBytesRead = m_body->bytesRead();
    }
    if (m_reply)
        readAnswer();
    if (m_aborted)
        m_wire.end = *m_aborted;
    m_wire.detail = boundedPlainText(m_wire.detail); // Qt quotes the server's reason phrase, OpenSSL the certificate
    QMetaObject::invokeMethod(
        this,
        [this] {
            deleteLater(); // before: a handler may destroy the client, and this with it
            const WireResult wire = m_wire;
            Q_EMIT ended(wire);
        },
        Qt::QueuedConnection);
}

void Exchange::readAnswer()
{
    m_wire.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_wire.end = wireEnd(m_reply->error(), m_wire.httpStatus, m_viaProxy);
    if (!m_aborted)
        m_wire.body += m_reply->readAll().left(maximumReplySize + 1 - m_wire.body.size());
    const WireResult::End framed =
        framedEnd(m_reply->rawHeader("Content-Length"), m_reply->rawHeader("Transfer-Encoding"), m_wire.body.size());
    if (m_wire.end == WireResult::End::Finished || framed == WireResult::End::NotHttp)
        m_wire.end = framed;
    if (m_wire.body.size() > maximumReplySize)
        m_wire.end = WireResult::End::TooLarge;
    if (m_wire.end == WireResult::End::TlsFailed && m_wire.tls == WireResult::TlsProblem::None)
        m_wire.tls = WireResult::TlsProblem::Other;
    m_wire.contentType = m_reply->rawHeader("Content-Type");
    m_wire.contentEncoding = m_reply->rawHeader("Content-Encoding");
    m_wire.serverDate = httpDate(m_reply->rawHeader("Date"));
    if (m_wire.detail.isEmpty() && m_reply->error() != QNetworkReply::NoError)
        m_wire.detail = u"%1 (%2)"_s.arg(m_reply->errorString()).arg(static_cast<int>(m_reply->error()));
}

} // namespace usapi
