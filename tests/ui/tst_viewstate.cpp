// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/bankspage.h"
#include "ui/locale.h"
#include "ui/table.h"
#include "ui/tablecolumns.h"
#include "ui/theme.h"
#include "ui/tokens.h"
#include "ui/viewstate.h"
#include "ui/windowplace.h"
#include "wholewindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<WindowPlace>)

class TstViewState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void placeAsText_data();
    void placeAsText();
    void neverOffScreen_data();
    void neverOffScreen();
    void aWindowFromAMonitorThatIsGone_data();
    void aWindowFromAMonitorThatIsGone();
    void columnsComeBack();
    void damagedColumnsChangeNothing_data();
    void damagedColumnsChangeNothing();
    void untouchedColumnsFollowTheProgram();
    void aPageMayTakeAColumnAway();
    void theMenuHidesAndResets();
    void theLastColumnStays();
    void everyPageComesBack();
    void fieldsAndChoices();
    void whatIsNotThereIsLeft();

private:
    [[nodiscard]] static std::unique_ptr<WholeWindow> shown();
};

void TstViewState::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

std::unique_ptr<WholeWindow> TstViewState::shown()
{
    auto all = std::make_unique<WholeWindow>();
    all->window()->resize(size::windowLeast); // the offscreen platform's screen is smaller still
    all->show(WholeWindow::Banks);
    all->window()->show();
    return QTest::qWaitForWindowExposed(all->window()) ? std::move(all) : nullptr;
}

void TstViewState::placeAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<WindowPlace>>("place");
    const auto none = std::optional<WindowPlace>();
    QTest::newRow("normal") << u"1,2,300,400,normal"_s << std::optional(WindowPlace{{1, 2, 300, 400}, false});
    QTest::newRow("maximised") << u"-1366,0,800,600,maximized"_s
                               << std::optional(WindowPlace{{-1366, 0, 800, 600}, true});
    QTest::newRow("empty") << QString() << none;
    QTest::newRow("no size") << u"1,2,0,400,normal"_s << none;
    QTest::newRow("negative size") << u"1,2,-3,400,normal"_s << none;
    QTest::newRow("too large a number") << u"1,2,300,2147483647,normal"_s << none;
    QTest::newRow("no number") << u"1,2,x,400,normal"_s << none;
    QTest::newRow("one too few") << u"1,2,300,normal"_s << none;
    QTest::newRow("unknown word") << u"1,2,300,400,hidden"_s << none;
}

void TstViewState::placeAsText()
{
    QFETCH(const QString, text);
    QFETCH(const std::optional<WindowPlace>, place);
    QCOMPARE(windowPlaceFrom(text), place);
    if (place)
        QCOMPARE(toText(*place), text);
}

