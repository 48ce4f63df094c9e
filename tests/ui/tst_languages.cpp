// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardwalk.h"
#include "ui/aboutdialog.h"
#include "ui/actionregistry.h"
#include "ui/keysdialog.h"
#include "ui/locale.h"
#include "ui/theme.h"
#include "walk.h"
#include "wholewindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

// The whole window in the words that people read: both languages, at the usual size of type and at half as much again.
// A scale of the display changes no layout (the same room in the same units); a size of type does.
class TstLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyPage_data();
    void everyPage();
    void dialogs_data();
    void dialogs();
    void keysAreListedAsTheyAre();
    void noKeyMeansTwoThings();
    void openDialogsFollow();
    void menusFollow();
    void qtSpeaksIndonesian_data();
    void qtSpeaksIndonesian();
    void keyboardOnly_data();
    void keyboardOnly();
    void controlKeysDoWhatTheyAreListedFor();

private:
    void speak(const QString &language);
    [[nodiscard]] QWidget *page() const;

    QFont m_font;
    QTranslator m_words;
    QTranslator m_qtWords;
    walk::LongLanguage m_long;
    std::unique_ptr<WholeWindow> m_all;
};

void TstLanguages::initTestCase()
{
    m_font = qApp->font();
    applyTheme(*qApp, ThemeName::Light);
}

void TstLanguages::init()
{
    qApp->setFont(m_font);
    speak(u"en"_s);
}

void TstLanguages::cleanup()
{
    m_all.reset();
    for (QTranslator *translator : {static_cast<QTranslator *>(&m_long), &m_words, &m_qtWords})
        qApp->removeTranslator(translator);
}

void TstLanguages::speak(const QString &language)
{
    const bool indonesian = language == "id"_L1;
    setDisplayLanguage(indonesian ? QLocale::Indonesian : QLocale::English);
    qApp->removeTranslator(&m_words);
    qApp->removeTranslator(&m_qtWords);
    QVERIFY(m_words.load(u":/i18n/usapi-console_%1.qm"_s.arg(language)));
    qApp->installTranslator(&m_words);
    if (indonesian) {
        QVERIFY(m_qtWords.load(u":/i18n/qtbase_id.qm"_s));
        qApp->installTranslator(&m_qtWords);
    }
}

QWidget *TstLanguages::page() const
{
    return m_all->window()
        ->centralWidget()
        ->findChild<QStackedWidget *>(QString(), Qt::FindChildrenRecursively)
        ->currentWidget();
}

void TstLanguages::everyPage_data()
{
    QTest::addColumn<int>("shown");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (int shown = 0; shown <= WholeWindow::last; ++shown) {
        for (const char *language : {"en", "id"}) {
            for (const int percent : {100, 150})
                QTest::addRow("%s, %s, %d %%", WholeWindow::shownNames[shown], language, percent)
                    << shown << QString::fromLatin1(language) << percent;
        }
    }
}

void TstLanguages::everyPage()
{
    QFETCH(const int, shown);
    QFETCH(const QString, language);
    QFETCH(const int, percent);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * percent / 100);
    qApp->setFont(font);
    speak(language);
    m_all = std::make_unique<WholeWindow>();
    MainWindow *window = m_all->window();
    m_all->show(WholeWindow::Shown(shown));
    window->resize(percent == 100 ? QSize(1'366, 740) : QSize(1'920, 1'050)); // who reads large has a large screen
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window));
    QTRY_COMPARE(walk::buttonsWiderThanTheirRoom(window).join(u'\n'), QString());
    QTRY_COMPARE(walk::clippedTexts(window).join(u'\n'), QString());
    QCOMPARE(walk::clashingMnemonics(window).join(u'\n'), QString());
    QCOMPARE(walk::clashesInMenus(window).join(u'\n'), QString());
    QCOMPARE(walk::controlsWithoutNames(window).join(u'\n'), QString());
}

