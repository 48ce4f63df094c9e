// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchbox.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TstSearchBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeName::Light); }
    void init();
    void enterAsks_data();
    void enterAsks();
    void shiftEnterStartsALine();
    void growsToFourLines();
    void growsWhenTextWraps();
    void showsWholeLines_data();
    void showsWholeLines();
    void spreadsheetColumn();
    void richTextIsPlain();
    void tabMovesOn();

private:
    std::unique_ptr<QWidget> m_window;
    SearchBox *m_box = nullptr;
    QPushButton *m_next = nullptr;
};

void TstSearchBox::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_box = new SearchBox;
    layout->addWidget(m_box);
    m_next = new QPushButton;
    layout->addWidget(m_next);
    layout->addStretch(1);
    m_window->resize(500, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TstSearchBox::enterAsks_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter of the number pad") << Qt::Key_Enter;
}

void TstSearchBox::enterAsks()
{
    QFETCH(Qt::Key, key);
    QSignalSpy submitted(m_box, &SearchBox::submitted);
    QTest::keyClicks(m_box, u"OM1"_s);
    QTest::keyClick(m_box, key);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(m_box->toPlainText(), u"OM1"_s); // what was typed stays
}

void TstSearchBox::shiftEnterStartsALine()
{
    QSignalSpy submitted(m_box, &SearchBox::submitted);
    QTest::keyClicks(m_box, u"OM1"_s);
    QTest::keyClick(m_box, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(m_box, u"OM2"_s);
    QCOMPARE(submitted.size(), 0);
    QCOMPARE(m_box->toPlainText(), u"OM1\nOM2"_s);
}

void TstSearchBox::growsToFourLines()
{
    QList<int> heights;
    for (int lines = 1; lines <= 6; ++lines) {
        m_box->setPlainText(QStringList(lines, u"OM1"_s).join(u'\n'));
        heights.append(m_box->height());
    }
    for (int i = 1; i < SearchBox::mostLines; ++i)
        QVERIFY2(heights.at(i) > heights.at(i - 1), qPrintable(QString::number(i)));
    QCOMPARE(heights.at(4), heights.at(3));
    QCOMPARE(heights.at(5), heights.at(3));
    m_box->setPlainText(u"OM1"_s);
    QCOMPARE(m_box->height(), heights.at(0)); // and back
}

void TstSearchBox::growsWhenTextWraps()
{
    const int one = m_box->height();
    m_box->setPlainText(QStringList(60, u"OM0001N0CR0000f"_s).join(u' '));
    QTRY_VERIFY(m_box->height() > one);
}

void TstSearchBox::showsWholeLines_data()
{
    QTest::addColumn<int>("firstLine");
    QTest::newRow("at the top") << 0;
    QTest::newRow("in the middle") << 3;
    QTest::newRow("at the end") << 8;
}

void TstSearchBox::showsWholeLines()
{
    QFETCH(int, firstLine);
    m_box->setPlainText(QStringList(12, u"OM1"_s).join(u'\n'));
    QTRY_COMPARE(m_box->verticalScrollBar()->maximum(), 12 - SearchBox::mostLines);
    m_box->verticalScrollBar()->setValue(firstLine);
    const int bottom = m_box->viewport()->height() - 2; // Qt wants a pixel to spare
    QCOMPARE(m_box->cursorForPosition(QPoint(0, 0)).blockNumber(), firstLine);
    QCOMPARE(m_box->cursorForPosition(QPoint(0, bottom)).blockNumber(), firstLine + SearchBox::mostLines - 1);
}

void TstSearchBox::spreadsheetColumn()
{
    auto *column = new QMimeData;
    column->setText(u"OM1\r\nOM2\r\nOM3\r\n"_s);
    QApplication::clipboard()->setMimeData(column);
    m_box->paste();
    QCOMPARE(m_box->toPlainText(), u"OM1\nOM2\nOM3"_s);
}

void TstSearchBox::richTextIsPlain()
{
    auto *cells = new QMimeData;
    cells->setHtml(u"<table><tr><td><b>OM1</b></td></tr></table>"_s);
    cells->setText(u"OM1"_s);
    QApplication::clipboard()->setMimeData(cells);
    m_box->paste();
    QCOMPARE(m_box->toPlainText(), u"OM1"_s);
}

void TstSearchBox::tabMovesOn()
{
    m_box->setFocus();
    QTest::keyClicks(m_box, u"OM1"_s);
    QTest::keyClick(m_box, Qt::Key_Tab);
    QCOMPARE(m_box->toPlainText(), u"OM1"_s);
    QVERIFY(m_next->hasFocus());
}

QTEST_MAIN(TstSearchBox)
#include "tst_searchbox.moc"