void TstViewState::neverOffScreen_data()
{
    QTest::addColumn<QRect>("saved");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("kept");
    const QRect laptop(0, 0, 1'366, 738);
    const QRect right(1'366, 0, 1'920, 1'080);
    const QRect left(-1'920, 0, 1'920, 1'080);
    const int title = 20;
    const QRect good(100, 100, 800, 500);
    QTest::newRow("where it was") << good << QList{laptop} << good;
    QTest::newRow("on the second monitor")
        << QRect(1'500, 100, 800, 500) << QList{laptop, right} << QRect(1'500, 100, 800, 500);
    QTest::newRow("on a left monitor") << QRect(-1'500, 100, 800, 500) << QList{laptop, left}
                                       << QRect(-1'500, 100, 800, 500);
    QTest::newRow("the second monitor is gone")
        << QRect(1'500, 100, 800, 500) << QList{laptop} << QRect(566, 100, 800, 500);
    QTest::newRow("the left monitor is gone")
        << QRect(-1'500, 100, 800, 500) << QList{laptop} << QRect(0, 100, 800, 500);
    QTest::newRow("half over the edge") << QRect(1'000, 500, 800, 500) << QList{laptop} << QRect(566, 238, 800, 500);
    QTest::newRow("larger than the screen left")
        << QRect(1'366, 0, 1'920, 1'060) << QList{laptop} << QRect(0, title, 1'366, 738 - title);
    QTest::newRow("the title bar above the screen")
        << QRect(100, -300, 800, 500) << QList{laptop} << QRect(100, title, 800, 500);
    QTest::newRow("far away") << QRect(90'000, -90'000, 800, 500) << QList{laptop, right}
                              << QRect(566, title, 800, 500);
    QTest::newRow("no screen at all") << good << QList<QRect>() << good;
}

void TstViewState::neverOffScreen()
{
    QFETCH(const QRect, saved);
    QFETCH(const QList<QRect>, screens);
    QTEST(keptOnScreen(saved, screens, 20), "kept");
}

void TstViewState::aWindowFromAMonitorThatIsGone_data()
{
    QTest::addColumn<bool>("maximized");
    QTest::newRow("normal") << false;
    QTest::newRow("maximised") << true;
}

void TstViewState::aWindowFromAMonitorThatIsGone()
{
    QFETCH(const bool, maximized);
    QWidget window;
    putAt(&window, {QRect(5'000, -4'000, 400, 300), maximized});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY(room.contains(window.normalGeometry()));
    QCOMPARE(window.normalGeometry().size(), QSize(400, 300));
    QCOMPARE(window.isMaximized(), maximized);
    QCOMPARE(placeOf(&window), (WindowPlace{window.normalGeometry(), maximized}));
}

void TstViewState::columnsComeBack()
{
    const auto before = shown();
    auto *table = before->window()->findChild<Table *>(u"bankTable"_s);
    QHeaderView *header = table->horizontalHeader();
    QCOMPARE(table->viewState(), QString()); // nobody did anything
    header->resizeSection(0, 333);
    header->moveSection(0, 2);
    table->columns()->setHiddenByPerson(3, true);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(2) + 30, header->height() / 2));
    const QString state = table->viewState();

    const auto after = shown();
    table = after->window()->findChild<Table *>(u"bankTable"_s);
    table->setViewState(state);
    header = table->horizontalHeader();
    QCOMPARE(header->sectionSize(0), 333);
    QCOMPARE(header->visualIndex(0), 2);
    QVERIFY(header->isSectionHidden(3));
    QCOMPARE(header->sortIndicatorSection(), 2);
    QVERIFY(header->isSortIndicatorShown());
    QCOMPARE(table->viewState(), state);
}

void TstViewState::damagedColumnsChangeNothing_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("another count") << u"columns=4;widths=0:333"_s;
    QTest::newRow("no count") << u"widths=0:333"_s;
    QTest::newRow("a column that is not there") << u"columns=5;widths=5:333"_s;
    QTest::newRow("a width beyond all screens") << u"columns=5;widths=0:2001"_s;
    QTest::newRow("a negative width") << u"columns=5;widths=0:-1"_s;
    QTest::newRow("a column twice in the order") << u"columns=5;order=0,0,1,2,3"_s;
    QTest::newRow("an order too short") << u"columns=5;order=1,0"_s;
    QTest::newRow("all hidden") << u"columns=5;hidden=0,1,2,3,4"_s;
    QTest::newRow("sorted by nothing") << u"sort=9,up"_s;
    QTest::newRow("sorted nowhere") << u"sort=1,sideways"_s;
    QTest::newRow("noise") << u";;==,sort=;sort=,"_s;
}

void TstViewState::damagedColumnsChangeNothing()
{
    QFETCH(const QString, state);
    const auto all = shown();
    auto *table = all->window()->findChild<Table *>(u"bankTable"_s);
    table->setViewState(state);
    QCOMPARE(table->viewState(), QString());
}

// What nobody touched follows the program: the person's one wide column stays, the others get their new widths.
void TstViewState::untouchedColumnsFollowTheProgram()
{
    const auto all = shown();
    auto *table = all->window()->findChild<Table *>(u"bankTable"_s);
    table->horizontalHeader()->resizeSection(0, 333);
    table->setColumnSamples({u"MM"_s, u"MM"_s, u"MMMMMMMMMMMM"_s, u"MM"_s, u"MM"_s}, 1);
    QCOMPARE(table->columnWidth(0), 333);
    QVERIFY(table->columnWidth(2) > table->columnWidth(3));
    QCOMPARE(table->viewState(), u"columns=5;widths=0:333"_s);
}

void TstViewState::aPageMayTakeAColumnAway()
{
    const auto all = shown();
    auto *table = all->window()->findChild<Table *>(u"bankTable"_s);
    table->setColumnOffered(2, false);
    QVERIFY(table->isColumnHidden(2));
    QCOMPARE(table->viewState(), QString()); // that was no person
    table->columns()->setHiddenByPerson(2, true);
    table->setColumnOffered(2, true);
    QVERIFY(table->isColumnHidden(2)); // still as the person wanted it
    table->columns()->setHiddenByPerson(2, false);
    QVERIFY(!table->isColumnHidden(2));
}

void TstViewState::theMenuHidesAndResets()
{
    const auto all = shown();
    auto *table = all->window()->findChild<Table *>(u"bankTable"_s);
    table->setColumnOffered(4, false);
    all->window()->findChild<QAction *>(u"actionColumns"_s)->trigger(); // by keys as well as by the mouse
    auto *menu = table->findChild<QMenu *>(u"columnMenu"_s);
    QVERIFY(menu != nullptr && menu->isVisible());
    QVERIFY(menu->findChild<QAction *>(u"column4"_s) == nullptr); // not the person's to show
    menu->findChild<QAction *>(u"column2"_s)->trigger();
    QVERIFY(table->isColumnHidden(2));
    menu->findChild<QAction *>(u"resetColumns"_s)->trigger();
    QVERIFY(!table->isColumnHidden(2));
    QVERIFY(table->isColumnHidden(4));
    QCOMPARE(table->viewState(), QString());
    menu->close();
}

void TstViewState::theLastColumnStays()
{
    const auto all = shown();
    auto *table = all->window()->findChild<Table *>(u"bankTable"_s);
    for (int column = 1; column < 5; ++column)
        table->columns()->setHiddenByPerson(column, true);
    table->columns()->showMenu({});
    auto *menu = table->findChild<QMenu *>(u"columnMenu"_s);
    QVERIFY(!menu->findChild<QAction *>(u"column0"_s)->isEnabled());
    QVERIFY(menu->findChild<QAction *>(u"column1"_s)->isEnabled());
    menu->close();
}

// The whole window: nobody had to tell the pages.
void TstViewState::everyPageComesBack()
{
    const auto before = shown();
    before->window()->findChild<Table *>(u"bankTable"_s)->horizontalHeader()->resizeSection(0, 222);
    before->window()->findChild<QAbstractButton *>(u"bankTypeWallet"_s)->click();
    before->window()->findChild<QLineEdit *>(u"bankSearch"_s)->setText(u"dana"_s);
    before->show(WholeWindow::FoundRow);
    QTRY_VERIFY(before->window()->findChild<QSplitter *>(u"lookUpSplitter"_s)->isVisible());
    before->window()->findChild<QSplitter *>(u"lookUpSplitter"_s)->setSizes({300, 440});
    const QList<int> sizes = before->window()->findChild<QSplitter *>(u"lookUpSplitter"_s)->sizes();
    ViewStates states;
    takeViews(before->window(), states);

    auto after = std::make_unique<WholeWindow>();
    applyViews(after->window(), states);
    after->show(WholeWindow::FoundRow);
    after->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(after->window()));
    QTRY_COMPARE(after->window()->findChild<QSplitter *>(u"lookUpSplitter"_s)->sizes(), sizes);
    QCOMPARE(after->window()->size(), before->window()->size());
    const auto *table = after->window()->findChild<Table *>(u"bankTable"_s);
    QCOMPARE(table->columnWidth(0), 222);
    QVERIFY(after->window()->findChild<QAbstractButton *>(u"bankTypeWallet"_s)->isChecked());
    QCOMPARE(table->model()->rowCount(), 1); // and the filter filters
    ViewStates again;
    takeViews(after->window(), again);
    again.remove(u"mainWindow"_s); // moved down a little: it stood above the screen's edge
    states.remove(u"mainWindow"_s);
    QCOMPARE(again, states);
}

void TstViewState::fieldsAndChoices()
{
    const auto make = [] {
        auto window = std::make_unique<QWidget>();
        window->setObjectName(u"page"_s);
        auto *layout = new QVBoxLayout(window.get());
        auto *box = new QComboBox;
        box->setObjectName(u"period"_s);
        box->addItems({u"a"_s, u"b"_s, u"c"_s});
        auto *check = new QCheckBox;
        check->setObjectName(u"open"_s);
        check->setChecked(true);
        auto *secret = new QLineEdit;
        secret->setObjectName(u"customer"_s);
        for (QWidget *field : std::initializer_list<QWidget *>{box, check, secret})
            layout->addWidget(field);
        keepsItsValue(box);
        keepsItsValue(check);
        return window;
    };
    const auto before = make();
    before->findChild<QComboBox *>()->setCurrentIndex(2);
    before->findChild<QCheckBox *>()->setChecked(false);
    before->findChild<QLineEdit *>()->setText(u"Ani"_s);
    ViewStates states;
    takeViews(before.get(), states);
    QCOMPARE(states, (ViewStates{{u"page/period"_s, u"2"_s}, {u"page/open"_s, u"off"_s}})); // nobody's name

    const auto after = make();
    QSignalSpy chosen(after->findChild<QComboBox *>(), &QComboBox::activated);
    QSignalSpy clicked(after->findChild<QCheckBox *>(), &QAbstractButton::clicked);
    applyViews(after.get(), states);
    QCOMPARE(after->findChild<QComboBox *>()->currentIndex(), 2);
    QCOMPARE(chosen.size(), 1); // a page hears of it as if a person had done it
    QCOMPARE(clicked.size(), 1);
    QVERIFY(!after->findChild<QCheckBox *>()->isChecked());
    applyViews(after.get(), {{u"page/period"_s, u"3"_s}}); // there is no fourth
    QCOMPARE(after->findChild<QComboBox *>()->currentIndex(), 2);
}

void TstViewState::whatIsNotThereIsLeft()
{
    ViewStates states{{u"elsewhere/list"_s, u"sort=1,up"_s}};
    const auto all = shown();
    takeViews(all->window(), states);
    QCOMPARE(states.value(u"elsewhere/list"_s), u"sort=1,up"_s);
}

QTEST_MAIN(TstViewState)
#include "tst_viewstate.moc"
