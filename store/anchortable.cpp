// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/anchortable.h"

#include "domain/uuid.h"
#include "store/auditchain.h"
#include "store/audittable.h"
#include "store/metatable.h"

#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

void addField(QByteArray &to, const QByteArray &bytes)
{
    const qint32 length = qToBigEndian(qint32(bytes.size()));
    to.append(reinterpret_cast<const char *>(&length), sizeof length);
    to += bytes;
}

void addField(QByteArray &to, qint64 number)
{
    const qint64 bytes = qToBigEndian(number);
    addField(to, QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes));
}

QString columns()
{
    return u"seq, id, day, last_seq, entries, head_hash, signature, public_key, made_by, made_at"_s;
}

Anchor anchorOf(const SqlRow &row)
{
    return {
        .row = row.integer(0),
        .id = row.text(1),
        .day = row.integer(2),
        .lastRow = row.integer(3),
        .entries = row.integer(4),
        .headHash = row.bytes(5),
        .signature = row.bytes(6),
        .publicKey = row.bytes(7),
        .madeBy = row.text(8),
        .madeAt = row.instant(9),
    };
}

QByteArray signatureOf(const AnchorKey &key, const QByteArray &statement)
{
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(raw(publicKey), raw(secretKey), raw(key.seed.utf8()));
    crypto_sign_detached(raw(signature), nullptr, raw(statement), quint64(statement.size()), raw(secretKey));
    sodium_memzero(secretKey.data(), size_t(secretKey.size()));
    return signature;
}

} // namespace

qint64 wibDay(Instant time)
{
    constexpr qint64 ahead = 7 * 3'600'000'000LL;
    return (time.microseconds + ahead) / 86'400'000'000LL;
}

AnchorKey makeAnchorKey()
{
    QByteArray seed(crypto_sign_SEEDBYTES, Qt::Uninitialized);
    randombytes_buf(seed.data(), size_t(seed.size()));
    AnchorKey key = anchorKeyFromSeed(Secret(seed));
    sodium_memzero(seed.data(), size_t(seed.size()));
    return key;
}

AnchorKey anchorKeyFromSeed(const Secret &seed)
{
    if (seed.utf8().size() != crypto_sign_SEEDBYTES)
        return {};
    AnchorKey key{.seed = seed, .publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized)};
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(raw(key.publicKey), raw(secretKey), raw(seed.utf8()));
    sodium_memzero(secretKey.data(), size_t(secretKey.size()));
    return key;
}

QByteArray anchorStatement(const QString &journalId, const Anchor &anchor)
{
    QByteArray statement;
    addField(statement, "usapi-console anchor 1"_ba);
    addField(statement, journalId.toUtf8());
    addField(statement, anchor.day);
    addField(statement, anchor.lastRow);
    addField(statement, anchor.entries);
    addField(statement, anchor.headHash);
    return statement;
}

bool anchorSignatureHolds(const QString &journalId, const Anchor &anchor)
{
    if (anchor.signature.size() != crypto_sign_BYTES || anchor.publicKey.size() != crypto_sign_PUBLICKEYBYTES)
        return false;
    const QByteArray statement = anchorStatement(journalId, anchor);
    return crypto_sign_verify_detached(raw(anchor.signature), raw(statement), quint64(statement.size()),
                                       raw(anchor.publicKey))
        == 0;
}

QString anchorCode(const QString &journalId, const Anchor &anchor)
{
    static constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const QByteArray statement = anchorStatement(journalId, anchor);
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(raw(digest), raw(statement), quint64(statement.size()));
    QString code;
    for (int symbol = 0; symbol < 16; ++symbol) {
        quint32 bits = 0;
        for (int bit = symbol * 5; bit < symbol * 5 + 5; ++bit)
            bits = (bits << 1) | ((quint8(digest.at(bit / 8)) >> (7 - bit % 8)) & 1U);
        if (symbol > 0 && symbol % 4 == 0)
            code += u'-';
        code += QLatin1Char(alphabet[bits]);
    }
    return code;
}

Result<Anchor> AnchorTable::make(const AnchorKey &key)
{
    const auto head = AuditTable(m_context).head();
    if (!head)
        return tl::unexpected(head.error());
    const Result<std::optional<Anchor>> last = newest();
    if (!last)
        return tl::unexpected(last.error());
    if (*last && (*last)->lastRow == head->first)
        return **last;
    if (head->first == 0 || key.seed.utf8().size() != crypto_sign_SEEDBYTES)
        return tl::unexpected(Error{.kind = Error::Kind::InvalidInput, .detail = u"anchor: no entries or no key"_s});
    const Result<QString> journal = MetaTable(m_context).journalId();
    if (!journal)
        return tl::unexpected(journal.error());
    const Instant now = m_context.now();
    Anchor anchor{.id = newUuid(),
                  .day = wibDay(now),
                  .lastRow = head->first,
                  .entries = head->first,
                  .headHash = head->second,
                  .publicKey = key.publicKey,
                  .madeBy = m_context.desk.name,
                  .madeAt = now};
    anchor.signature = signatureOf(key, anchorStatement(*journal, anchor));
    const auto written = m_context.database.first<Anchor>(
        u"INSERT INTO anchor (id, day, last_seq, entries, head_hash, signature, public_key, made_by, made_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING "_s
            + columns(),
        {anchor.id, anchor.day, anchor.lastRow, anchor.entries, anchor.headHash, anchor.signature, anchor.publicKey,
         auditchain::storable(anchor.madeBy), now.microseconds},
        anchorOf);
    if (!written)
        return tl::unexpected(written.error());
    m_context.touched.tables.insert(u"anchor"_s);
    return **written;
}

Result<std::optional<Anchor>> AnchorTable::newest()
{
    return m_context.database.first<Anchor>(u"SELECT "_s + columns() + u" FROM anchor ORDER BY seq DESC LIMIT 1"_s, {},
                                            anchorOf);
}

Result<QList<Anchor>> AnchorTable::all()
{
    return m_context.database.list<Anchor>(u"SELECT "_s + columns() + u" FROM anchor ORDER BY seq"_s, {}, anchorOf);
}
