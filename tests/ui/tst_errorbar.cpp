// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/theme.h"
#include "walk.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TstErrorBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hiddenUntilNeeded();
    void staysUntilDismissed();
    void retryIsOfferedOnlyWhereItHelps();
    void hostileWordsStayLiteral();
    void beingStoppedIsNotAnError();
    void followsTheLanguage();
};

namespace {

QString text(const QWidget &bar, const QString &label)
{
    return bar.findChild<QLabel *>(label)->text();
}

} // namespace

void TstErrorBar::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstErrorBar::hiddenUntilNeeded()
{
    ErrorBar bar;
    QVERIFY(bar.isHidden());
    bar.showError({.kind = Error::Kind::Offline}, Situation::LookingUp);
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.accessibleName(), text(bar, u"errorHeadline"_s)); // what screen readers announce
    QCOMPARE(bar.accessibleDescription(), text(bar, u"errorWhatToDo"_s));
}

void TstErrorBar::staysUntilDismissed()
{
    ErrorBar bar;
    QSignalSpy dismissed(&bar, &ErrorBar::dismissed);
    QSignalSpy retry(&bar, &ErrorBar::retryRequested);
    bar.showError({.kind = Error::Kind::TimedOut}, Situation::LookingUp);
    QTest::mouseClick(bar.findChild<QPushButton *>(u"errorRetry"_s), Qt::LeftButton);
    QCOMPARE(retry.size(), 1);
    QVERIFY(!bar.isHidden()); // asking again has not solved it yet
    QTest::mouseClick(bar.findChild<QToolButton *>(u"errorDismiss"_s), Qt::LeftButton);
    QCOMPARE(dismissed.size(), 1);
    QVERIFY(bar.isHidden());
}

void TstErrorBar::retryIsOfferedOnlyWhereItHelps()
{
    ErrorBar bar;
    const auto *retry = bar.findChild<QPushButton *>(u"errorRetry"_s);
    bar.showError({.kind = Error::Kind::Offline}, Situation::LookingUp);
    QVERIFY(!retry->isHidden());
    bar.showError({.kind = Error::Kind::Offline}, Situation::MovingMoney);
    QVERIFY(retry->isHidden());
    bar.setRetryOffered(false);
    bar.showError({.kind = Error::Kind::Offline}, Situation::LookingUp);
    QVERIFY(retry->isHidden());
}

void TstErrorBar::hostileWordsStayLiteral()
{
    ErrorBar bar;
    bar.showError({.kind = Error::Kind::Rejected, .message = samples::hostile()}, Situation::LookingUp);
    QCOMPARE(walk::labelsThatGuessRichText(&bar), QStringList());
    const QString words = text(bar, u"errorServerWords"_s);
    QVERIFY(words.startsWith(u"<b>bold</b><img"_s));
    QVERIFY(words.size() < 600);
    QVERIFY(!bar.findChild<QLabel *>(u"errorServerLabel"_s)->isHidden()); // whose words they are
    bar.showError({.kind = Error::Kind::Offline}, Situation::LookingUp);
    QVERIFY(bar.findChild<QLabel *>(u"errorServerLabel"_s)->isHidden());
}

void TstErrorBar::beingStoppedIsNotAnError()
{
    ErrorBar bar;
    bar.resize(600, 80);
    bar.showError({.kind = Error::Kind::Cancelled}, Situation::LookingUp);
    QCOMPARE(bar.grab().toImage().pixelColor(300, 6), colours(Tone::Info, ThemeName::Light).fill);
    bar.showError({.kind = Error::Kind::Offline}, Situation::LookingUp);
    QCOMPARE(bar.grab().toImage().pixelColor(300, 6), colours(Tone::Negative, ThemeName::Light).fill);
}

void TstErrorBar::followsTheLanguage()
{
    ErrorBar bar;
    bar.showError({.kind = Error::Kind::Offline}, Situation::LookingUp);
    const QString before = text(bar, u"errorHeadline"_s);
    walk::LongLanguage language;
    qApp->installTranslator(&language);
    QTRY_VERIFY(text(bar, u"errorHeadline"_s).startsWith(u'['));
    qApp->removeTranslator(&language);
    QTRY_COMPARE(text(bar, u"errorHeadline"_s), before);
}

QTEST_MAIN(TstErrorBar)
#include "tst_errorbar.moc"
