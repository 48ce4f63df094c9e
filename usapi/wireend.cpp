// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/wireend.h"

#include <QLocale>
#include <QSslCertificate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace usapi {

namespace {

using End = WireResult::End;
using TlsProblem = WireResult::TlsProblem;

TlsProblem tlsProblem(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
    case QSslError::InvalidNotAfterField:
    case QSslError::InvalidNotBeforeField: return TlsProblem::Dates;
    case QSslError::HostNameMismatch: return TlsProblem::WrongHost;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate: return TlsProblem::Untrusted;
    default: return TlsProblem::Other;
    }
}

} // namespace

End wireEnd(QNetworkReply::NetworkError error, int status, bool viaProxy)
{
    switch (error) {
    case QNetworkReply::NoError: return status == 0 ? End::NotHttp : End::Finished;
    // Qt's names for HTTP statuses of 400 and above. Some stand for transport failures, too: then no status was seen.
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError: return status >= 400 ? End::Finished : End::NotHttp;
    case QNetworkReply::ProxyAuthenticationRequiredError: return status >= 400 ? End::Finished : End::ProxyFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError: return End::ProxyFailed;
    case QNetworkReply::SslHandshakeFailedError: return End::TlsFailed;
    case QNetworkReply::TimeoutError: return End::Deadline; // the system's own, shorter than ours
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError: return End::NoConnection;
    case QNetworkReply::UnknownNetworkError: return viaProxy ? End::ProxyFailed : End::NoConnection;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError: return End::NotHttp;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError: return End::ConnectionLost;
    }
    return End::ConnectionLost; // a code of a later Qt
}

TlsProblem tlsProblem(const QList<QSslError> &errors)
{
    // Dates alone may be this computer's clock. A stranger's certificate is a stranger's, expired or not.
    const auto has = [&errors](TlsProblem problem) {
        return std::any_of(errors.begin(), errors.end(),
                           [problem](const QSslError &error) { return tlsProblem(error.error()) == problem; });
    };
    for (const TlsProblem problem :
         {TlsProblem::Untrusted, TlsProblem::WrongHost, TlsProblem::Other, TlsProblem::Dates}) {
        if (has(problem))
            return problem;
    }
    return TlsProblem::Other; // the handshake failed before any certificate was looked at
}

QString tlsDetail(const QList<QSslError> &errors)
{
    QStringList parts;
    for (const QSslError &error : errors) {
        const QSslCertificate certificate = error.certificate();
        parts.append(certificate.isNull() ? error.errorString()
                                          : u"%1 (issuer %2, valid %3 to %4)"_s.arg(
                                              error.errorString(), certificate.issuerDisplayName(),
                                              certificate.effectiveDate().toUTC().toString(Qt::ISODate),
                                              certificate.expiryDate().toUTC().toString(Qt::ISODate)));
    }
    parts.append(u"this computer's clock: "_s + QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    return parts.join(u"; "_s);
}

End framedEnd(const QByteArray &contentLength, const QByteArray &transferEncoding, qint64 bodySize)
{
    if (contentLength.isEmpty())
        return End::Finished;
    bool isNumber = false;
    const qint64 announced = contentLength.toLongLong(&isNumber);
    if (!isNumber || announced < 0 || !transferEncoding.isEmpty())
        return End::NotHttp; // RFC 9112 §6.3: such a message cannot be told apart from a forged one
    return announced == bodySize ? End::Finished : End::ConnectionLost;
}

QDateTime httpDate(const QByteArray &header)
{
    // RFC 9110 §5.6.7: senders write this one form, in English, always GMT.
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace usapi
