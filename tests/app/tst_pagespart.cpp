// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/pagespart.h"
#include "store/journal.h"
#include "store/peopleacts.h"
#include "store/secretstore.h"
#include "ui/activitypage.h"
#include "ui/casespage.h"
#include "ui/confirmdialog.h"
#include "ui/locale.h"
#include "ui/pagedtable.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The pages Activity and Cases on a real journal.
class TstPagesPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theActivityShowsTheJournal();
    void withoutTheRightThereIsNothingToSee();
    void theJournalIsChecked();
    void anAnchorIsMadeAndHolds();
    void whatIsShownIsExportedAndLogged();
    void aCaseIsTakenAndClosed();
    void aCaseOfNobodyWithTheRightStaysOpen();
    void openCasesAreCounted();

private:
    template <typename T>
    T read(const std::function<Result<T>(Journal &)> &work, bool write = true);
    template <typename T>
    T *find(const QString &name)
    {
        T *widget = m_home->findChild<T *>(name);
        if (widget == nullptr)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    void press(const QString &name) { find<QAbstractButton>(name)->click(); }
    void comeAs(Roles roles);
    Case makeCase();

    QTemporaryDir m_folder;
    int m_files = 0;
    QString m_file;
    Operator m_self{};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<PagesPart> m_part;
    std::unique_ptr<QWidget> m_home;
};

template <typename T>
T TstPagesPart::read(const std::function<Result<T>(Journal &)> &work, bool write)
{
    std::optional<Result<T>> answer;
    const Reply<T> done{this, [&](Result<T> result) { answer = std::move(result); }};
    if (write)
        m_store->write<T>(work, done);
    else
        m_store->read<T>(work, done);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000); }();
    if (!*answer)
        qFatal("%s", qPrintable(answer->error().detail));
    return **answer;
}

void TstPagesPart::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstPagesPart::init()
{
    m_file = m_folder.filePath(u"%1/journal.sqlite"_s.arg(++m_files));
    m_store = std::make_unique<Store>();
    m_secrets = std::make_unique<SecretStore>(u"test"_s);
    std::optional<JournalState> state;
    m_store->open({.environment = u"sandbox"_s, .file = m_file},
                  {{u"018f3b6e-0000-7000-8000-00000000d001"_s}, u"Desk 1"_s},
                  {this, [&](const Result<JournalState> &opened) { state = opened.value_or(JournalState{}); }});
    QTRY_VERIFY_WITH_TIMEOUT(state.has_value(), 20'000);
    QVERIFY2(state->mayWrite(), qPrintable(state->detail));
    m_part = std::make_unique<PagesPart>(*m_store, *m_secrets);
    m_home = std::make_unique<QWidget>();
    m_home->resize(1'100, 700);
    m_part->activityPage()->setParent(m_home.get());
    m_part->casesPage()->setParent(m_home.get());
    for (QWidget *page : std::initializer_list<QWidget *>{m_part->activityPage(), m_part->casesPage()})
        page->resize(m_home->size());
    m_home->show();
    m_part->activityPage()->show();
    m_part->casesPage()->show();
}

void TstPagesPart::cleanup()
{
    m_home.reset(); // as in the program: the pages go first
    m_part.reset();
    m_secrets.reset();
    m_store.reset();
}

void TstPagesPart::comeAs(Roles roles)
{
    if (roles != Roles{}) // before they arrive: training grants are for people who are new
        read<bool>([roles](Journal &journal) { return people::grantForTraining(journal, {{{u"siti"_s}, roles}}); });
    const auto arrived = read<people::Arrival>([](Journal &journal) { return people::arrive(journal, {u"siti"_s}); });
    m_self = arrived.who;
    m_part->follow({.id = m_self.id, .username = {u"siti"_s}}, roles, {});
}

Case TstPagesPart::makeCase()
{
    return read<Case>([](Journal &journal) {
        return journal.cases().open(CaseKind::AmountMismatch, u"invoice"_s, u"OM0001N0CR0000f"_s, u"60000 and 6000"_s);
    });
}

void TstPagesPart::theActivityShowsTheJournal()
{
    comeAs(Role::Auditor);
    auto *table = find<PagedTable>(u"activityTable"_s);
    QTRY_VERIFY(table->model()->rowCount() >= 2);
    const int rows = table->model()->rowCount();
    makeCase(); // the log grows while it is shown
    QTRY_COMPARE(table->model()->rowCount(), rows + 1);
    table->chooseRow(0);
    QTRY_COMPARE(find<QLabel>(u"auditAction"_s)->text(), u"Opened a case"_s);
}

void TstPagesPart::withoutTheRightThereIsNothingToSee()
{
    comeAs(Role::Cashier);
    QTest::qWait(50);
    QCOMPARE(find<PagedTable>(u"activityTable"_s)->model()->rowCount(), 0);
}

void TstPagesPart::theJournalIsChecked()
{
    comeAs(Role::Auditor);
    QTRY_VERIFY(find<PagedTable>(u"activityTable"_s)->model()->rowCount() >= 2);
    press(u"checkJournal"_s);
    QTRY_VERIFY2(m_home->findChild<QLabel *>(u"errorHeadline"_s)->text().startsWith(u"The journal is whole"_s),
                 qPrintable(m_home->findChild<QLabel *>(u"errorHeadline"_s)->text()));
}

void TstPagesPart::anAnchorIsMadeAndHolds()
{
    comeAs(Role::Auditor);
    press(u"makeAnchor"_s);
    QTRY_VERIFY(m_home->findChild<QDialog *>(u"anchorDialog"_s) != nullptr);
    const QString code = find<QLabel>(u"anchorCode"_s)->text();
    QCOMPARE(code.count(u'-'), 3);
    find<QDialog>(u"anchorDialog"_s)->close();
    press(u"checkJournal"_s); // its key is one that a desk has presented
    QTRY_VERIFY2(find<QLabel>(u"errorHeadline"_s)->text().startsWith(u"The journal is whole"_s),
                 qPrintable(find<QLabel>(u"errorHeadline"_s)->text()));
}

void TstPagesPart::whatIsShownIsExportedAndLogged()
{
    comeAs(Role::Auditor);
    auto *table = find<PagedTable>(u"activityTable"_s);
    QTRY_VERIFY(table->model()->rowCount() >= 2);
    const int rows = table->model()->rowCount();
    const QString path = m_folder.filePath(u"activity.csv"_s);
    Q_EMIT m_part->activityPage()->exportRequested(path, {}, {}, {u"a"_s});
    QTRY_VERIFY(QFile::exists(path));
    QTRY_COMPARE(table->model()->rowCount(), rows + 1); // that it was exported
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), rows + 1);
    QVERIFY(lines.last().startsWith("1,"));
}

