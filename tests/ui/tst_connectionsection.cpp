// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionfixture.h"
#include "ui/settings/connectionsection.h"

#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

class TstConnectionSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wellBehaved();
    void environmentIsShown();
    void sameStructComesBack();
    void badHosts_data();
    void badHosts();
    void passwordOnlyWhenTyped();
    void emptiedPasswordIsForgotten();
    void putBack();
    void fieldsFollowTheChoice();
    void readOnlyShowsAndRefuses();

private:
    void byHand(const QString &host)
    {
        m_on.control<QRadioButton>(u"proxyManual"_s)->click();
        m_on.control<QLineEdit>(u"proxyHost"_s)->setFocus();
        QTest::keyClicks(m_on.control<QLineEdit>(u"proxyHost"_s), host);
    }

    SectionFixture<ConnectionSection> m_on;
    std::unique_ptr<QSignalSpy> m_wanted;
};

void TstConnectionSection::init()
{
    QVERIFY(m_on.open());
    m_wanted = std::make_unique<QSignalSpy>(m_on.section.get(), &ConnectionSection::applyRequested);
}

void TstConnectionSection::wellBehaved()
{
    m_on.control<QRadioButton>(u"proxyManual"_s)->click();
    QCOMPARE(m_on.faults(), QString());
}

void TstConnectionSection::environmentIsShown()
{
    m_on.section->setEnvironment(demoEnvironment());
    QCOMPARE(m_on.text(u"environmentNameValue"_s), u"Demo"_s);
    QCOMPARE(m_on.text(u"environmentAddressValue"_s), u"https://demousapi.onindonesia.id"_s);
}

void TstConnectionSection::sameStructComesBack()
{
    byHand(u"proxy.example.id"_s);
    m_on.control<QSpinBox>(u"proxyPort"_s)->setValue(3'128);
    m_on.type(u"proxyUser"_s, u"budi"_s);
    m_on.press(u"connectionApply"_s);
    QCOMPARE(m_wanted->size(), 1);
    QCOMPARE(m_wanted->at(0).at(0).value<ProxySettings>(),
             (ProxySettings{ProxySettings::Mode::Manual, u"proxy.example.id"_s, 3'128, u"budi"_s}));
    QVERIFY(!m_wanted->at(0).at(1).value<std::optional<Secret>>());
}

void TstConnectionSection::badHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("good");
    QTest::newRow("a name") << u"proxy.example.id"_s << true;
    QTest::newRow("an address") << u"10.0.0.1"_s << true;
    QTest::newRow("IPv6") << u"fe80::1"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("blanks") << u"  "_s << false;
    QTest::newRow("a URL") << u"http://proxy.example.id"_s << false;
    QTest::newRow("a user name") << u"budi@proxy"_s << false;
    QTest::newRow("two words") << u"my proxy"_s << false;
}

void TstConnectionSection::badHosts()
{
    QFETCH(const QString, host);
    QFETCH(const bool, good);
    byHand(host);
    m_on.press(u"connectionApply"_s);
    QCOMPARE(m_wanted->size(), good ? 1 : 0);
    QCOMPARE(m_on.isShown(u"proxyHostProblem"_s), !good);
    QCOMPARE(m_on.control<QLineEdit>(u"proxyHost"_s)->text(), host);
    if (good)
        return;
    m_on.control<QRadioButton>(u"proxyNone"_s)->click(); // then it does not matter
    QVERIFY(!m_on.isShown(u"proxyHostProblem"_s));
}

void TstConnectionSection::passwordOnlyWhenTyped()
{
    m_on.section->setPasswordKept(true);
    byHand(u"proxy"_s);
    auto *password = m_on.control<QLineEdit>(u"proxyPassword"_s);
    QVERIFY(!password->placeholderText().isEmpty());
    QTest::keyClicks(password, u"s3cret"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(m_wanted->size(), 1);
    QCOMPARE(m_wanted->at(0).at(1).value<std::optional<Secret>>(), std::optional(Secret(u"s3cret"_s)));
    m_on.section->setApplied(m_wanted->at(0).at(0).value<ProxySettings>());
    QVERIFY(password->text().isEmpty()); // it does not stay on the screen
    QVERIFY(m_on.isShown(u"connectionApplied"_s));
}

void TstConnectionSection::emptiedPasswordIsForgotten()
{
    byHand(u"proxy"_s);
    auto *password = m_on.control<QLineEdit>(u"proxyPassword"_s);
    QTest::keyClicks(password, u"x"_s);
    QTest::keyClick(password, Qt::Key_Backspace);
    m_on.press(u"connectionApply"_s);
    QCOMPARE(m_wanted->size(), 1);
    QCOMPARE(m_wanted->at(0).at(1).value<std::optional<Secret>>(), std::optional(Secret()));
}

void TstConnectionSection::putBack()
{
    byHand(u"proxy"_s);
    m_on.press(u"connectionRevert"_s);
    QVERIFY(m_on.control<QRadioButton>(u"proxySystem"_s)->isChecked());
    QVERIFY(m_on.control<QLineEdit>(u"proxyHost"_s)->text().isEmpty());
    QVERIFY(!m_on.section->isEdited());
    QCOMPARE(m_wanted->size(), 0);
}

void TstConnectionSection::fieldsFollowTheChoice()
{
    QVERIFY(!m_on.control<QLineEdit>(u"proxyHost"_s)->isEnabled());
    m_on.control<QRadioButton>(u"proxyManual"_s)->click();
    QVERIFY(m_on.control<QLineEdit>(u"proxyHost"_s)->isEnabled());
    m_on.control<QRadioButton>(u"proxySystem"_s)->click();
    QVERIFY(!m_on.control<QLineEdit>(u"proxyHost"_s)->isEnabled());
}

void TstConnectionSection::readOnlyShowsAndRefuses()
{
    m_on.section->setProxy({.mode = ProxySettings::Mode::Manual, .host = u"proxy.example.id"_s});
    m_on.section->setReadOnly(true);
    QCOMPARE(m_on.control<QLineEdit>(u"proxyHost"_s)->text(), u"proxy.example.id"_s);
    QVERIFY(!m_on.control<QLineEdit>(u"proxyHost"_s)->isEnabled());
    QVERIFY(!m_on.control<QRadioButton>(u"proxyNone"_s)->isEnabled());
    QVERIFY(m_on.isShown(u"connectionReadOnly"_s));
}

QTEST_MAIN(TstConnectionSection)
#include "tst_connectionsection.moc"
