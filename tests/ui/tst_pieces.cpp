// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/countbadge.h"
#include "ui/detailpane.h"
#include "ui/formgrid.h"
#include "ui/gallery.h"
#include "ui/locale.h"
#include "ui/pageheader.h"
#include "ui/paragraph.h"
#include "ui/progressstrip.h"
#include "ui/sidebar.h"
#include "ui/splitpage.h"
#include "ui/theme.h"
#include "ui/timeline.h"
#include "walk.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// The small pieces that pages are made of; those with habits of their own have a test of their own.
class TstPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void timelineTellsTimeWhoAndWhat();
    void timelineFollowsItsEntries();
    void timelineIsPlain();
    void formNamesFieldsAndShowsProblemsBeside();
    void formHidesAWholeRow();
    void progressTellsAndStops();
    void progressWithoutATotalHasNoBar();
    void counts_data();
    void counts();
    void sidebarReadsItsCountOut();
    void splitKeepsBothSides();
    void detailShowsWhatIsChosen();
    void paragraphBreaksEndlessWords();
    void gallery_data();
    void gallery();
};

namespace {

QString text(const QWidget &piece, const QString &label)
{
    const auto *found = piece.findChild<QLabel *>(label);
    return found != nullptr ? found->text() : u"(none)"_s;
}

QList<Timeline::Entry> story()
{
    const QDateTime at(QDate(2023, 12, 27), QTime(5, 0), Qt::UTC);
    return {{.look = {u"Requested"_s, Tone::Neutral, Icon::Plus}, .at = at, .who = u"usernew1"_s},
            {.look = {u"Refused"_s, Tone::Negative, Icon::Error}, .at = at.addSecs(60), .note = samples::hostile()}};
}

} // namespace

void TstPieces::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstPieces::timelineTellsTimeWhoAndWhat()
{
    Timeline line;
    line.setEntries(story());
    QCOMPARE(text(line, u"step0Word"_s), u"Requested"_s);
    QCOMPARE(text(line, u"step0When"_s), u"27 Dec 2023 12:00:00 WIB · usernew1"_s);
    QVERIFY(line.findChild<QWidget *>(u"step0"_s)->accessibleName().startsWith(u"Requested. 27 Dec"_s));
    // The last is where it stands: a badge, which says so in word, tone and shape.
    const auto *now = line.findChild<QWidget *>(u"step1Badge"_s);
    QVERIFY(now != nullptr);
    QCOMPARE(now->accessibleName(), u"Refused"_s);
}

void TstPieces::timelineFollowsItsEntries()
{
    Timeline line;
    line.show();
    line.setEntries(story());
    QVERIFY(line.findChild<QWidget *>(u"step1"_s)->isVisible());
    line.setEntries(story().mid(0, 1));
    QVERIFY(line.findChild<QWidget *>(u"step1"_s) == nullptr);
    QVERIFY(line.findChild<QWidget *>(u"step0Badge"_s) != nullptr); // now the last
    line.setEntries({});
    QVERIFY(line.findChild<QWidget *>(u"step0"_s) == nullptr);
}

void TstPieces::timelineIsPlain()
{
    Timeline line;
    line.setEntries(story());
    line.resize(300, 800);
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    QCOMPARE(walk::labelsThatGuessRichText(&line).join(u'\n'), QString());
    QCOMPARE(line.width(), 300); // an endless word pushes nothing out
    QVERIFY(!text(line, u"step1Note"_s).contains(QChar(0x202E)));
}

void TstPieces::formNamesFieldsAndShowsProblemsBeside()
{
    FormGrid form;
    auto *field = new QLineEdit;
    FormRow *row = form.addRow(field, u"amount"_s);
    row->setWords(u"&Amount"_s, u"Whole rupiah."_s);
    form.show();
    QCOMPARE(field->objectName(), u"amount"_s);
    QCOMPARE(field->accessibleName(), u"Amount"_s);
    QVERIFY(form.findChild<QLabel *>(u"amountLabel"_s)->buddy() == field);
    QVERIFY(form.findChild<QLabel *>(u"amountHint"_s)->isVisible());
    const auto *problem = form.findChild<QLabel *>(u"amountProblem"_s);
    QVERIFY(!problem->isVisible());
    row->setProblem(u"Too small."_s);
    QVERIFY(row->hasProblem());
    QVERIFY(problem->isVisible());
    QCOMPARE(field->accessibleDescription(), u"Too small."_s);
    QTRY_VERIFY(problem->y() >= field->geometry().bottom());
    QCOMPARE(problem->x(), field->x());
    row->setProblem({});
    QVERIFY(!problem->isVisible());
    QVERIFY(!field->property("invalid").toBool());
}

void TstPieces::formHidesAWholeRow()
{
    FormGrid form;
    auto *field = new QLineEdit;
    FormRow *row = form.addRow(field, u"amount"_s);
    row->setWords(u"Amount"_s, u"Whole rupiah."_s);
    row->setProblem(u"Too small."_s);
    form.show();
    row->setVisible(false);
    for (const QString &name : {u"amount"_s, u"amountLabel"_s, u"amountHint"_s, u"amountProblem"_s})
        QVERIFY2(!form.findChild<QWidget *>(name)->isVisible(), qPrintable(name));
    row->setWords(u"Sum"_s, u"Whole rupiah."_s); // another language does not bring it back
    QVERIFY(!form.findChild<QWidget *>(u"amountHint"_s)->isVisible());
    row->setVisible(true);
    QVERIFY(form.findChild<QWidget *>(u"amountProblem"_s)->isVisible());
}

