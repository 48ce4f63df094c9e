// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditchain.h"

#include "store/auditwords.h"

#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace auditchain {

namespace {

template <typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(qsizetype(sizeof(Number)), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

void addField(QByteArray &to, const QByteArray &bytes)
{
    to += bigEndian(qint32(bytes.size()));
    to += bytes;
}

} // namespace

QByteArray genesis()
{
    return QByteArray(32, '\0');
}

QByteArray canonical(const QByteArray &previous, const AuditEntry &entry)
{
    QByteArray form;
    form.reserve(512);
    addField(form, "usapi-console audit 1"_ba);
    addField(form, previous);
    addField(form, bigEndian(entry.row));
    addField(form, entry.id.toUtf8());
    addField(form, bigEndian(entry.at.microseconds));
    addField(form, entry.actor.value.toUtf8());
    addField(form, entry.desk.toUtf8());
    addField(form, entry.login.toUtf8());
    addField(form, entry.action.word.toUtf8());
    addField(form, auditResultWord(entry.result).toUtf8());
    addField(form, entry.objectKind.toUtf8());
    addField(form, entry.objectId.toUtf8());
    addField(form, entry.before.toUtf8());
    addField(form, entry.after.toUtf8());
    return form;
}

QByteArray hash(const QByteArray &previous, const AuditEntry &entry)
{
    const QByteArray form = canonical(previous, entry);
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(digest.data()),
                       reinterpret_cast<const unsigned char *>(form.constData()), quint64(form.size()));
    return digest;
}

QString storable(const QString &text)
{
    return QString::fromUtf8(text.toUtf8()).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

} // namespace auditchain
