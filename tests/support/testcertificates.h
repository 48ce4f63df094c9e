// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QString>
#include <QTemporaryDir>

// Certificates for 127.0.0.1 and usapi.test, made with the openssl command when the test runs, so that none lies in the
// repository and none ever expires there. Nothing outside the test trusts their authority.
class TestCertificates
{
public:
    struct Identity {
        QString certificateFile{};
        QString keyFile{};

        // For a server that shows this certificate.
        [[nodiscard]] QSslConfiguration configuration() const;
    };

    TestCertificates();

    [[nodiscard]] bool isValid() const { return m_problem.isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; } // what openssl said

    [[nodiscard]] QSslCertificate authority() const { return certificate(QStringLiteral("authority")); }
    [[nodiscard]] QSslCertificate otherAuthority() const { return certificate(QStringLiteral("other-authority")); }

    [[nodiscard]] Identity good() const { return identity(QStringLiteral("good")); }
    [[nodiscard]] Identity expired() const { return identity(QStringLiteral("expired")); }
    [[nodiscard]] Identity notYetValid() const { return identity(QStringLiteral("not-yet-valid")); }
    [[nodiscard]] Identity selfSigned() const { return identity(QStringLiteral("self-signed")); }
    [[nodiscard]] Identity wrongHost() const { return identity(QStringLiteral("wrong-host")); } // localhost alone
    [[nodiscard]] Identity wildcard() const { return identity(QStringLiteral("wildcard")); }    // *.0.0.1, *.test
    [[nodiscard]] Identity untrusted() const { return identity(QStringLiteral("untrusted")); }  // by otherAuthority()
    [[nodiscard]] Identity expiredAndUntrusted() const { return identity(QStringLiteral("expired-untrusted")); }
    [[nodiscard]] Identity incompleteChain() const { return identity(QStringLiteral("incomplete")); }

private:
    void openssl(const QStringList &arguments);
    void makeAuthority(const QString &name);
    void makeSelfSigned(const QString &name, const QString &subject, const QStringList &extensions);
    void sign(const QString &name, const QString &authority, const QString &extension, const QDateTime &from,
              const QDateTime &to);
    void write(const QString &file, const QByteArray &content);
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }
    [[nodiscard]] QSslCertificate certificate(const QString &name) const;
    [[nodiscard]] Identity identity(const QString &name) const;

    QTemporaryDir m_folder;
    QString m_problem;
};