void TstLanguages::dialogs_data()
{
    QTest::addColumn<bool>("keys");
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "id"}) {
        QTest::addRow("about, %s", language) << false << QString::fromLatin1(language);
        QTest::addRow("keys, %s", language) << true << QString::fromLatin1(language);
    }
}

void TstLanguages::dialogs()
{
    QFETCH(const bool, keys);
    QFETCH(const QString, language);
    speak(language);
    m_all = std::make_unique<WholeWindow>();
    m_all->show(WholeWindow::FoundRow);
    std::unique_ptr<QDialog> dialog;
    if (keys)
        dialog = std::make_unique<KeysDialog>(&m_all->window()->actions());
    else
        dialog = std::make_unique<AboutDialog>();
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QTRY_COMPARE(walk::buttonsWiderThanTheirRoom(dialog.get()).join(u'\n'), QString());
    QTRY_COMPARE(walk::clippedTexts(dialog.get()).join(u'\n'), QString());
    QCOMPARE(walk::clashingMnemonics(dialog.get()).join(u'\n'), QString());
    QCOMPARE(walk::controlsWithoutNames(dialog.get()).join(u'\n'), QString());
    QCOMPARE(walk::controlsWithoutFocusMark(dialog.get()).join(u'\n'), QString());
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

// The list is the registry: another key for a command is another key in the list.
void TstLanguages::keysAreListedAsTheyAre()
{
    m_all = std::make_unique<WholeWindow>();
    m_all->show(WholeWindow::Banks);
    m_all->window()->actions().action(u"actionRefresh"_s)->setShortcut(Qt::Key_F9);
    const KeysDialog dialog(&m_all->window()->actions());
    QStringList keys;
    const auto labels = dialog.findChildren<QLabel *>(u"keysKeys"_s);
    for (const QLabel *label : labels)
        keys.append(label->text());
    QVERIFY(keys.contains(u"F9"_s));
    QVERIFY(!keys.join(u' ').contains(u"F5"_s));
    QVERIFY(keys.contains(u"F1  ·  Ctrl+/"_s));
    qsizetype expected = 0;
    const auto entries = m_all->window()->actions().entries();
    for (const KeyEntry &entry : entries)
        expected += !entry.keys.isEmpty() && (entry.action == nullptr || entry.action->isVisible()) ? 1 : 0;
    QCOMPARE(keys.size(), expected);
}

void TstLanguages::noKeyMeansTwoThings()
{
    m_all = std::make_unique<WholeWindow>();
    QCOMPARE(m_all->window()->actions().clashes().join(u'\n'), QString());
}

void TstLanguages::openDialogsFollow()
{
    m_all = std::make_unique<WholeWindow>();
    KeysDialog keys(&m_all->window()->actions());
    AboutDialog about;
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    keys.show();
    about.show();
    QCOMPARE(keys.windowTitle(), u"Keyboard shortcuts"_s);
    speak(u"id"_s);
    QTRY_COMPARE(keys.windowTitle(), u"Pintasan papan tik"_s);
    QTRY_COMPARE(about.findChild<QPushButton *>(u"aboutClose"_s)->text(), u"&Tutup"_s);
    about.setAttribute(Qt::WA_DeleteOnClose, false);
}

// Everything that a menu says is in the other language: nothing keeps the words it was built with.
void TstLanguages::menusFollow()
{
    m_all = std::make_unique<WholeWindow>();
    m_all->show(WholeWindow::Banks);
    qApp->installTranslator(&m_long);
    QCoreApplication::sendPostedEvents();
    const auto actions = m_all->window()->findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (!action->isSeparator() && !action->text().isEmpty())
            QVERIFY2(action->text().contains(u'~'), qPrintable(action->text()));
    }
    const auto entries = m_all->window()->actions().entries();
    for (const KeyEntry &entry : entries)
        QVERIFY2(entry.words.contains(u'~'), qPrintable(entry.words));
    const auto fields = m_all->window()->findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields) {
        const bool words = field->placeholderText().contains(u' ');
        QVERIFY2(!words || field->placeholderText().contains(u'~'), qPrintable(field->placeholderText()));
    }
}

