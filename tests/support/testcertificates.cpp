// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificates.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ourNames = "subjectAltName=IP:127.0.0.1,DNS:usapi.test";

QString caTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMddhhmmss'Z'"_s);
}

} // namespace

QSslConfiguration TestCertificates::Identity::configuration() const
{
    QFile key{keyFile};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (key.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey{&key, QSsl::Ec});
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients, which show none
    return configuration;
}

TestCertificates::TestCertificates()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime yesterday = now.addDays(-1);
    const QDateTime tomorrow = now.addDays(1);
    openssl({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s, path(u"key"_s)});
    write(
        u"ca.conf"_s,
        "[ca]\ndefault_ca=it\n[it]\ndefault_md=sha256\npolicy=any\nunique_subject=no\ndatabase=index\nrand_serial=yes\n"
        "[any]\ncommonName=supplied\n");
    makeAuthority(u"authority"_s);
    makeAuthority(u"other-authority"_s);
    sign(u"good"_s, u"authority"_s, QString::fromLatin1(ourNames), yesterday, tomorrow);
    sign(u"expired"_s, u"authority"_s, QString::fromLatin1(ourNames), now.addDays(-30), yesterday);
    sign(u"not-yet-valid"_s, u"authority"_s, QString::fromLatin1(ourNames), tomorrow, now.addDays(30));
    sign(u"wrong-host"_s, u"authority"_s, u"subjectAltName=DNS:localhost"_s, yesterday, tomorrow);
    sign(u"wildcard"_s, u"authority"_s, u"subjectAltName=DNS:*.0.0.1,DNS:*.test"_s, yesterday, tomorrow);
    sign(u"untrusted"_s, u"other-authority"_s, QString::fromLatin1(ourNames), yesterday, tomorrow);
    sign(u"expired-untrusted"_s, u"other-authority"_s, QString::fromLatin1(ourNames), now.addDays(-30), yesterday);
    makeSelfSigned(u"self-signed"_s, u"/CN=self-signed"_s, {QString::fromLatin1(ourNames)});
    sign(u"intermediate"_s, u"authority"_s, u"basicConstraints=critical,CA:TRUE"_s, yesterday, tomorrow);
    sign(u"incomplete"_s, u"intermediate"_s, QString::fromLatin1(ourNames), yesterday, tomorrow);
}

void TestCertificates::openssl(const QStringList &arguments)
{
    if (!m_problem.isEmpty())
        return;
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        m_problem = arguments.join(u' ') + u": "_s + QString::fromLocal8Bit(process.readAllStandardError())
            + process.errorString();
}

void TestCertificates::write(const QString &file, const QByteArray &content)
{
    QFile target{path(file)};
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
        m_problem = target.errorString();
}

void TestCertificates::makeSelfSigned(const QString &name, const QString &subject, const QStringList &extensions)
{
    QStringList arguments{u"req"_s, u"-x509"_s, u"-new"_s, u"-key"_s, path(u"key"_s), u"-subj"_s,
                          subject,  u"-days"_s, u"2"_s,    u"-out"_s, path(name)};
    for (const QString &extension : extensions)
        arguments << u"-addext"_s << extension;
    openssl(arguments);
}

void TestCertificates::makeAuthority(const QString &name)
{
    makeSelfSigned(name, u"/CN=USAPI test "_s + name, {u"keyUsage=critical,keyCertSign"_s});
}

void TestCertificates::sign(const QString &name, const QString &authority, const QString &extension,
                            const QDateTime &from, const QDateTime &to)
{
    write(name + u".ext"_s, extension.toLatin1() + '\n');
    write(u"index"_s, {});
    openssl({u"req"_s, u"-new"_s, u"-key"_s, path(u"key"_s), u"-subj"_s, u"/CN=USAPI test "_s + name, u"-out"_s,
             path(name + u".csr"_s)});
    openssl({u"ca"_s,
             u"-batch"_s,
             u"-notext"_s,
             u"-config"_s,
             path(u"ca.conf"_s),
             u"-in"_s,
             path(name + u".csr"_s),
             u"-out"_s,
             path(name),
             u"-cert"_s,
             path(authority),
             u"-keyfile"_s,
             path(u"key"_s),
             u"-startdate"_s,
             caTime(from),
             u"-enddate"_s,
             caTime(to),
             u"-outdir"_s,
             m_folder.path(),
             u"-extfile"_s,
             path(name + u".ext"_s)});
}

QSslCertificate TestCertificates::certificate(const QString &name) const
{
    return QSslCertificate::fromPath(path(name)).value(0);
}

TestCertificates::Identity TestCertificates::identity(const QString &name) const
{
    return {.certificateFile = path(name), .keyFile = path(u"key"_s)};
}