void TstPieces::progressTellsAndStops()
{
    ProgressStrip strip;
    QVERIFY(strip.isHidden());
    QSignalSpy stop(&strip, &ProgressStrip::stopRequested);
    strip.setProgress(u"312 of 1.000"_s, 312, 1'000);
    QVERIFY(!strip.isHidden());
    auto *bar = strip.findChild<QProgressBar *>();
    QCOMPARE(bar->value() * 1'000 / bar->maximum(), 312);
    strip.setProgress(u"all"_s, 5'000'000'000, 4'000'000'000); // never past its end
    QCOMPARE(bar->value(), bar->maximum());
    strip.findChild<QPushButton *>(u"progressStop"_s)->click();
    QCOMPARE(stop.size(), 1);
    strip.end();
    QVERIFY(strip.isHidden());
}

void TstPieces::progressWithoutATotalHasNoBar()
{
    ProgressStrip strip;
    strip.setProgress(u"Waiting…"_s);
    QVERIFY(strip.findChild<QProgressBar *>()->isHidden());
    strip.setStopOffered(false);
    QVERIFY(strip.findChild<QPushButton *>(u"progressStop"_s)->isHidden());
}

void TstPieces::counts_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("shown");
    QTest::newRow("one") << 1 << u"1"_s;
    QTest::newRow("what just fits") << 999 << u"999"_s;
    QTest::newRow("more") << 1'000 << u"999+"_s;
}

void TstPieces::counts()
{
    QFETCH(int, count);
    QTEST(countText(count), "shown");
    QVERIFY(countSize(count).width() >= countSize(count).height());
}

void TstPieces::sidebarReadsItsCountOut()
{
    Sidebar sidebar;
    QAction banks(u"Banks"_s);
    sidebar.addPage(PageId::Banks, &banks);
    sidebar.resize(size::sidebar, 100);
    sidebar.show();
    const QImage without = sidebar.grab().toImage();
    sidebar.setCount(PageId::Banks, 3, u"3 open"_s);
    const auto *button = sidebar.findChild<QAbstractButton *>(u"navBanks"_s);
    QCOMPARE(button->accessibleDescription(), u"3 open"_s);
    QVERIFY(sidebar.grab().toImage() != without);
    sidebar.setCount(PageId::Banks, 0, u"0 open"_s);
    QCOMPARE(button->accessibleDescription(), QString());
    QVERIFY(sidebar.grab().toImage() == without);
    sidebar.setCount(PageId::LookUp, 3, u"3 open"_s); // a page that is not there
}

void TstPieces::splitKeepsBothSides()
{
    auto *list = new QWidget;
    auto *detail = new QWidget;
    SplitPage split(list, detail, u"split"_s);
    split.resize(1'000, 400);
    split.show();
    const QList<int> before = split.sizes();
    split.setSizes({1'000, 0});
    QVERIFY(split.sizes().constLast() >= size::detailLeast);
    split.setSizes({0, 1'000});
    QVERIFY(split.sizes().constFirst() >= size::list);
    split.setSizes(before);
    split.resize(1'300, 400); // more room is the list's
    QTRY_COMPARE(split.sizes().constLast(), before.constLast());
    const QByteArray state = split.saveState();
    split.setSizes({400, 900});
    QVERIFY(split.restoreState(state));
    QCOMPARE(split.sizes().constLast(), before.constLast());
}

void TstPieces::detailShowsWhatIsChosen()
{
    DetailPane pane(Icon::Cases);
    auto *one = new QWidget;
    auto *other = new QWidget;
    pane.addContent(one);
    pane.addContent(other);
    pane.setNothingWords(u"No case chosen"_s, u"Choose one."_s);
    pane.show();
    QVERIFY(text(pane, u"emptySentence"_s) == u"No case chosen"_s);
    QVERIFY(!one->isVisible());
    pane.showContent(other);
    QVERIFY(other->isVisible());
    QVERIFY(!one->isVisible());
    pane.showNothing();
    QVERIFY(!other->isVisible());
}

void TstPieces::paragraphBreaksEndlessWords()
{
    Paragraph paragraph;
    paragraph.setText(QString(200, u'x'));
    QVERIFY(paragraph.minimumSizeHint().width() < 100);
    QVERIFY(paragraph.heightForWidth(200) > 4 * paragraph.fontMetrics().height());
    paragraph.resize(200, paragraph.heightForWidth(200));
    const QImage image = paragraph.grab().toImage();
    int inked = 0;
    const QRgb ground = image.pixel(0, image.height() - 1);
    for (int x = 0; x < image.width(); ++x) // the last line has letters
        inked += image.pixel(x, image.height() - paragraph.fontMetrics().height() / 2) != ground ? 1 : 0;
    QVERIFY(inked > 0);
    QCOMPARE(paragraph.text(), QString(200, u'x')); // what is copied is what it is
}

void TstPieces::gallery_data()
{
    QTest::addColumn<int>("sheet");
    QTest::addColumn<ThemeName>("theme");
    const QStringList names = Gallery::sheetNames();
    for (int sheet = 0; sheet < names.size(); ++sheet) {
        for (const ThemeName theme : themes)
            QTest::addRow("%s, theme %d", qPrintable(names.at(sheet)), int(theme)) << sheet << theme;
    }
}

void TstPieces::gallery()
{
    QFETCH(int, sheet);
    QFETCH(ThemeName, theme);
    applyTheme(*qApp, theme);
    Gallery gallery;
    gallery.resize(1'366, 768);
    gallery.showSheet(sheet);
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    QCOMPARE(walk::labelsThatGuessRichText(&gallery).join(u'\n'), QString());
    QTRY_COMPARE(walk::clippedTexts(&gallery).join(u'\n'), QString());
    QCOMPARE(walk::buttonsWiderThanTheirRoom(&gallery).join(u'\n'), QString());
    applyTheme(*qApp, ThemeName::Light);
}

QTEST_MAIN(TstPieces)
#include "tst_pieces.moc"
