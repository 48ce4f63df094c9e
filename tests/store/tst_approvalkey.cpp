// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/approvalkey.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(SealedKey)

namespace {

constexpr Argon2Settings quick{.passes = 1, .memoryMebibytes = 8};

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

} // namespace

class TstApprovalKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void signsAsTheStandardSays_data();
    void signsAsTheStandardSays();
    void opensAndSigns();
    void aWrongPassphraseIsSaid_data();
    void aWrongPassphraseIsSaid();
    void everyKeyIsAnother();
    void aDamagedKeyIsNoWrongPassphrase_data();
    void aDamagedKeyIsNoWrongPassphrase();
    void everyFlippedBitOfTheBoxIsNoticed();
    void anExchangedPublicKeyIsNoticed();
    void signaturesAreOfOneMessage();

private:
    const Secret m_passphrase{u"batik biru dari Pekalongan"_s};
    SealedKey m_sealed;
};

void TstApprovalKey::initTestCase()
{
    const auto sealed = sealNewKey(m_passphrase, quick);
    QVERIFY(sealed);
    m_sealed = *sealed;
}

// RFC 8032, section 7.1.
void TstApprovalKey::signsAsTheStandardSays_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("test 1") << hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                            << hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << QByteArray()
                            << hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
                                   "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    QTest::newRow("test 2") << hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                            << hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") << hex("72")
                            << hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e"
                                   "458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
}

void TstApprovalKey::signsAsTheStandardSays()
{
    QFETCH(QByteArray, seed);
    QFETCH(QByteArray, publicKey);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, signature);
    const SigningKey key{Secret(seed)};
    QCOMPARE(key.publicKey(), publicKey);
    QCOMPARE(key.sign(message), signature);
    QVERIFY(isSignedBy(publicKey, message, signature));
}

void TstApprovalKey::opensAndSigns()
{
    const auto key = openKey(m_sealed, m_passphrase);
    QVERIFY(key);
    QCOMPARE(key->publicKey(), m_sealed.publicKey);
    QVERIFY(isSignedBy(m_sealed.publicKey, "refund 40000", key->sign("refund 40000")));
}

void TstApprovalKey::aWrongPassphraseIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("another case") << u"Batik biru dari Pekalongan"_s;
    QTest::newRow("a space more") << u"batik biru dari Pekalongan "_s;
    QTest::newRow("nothing") << QString();
}

void TstApprovalKey::aWrongPassphraseIsSaid()
{
    QFETCH(QString, typed);
    const auto key = openKey(m_sealed, Secret(typed));
    QVERIFY(!key);
    QCOMPARE(key.error().kind, Error::Kind::Unauthorised);
}

void TstApprovalKey::everyKeyIsAnother()
{
    const auto other = sealNewKey(m_passphrase, quick);
    QVERIFY(other);
    QVERIFY(other->publicKey != m_sealed.publicKey);
    QVERIFY(other->salt != m_sealed.salt);
    QVERIFY(other->nonce != m_sealed.nonce);
    QVERIFY(other->box != m_sealed.box);
}

void TstApprovalKey::aDamagedKeyIsNoWrongPassphrase_data()
{
    QTest::addColumn<SealedKey>("sealed");
    const auto row = [this](const char *name, void (*damage)(SealedKey &)) {
        SealedKey sealed = m_sealed;
        damage(sealed);
        QTest::newRow(name) << sealed;
    };
    row("empty", [](SealedKey &key) { key = {}; });
    row("box cut", [](SealedKey &key) { key.box.chop(1); });
    row("box grown", [](SealedKey &key) { key.box.append('\0'); });
    row("no salt", [](SealedKey &key) { key.salt.clear(); });
    row("nonce cut", [](SealedKey &key) { key.nonce.chop(1); });
    row("public key cut", [](SealedKey &key) { key.publicKey.chop(1); });
    row("asks for 2 GiB", [](SealedKey &key) { key.cost.memoryMebibytes = 2'048; });
    row("asks for 0 passes", [](SealedKey &key) { key.cost.passes = 0; });
}

void TstApprovalKey::aDamagedKeyIsNoWrongPassphrase()
{
    QFETCH(SealedKey, sealed);
    const auto key = openKey(sealed, m_passphrase);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, Error::Kind::Storage);
}

void TstApprovalKey::everyFlippedBitOfTheBoxIsNoticed()
{
    for (qsizetype i = 0; i < m_sealed.box.size(); i += 5) {
        SealedKey sealed = m_sealed;
        sealed.box[i] = char(sealed.box.at(i) ^ 1);
        QVERIFY(!openKey(sealed, m_passphrase));
    }
}

void TstApprovalKey::anExchangedPublicKeyIsNoticed()
{
    SealedKey sealed = m_sealed;
    sealed.publicKey = sealNewKey(m_passphrase, quick)->publicKey;
    const auto key = openKey(sealed, m_passphrase);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, Error::Kind::Storage);
}

void TstApprovalKey::signaturesAreOfOneMessage()
{
    const auto key = openKey(m_sealed, m_passphrase);
    QVERIFY(key);
    QByteArray signature = key->sign("refund 40000");
    QVERIFY(!isSignedBy(m_sealed.publicKey, "refund 400000", signature));
    QVERIFY(!isSignedBy(QByteArray(32, '\1'), "refund 40000", signature));
    QVERIFY(!isSignedBy({}, "refund 40000", signature));
    QVERIFY(!isSignedBy(m_sealed.publicKey, "refund 40000", signature.left(63)));
    signature[0] = char(signature.at(0) ^ 1);
    QVERIFY(!isSignedBy(m_sealed.publicKey, "refund 40000", signature));
}

QTEST_GUILESS_MAIN(TstApprovalKey)
#include "tst_approvalkey.moc"
