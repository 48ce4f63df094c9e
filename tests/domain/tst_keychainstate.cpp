// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keychainstate.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TstKeychainState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsRememberThePiece();
    void otherErrorsHaveNone_data();
    void otherErrorsHaveNone();
    void notesAreBounded();
};

void TstKeychainState::errorsRememberThePiece()
{
    QSet<QString> details;
    for (const KeychainState state : {KeychainState::Ready, KeychainState::NoSessionBus, KeychainState::NoProvider,
                                      KeychainState::NoDefaultCollection, KeychainState::Locked,
                                      KeychainState::Unanswered, KeychainState::Denied, KeychainState::Failed}) {
        const Error error = keychainError(state);
        QCOMPARE(error.kind, Error::Kind::Keychain);
        QVERIFY(keychainState(error) == state);
        QVERIFY(keychainState(keychainError(state, u"locked: note: with colons"_s)) == state);
        details.insert(error.detail);
    }
    QCOMPARE(details.size(), 8);
}

void TstKeychainState::otherErrorsHaveNone_data()
{
    QTest::addColumn<Error>("error");
    QTest::newRow("another kind") << Error{.kind = Error::Kind::Storage, .detail = u"locked"_s};
    QTest::newRow("no detail") << Error{.kind = Error::Kind::Keychain};
    QTest::newRow("another detail") << Error{.kind = Error::Kind::Keychain, .detail = u"lockedx"_s};
}

void TstKeychainState::otherErrorsHaveNone()
{
    QFETCH(const Error, error);
    QVERIFY(!keychainState(error).has_value());
}

void TstKeychainState::notesAreBounded()
{
    const Error error = keychainError(KeychainState::Failed, u"a\nb\u202E"_s + QString(5'000, u'x'));
    QVERIFY(error.detail.size() < 300);
    QVERIFY(error.detail.startsWith(u"failed: a b·xxx"_s));
}

QTEST_GUILESS_MAIN(TstKeychainState)
#include "tst_keychainstate.moc"
