// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "store/journalcontext.h"

// An anchor says, signed: at the end of this day the log held so many entries, and this was the last one's hash. Its
// code and count are printed and remembered in the keychain, so that a log that was cut or replaced as a whole is found.
struct Anchor {
    qint64 row = 0;
    QString id{};
    qint64 day = 0; // of WIB, counted from 1 January 1970
    qint64 lastRow = 0;
    qint64 entries = 0;
    QByteArray headHash{};
    QByteArray signature{}; // Ed25519 over anchorStatement()
    QByteArray publicKey{};
    QString madeBy{}; // the desk's name
    Instant madeAt{};

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

// A desk's Ed25519 key. Whoever asks for an anchor takes the seed from the keychain and hands it in.
struct AnchorKey {
    Secret seed{}; // 32 bytes
    QByteArray publicKey{};
};
[[nodiscard]] AnchorKey makeAnchorKey();
[[nodiscard]] AnchorKey anchorKeyFromSeed(const Secret &seed); // an empty public key: not a seed

// Fields as in the chain: "usapi-console anchor 1", journal, day, last row, entries, head's hash.
[[nodiscard]] QByteArray anchorStatement(const QString &journalId, const Anchor &anchor);
[[nodiscard]] bool anchorSignatureHolds(const QString &journalId, const Anchor &anchor);
// "7KQ2-9F3M-X4TB-0WZA": 80 bits of the statement's SHA-256 in Crockford's alphabet (no I, L, O, U).
[[nodiscard]] QString anchorCode(const QString &journalId, const Anchor &anchor);

[[nodiscard]] qint64 wibDay(Instant time);

class AnchorTable
{
public:
    explicit AnchorTable(JournalContext &context)
        : m_context(context)
    { }

    // Of all that the log holds now. Nothing new since the last anchor: that one is returned.
    [[nodiscard]] Result<Anchor> make(const AnchorKey &key);
    [[nodiscard]] Result<std::optional<Anchor>> newest();
    [[nodiscard]] Result<QList<Anchor>> all();

private:
    JournalContext &m_context;
};