void TstLanguages::qtSpeaksIndonesian_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("source");
    const auto row = [](const char *context, const char *source) {
        QTest::addRow("%s, %s", context, source) << QByteArray(context) << QByteArray(source);
    };
    for (const char *button :
         {"OK", "Cancel", "Close", "Save", "Open", "Apply", "&Yes", "&No", "Retry", "Discard", "Reset"})
        row("QPlatformTheme", button);
    for (const char *entry : {"&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"}) {
        row("QLineEdit", entry);
        row("QWidgetTextControl", entry);
    }
    for (const char *entry : {"&Step up", "Step &down", "&Select All"})
        row("QAbstractSpinBox", entry);
    for (const char *key : {"Space", "Del", "Ins", "Home", "End", "Up", "Down", "Left", "Right", "Enter", "Return",
                            "Ctrl", "Shift", "Alt", "Esc", "Tab", "PgUp", "PgDown"})
        row("QShortcut", key);
    for (const char *word : {"Look in:", "Files of type:", "Back", "Parent Directory", "Create New Folder", "&Delete",
                             "&Rename", "File &name:", "Directory:", "&Open", "&Save", "All Files (*)"})
        row("QFileDialog", word);
}

void TstLanguages::qtSpeaksIndonesian()
{
    QFETCH(const QByteArray, context);
    QFETCH(const QByteArray, source);
    QTranslator qt;
    QVERIFY(qt.load(u":/i18n/qtbase_id.qm"_s));
    QVERIFY(!qt.translate(context.constData(), source.constData()).isEmpty());
}

void TstLanguages::keyboardOnly_data()
{
    QTest::addColumn<int>("shown");
    QTest::addColumn<ThemeName>("theme");
    for (int shown = 0; shown <= WholeWindow::last; ++shown) {
        QTest::addRow("%s, light", WholeWindow::shownNames[shown]) << shown << ThemeName::Light;
        QTest::addRow("%s, dark", WholeWindow::shownNames[shown]) << shown << ThemeName::Dark;
    }
}

void TstLanguages::keyboardOnly()
{
    QFETCH(const int, shown);
    QFETCH(const ThemeName, theme);
    applyTheme(*qApp, theme);
    m_all = std::make_unique<WholeWindow>();
    m_all->show(WholeWindow::Shown(shown));
    m_all->window()->resize(1'366, 740);
    m_all->window()->show();
    QVERIFY(QTest::qWaitForWindowActive(m_all->window()));
    QCOMPARE(walk::jumpsInTabOrder(page()).join(u'\n'), QString());
    QCOMPARE(walk::controlsWithoutFocusMark(m_all->window()).join(u'\n'), QString());
}

// What the list says of keys that controls answer themselves is tried here; one that nobody tries fails.
void TstLanguages::controlKeysDoWhatTheyAreListedFor()
{
    m_all = std::make_unique<WholeWindow>();
    m_all->show(WholeWindow::Banks);
    m_all->window()->show();
    QVERIFY(QTest::qWaitForWindowActive(m_all->window()));
    auto *search = m_all->window()->findChild<QLineEdit *>(u"bankSearch"_s);
    const QSet<QString> tried{u"keyNext"_s,    u"keyPrevious"_s,    u"keyCopyRows"_s,
                              u"keyAllRows"_s, u"keyClearSearch"_s, u"keyNewLine"_s};
    const auto entries = m_all->window()->actions().entries();
    for (const KeyEntry &entry : entries)
        QVERIFY2(entry.action != nullptr || tried.contains(entry.id), qPrintable(entry.id));

    search->setFocus();
    QTest::keyClick(search, Qt::Key_Tab);
    QVERIFY(!search->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(search->hasFocus());
    search->setText(u"x"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    // Copying and selecting rows: tst_table. A new line in the look-up box: tst_searchbox.
}

QTEST_MAIN(TstLanguages)
#include "tst_languages.moc"
