// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/theme.h"
#include "ui/toast.h"
#include "walk.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

class TstToast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void leavesTheFocusAlone();
    void goesByItself();
    void staysUnderThePointer();
    void theOldestMakesRoom();
    void isReadOut();
    void staysInTheWindow();
    void isPlainAndBounded();

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    Toasts *m_toasts = nullptr;
};

namespace {

constexpr int short_ = 30;      // ms
constexpr int forever = 60'000; // ms

} // namespace

void TstToast::initTestCase()
{
    applyTheme(*qApp, ThemeName::Light);
}

void TstToast::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    m_field = new QLineEdit(m_window.get());
    m_toasts = new Toasts(m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    m_field->setFocus();
    QTRY_VERIFY(m_field->hasFocus());
}

void TstToast::leavesTheFocusAlone()
{
    m_toasts->setStay(forever);
    m_toasts->say(u"Copied."_s);
    QVERIFY(m_toasts->shown().constFirst()->isVisible());
    QVERIFY(m_field->hasFocus());
    QTest::mouseClick(m_toasts->shown().constFirst(), Qt::LeftButton);
    QVERIFY(m_field->hasFocus());
    QVERIFY(QApplication::activeWindow() == m_window.get());
}

void TstToast::goesByItself()
{
    m_toasts->setStay(short_);
    m_toasts->say(u"Copied."_s);
    QCOMPARE(m_toasts->shown().size(), 1);
    QTRY_COMPARE(m_toasts->shown().size(), 0);
}

void TstToast::staysUnderThePointer()
{
    m_toasts->setStay(short_);
    m_toasts->say(u"Read me."_s);
    QWidget *toast = m_toasts->shown().constFirst();
    QEnterEvent enter({}, {}, {});
    QApplication::sendEvent(toast, &enter);
    m_toasts->say(u"A second one, for the time."_s);
    QTRY_COMPARE(m_toasts->shown().size(), 1); // the second came later and is gone already
    QCOMPARE(m_toasts->shown().constFirst(), toast);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(toast, &leave);
    QTRY_COMPARE(m_toasts->shown().size(), 0);
}

void TstToast::theOldestMakesRoom()
{
    m_toasts->setStay(forever);
    for (int i = 0; i < Toasts::most + 1; ++i)
        m_toasts->say(u"number %1"_s.arg(i));
    const auto shown = m_toasts->shown();
    QCOMPARE(shown.size(), qsizetype(Toasts::most));
    QCOMPARE(shown.constFirst()->accessibleName(), u"number 1"_s);
    for (qsizetype i = 1; i < shown.size(); ++i) // the newest lowest, none over another
        QVERIFY(shown.at(i)->y() > shown.at(i - 1)->geometry().bottom());
}

void TstToast::isReadOut()
{
    // The alert itself goes out only while a screen reader listens; this is what it would read.
    m_toasts->say(u"1.204 lines written."_s);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(m_toasts->shown().constFirst());
    QVERIFY(spoken != nullptr);
    QCOMPARE(spoken->text(QAccessible::Name), u"1.204 lines written."_s);
    QVERIFY(!spoken->state().focusable);
}

void TstToast::staysInTheWindow()
{
    m_toasts->setStay(forever);
    m_toasts->say(u"Copied."_s);
    m_window->resize(500, 400);
    QTRY_VERIFY(m_window->rect().contains(m_toasts->shown().constFirst()->geometry()));
}

void TstToast::isPlainAndBounded()
{
    m_toasts->setStay(forever);
    m_toasts->say(samples::hostile(), Tone::Negative);
    QWidget *toast = m_toasts->shown().constFirst();
    QCOMPARE(walk::labelsThatGuessRichText(toast).join(u'\n'), QString());
    QVERIFY(toast->accessibleName().size() <= 301);
    QVERIFY(m_window->rect().contains(toast->geometry()));
    QCOMPARE(walk::clippedTexts(toast).join(u'\n'), QString());
}

QTEST_MAIN(TstToast)
#include "tst_toast.moc"