void TstPagesPart::aCaseIsTakenAndClosed()
{
    comeAs(Role::Maker | Role::Approver | Role::Auditor);
    const Case value = makeCase();
    auto *table = find<PagedTable>(u"caseTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->chooseRow(0);
    QTRY_VERIFY(find<QAbstractButton>(u"takeCase"_s)->isVisible());
    press(u"takeCase"_s);
    QTRY_COMPARE(find<QLabel>(u"caseOwnerValue"_s)->text(), u"siti"_s);
    press(u"closeCase"_s);
    auto *dialog = m_home->findChild<ConfirmDialog *>();
    Q_EMIT dialog->confirmed(u"The buyer paid the rest in cash"_s, {});
    QTRY_COMPARE(table->model()->rowCount(), 0);
    const auto after =
        read<std::optional<Case>>([id = value.id](Journal &journal) { return journal.cases().byId(id); }, false);
    QCOMPARE(after->state, CaseState::Closed);
    QCOMPARE(after->reason, u"The buyer paid the rest in cash"_s);
    QCOMPARE(after->closedBy.value, u"siti"_s);
}

void TstPagesPart::aCaseOfNobodyWithTheRightStaysOpen()
{
    comeAs(Role::Cashier);
    const Case value = makeCase();
    QTRY_COMPARE(find<PagedTable>(u"caseTable"_s)->model()->rowCount(), 1);
    Q_EMIT m_part->casesPage()->closeRequested(value.id, u"because"_s); // past the buttons
    auto *headline = m_part->casesPage()->findChild<QLabel *>(u"errorHeadline"_s);
    QTRY_COMPARE(headline->text(), u"You may not do this"_s);
    const auto after =
        read<std::optional<Case>>([id = value.id](Journal &journal) { return journal.cases().byId(id); }, false);
    QCOMPARE(after->state, CaseState::Open);
}

void TstPagesPart::openCasesAreCounted()
{
    QSignalSpy counted(m_part.get(), &PagesPart::openCasesCounted);
    comeAs(Role::Maker);
    QTRY_VERIFY(!counted.isEmpty());
    QCOMPARE(counted.last().at(0).toInt(), 0);
    makeCase();
    QTRY_COMPARE(counted.last().at(0).toInt(), 1);
}

QTEST_MAIN(TstPagesPart)
#include "tst_pagespart.moc"
