// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakepages.h"
#include "models/registermodel.h"
#include "ui/actionregistry.h"
#include "ui/callresults.h"
#include "ui/callwords.h"
#include "ui/confirmdialog.h"
#include "ui/dayrange.h"
#include "ui/emptystate.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/moneywords.h"
#include "ui/pagedtable.h"
#include "ui/registerdetail.h"
#include "ui/registerpage.h"
#include "ui/registersummary.h"
#include "ui/savedfilters.h"
#include "ui/theme.h"
#include "ui/viewstate.h"
#include "walk.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Now = CancelCandidate::Now;

namespace {

// Singular where it is one: what the program's own English file does.
class Singular : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (n != 1 || (qstrcmp(context, "CancelWords") != 0 && qstrcmp(context, "RegisterPage") != 0))
            return {};
        return QString::fromUtf8(source)
            .replace(u"invoices"_s, u"invoice"_s)
            .replace(u"were"_s, u"was"_s)
            .replace(u"are left"_s, u"is left"_s);
    }
};

CancelCandidate candidate(RowId row, Now now)
{
    return {.invoice = registerRow(row), .now = now};
}

StoreShare share(const QString &store, qint64 amount)
{
    return {.sale = {.amount = Rupiah{amount},
                     .freightCharge = Rupiah{5'000},
                     .commission = Rupiah{1'000},
                     .seller = {u"toko.<b>"_s + store.right(1)},
                     .storeInvoice = {store}}};
}

InvoiceCall callOf(const InvoiceId &invoice, InvoiceCallKind kind, MoneyState state)
{
    InvoiceCall call{.row = 1,
                     .id = {u"call-"_s + invoice.value + invoiceCallName(kind)},
                     .content = {.kind = kind, .user = {u"maker.budi"_s}, .invoice = invoice, .amount = Rupiah{10'001}},
                     .state = state,
                     .maker = {u"maker.budi"_s},
                     .requestedAt = {1'790'003'000'000'000},
                     .rule = u"cancel"_s,
                     .approvedAt = {1'790'003'000'000'001},
                     .sender = {u"maker.budi"_s},
                     .desk = u"Kasir 1"_s,
                     .sentAt = {1'790'003'001'000'000}};
    if (kind == InvoiceCallKind::Checkout)
        call.receipt = CheckoutReceipt{.invoice = invoice};
    if (state != MoneyState::Sending)
        call.outcomeAt = {1'790'003'002'000'000};
    return call;
}

} // namespace

// The register's page over a journal in memory.
class TstRegisterPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anEmptyOneSaysWhatToDo();
    void theSubtitleCounts();
    void filtersReachTheModel_data();
    void filtersReachTheModel();
    void oneBuyersInvoices();
    void daysAreReadByCreation();
    void amountsAreRead();
    void otherStatusesAreThoseThatAreSeen();
    void savedFiltersComeBack();
    void savedFiltersAreKeptWithTheViews();
    void whatIsOffered_data();
    void whatIsOffered();
    void withoutTheRightNothingIsOffered();
    void theDetailIsAskedForOnce();
    void theDetailTellsAll();
    void warnings();
    void anUnknownCancellationAdvises();
    void everyCallTellsItsStory_data();
    void everyCallTellsItsStory();
    void theKeyboardCopiesAndReads();
    void severalAreSummedUp();
    void cancelIsAskedWithItsNumbers_data();
    void cancelIsAskedWithItsNumbers();
    void enterOnTheQuestionCancelsNothing();
    void nothingLeftToCancelIsSaid();
    void whatNeverLeftSaysSo();
    void resultsComeRowByRow();
    void aKnownStoreIsCompleted();
    void anUnknownStoreIsTypedTwice();
    void whatChangedMeanwhileIsNotCompleted();
    void linksAndSlips();
    void exports();
    void newCheckoutAndOneLikeThis();
    void bothLanguages();
    void holdsWhatEveryPageHolds();
    void nothingIsLeftForTheNext();

private:
    template <typename T>
    T *find(const QString &name)
    {
        T *widget = m_page->findChild<T *>(name);
        if (widget == nullptr)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    void open(RowId count);
    void choose(RowId row);
    void select(const QList<RowId> &rows);
    [[nodiscard]] QAction *act(const QString &name) { return find<QAction>(name); }
    [[nodiscard]] ConfirmDialog *dialog()
    {
        const auto all = m_page->findChildren<ConfirmDialog *>();
        for (ConfirmDialog *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QAbstractButton *verb() { return dialog()->findChild<QAbstractButton *>(u"confirmVerb"_s); }

    FakeRegister m_pages;
    std::unique_ptr<RegisterModel> m_model;
    std::unique_ptr<RegisterPage> m_page;
};

void TstRegisterPage::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstRegisterPage::init()
{
    m_page.reset();
    m_model = std::make_unique<RegisterModel>();
    m_page = std::make_unique<RegisterPage>(m_model.get());
    m_page->setRights({.cancel = true, .complete = true, .checkout = true});
    m_page->setLists(builtInLists(demoEnvironment()));
    m_page->setAllowedLinkHosts({u"checkout.xendit.co"_s}, true);
    m_pages.edited.clear();
}

void TstRegisterPage::open(RowId count)
{
    fillRegister(m_pages, count);
    m_model->setSource(&m_pages);
    m_page->resize(1'100, 640);
    m_page->show();
    QTRY_COMPARE(m_model->state(), PagedModel::State::Ready);
}

void TstRegisterPage::choose(RowId row)
{
    m_page->choose(row);
    auto *detail = find<RegisterDetail>(u"registerDetail"_s);
    QTRY_VERIFY(detail->shown() && detail->shown()->row == row && detail->isVisible());
}

void TstRegisterPage::select(const QList<RowId> &rows)
{
    auto *table = find<PagedTable>(u"registerTable"_s);
    table->clearSelection();
    for (const RowId row : rows)
        table->selectionModel()->select(m_model->index(m_model->rowOf(row), 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTRY_COMPARE(m_page->selectedInvoices().size(), rows.size());
}

void TstRegisterPage::anEmptyOneSaysWhatToDo()
{
    open(0);
    QVERIFY(find<EmptyState>(u"registerEmpty"_s)->isVisible());
    QVERIFY(walk::texts(m_page.get()).contains(u"No invoice is known here yet"_s));
    QVERIFY(find<QAbstractButton>(u"newCheckout"_s)->isEnabled());
    QVERIFY(!find<QAbstractButton>(u"exportRegister"_s)->isEnabled());
    find<QComboBox>(u"registerStatusChoice"_s)->setCurrentIndex(2);
    QTRY_VERIFY(walk::texts(m_page.get()).contains(u"No invoice fits these filters"_s));
}

void TstRegisterPage::theSubtitleCounts()
{
    open(1'234);
    QTRY_COMPARE(find<QLabel>(u"registerSubtitle"_s)->text(),
                 u"Invoices: %1 · together %2"_s.arg(numberText(1'234), rupiahText(Rupiah{})));
}

void TstRegisterPage::filtersReachTheModel_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<int>("entry");
    QTest::addColumn<int>("rows"); // of sixteen
    QTest::newRow("unpaid") << u"registerStatusChoice"_s << 1 << 4;
    QTest::newRow("paid") << u"registerStatusChoice"_s << 2 << 6;
    QTest::newRow("paid late") << u"registerStatusChoice"_s << 3 << 2;
    QTest::newRow("another amount") << u"registerStatusChoice"_s << 4 << 2;
    QTest::newRow("expired") << u"registerStatusChoice"_s << 5 << 2;
    QTest::newRow("onmarket") << u"registerPlatform"_s << 1 << 14;
    QTest::newRow("onticket") << u"registerPlatform"_s << 3 << 0;
    QTest::newRow("payment page") << u"registerSourceChoice"_s << 1 << 5;
    QTest::newRow("qris") << u"registerSourceChoice"_s << 2 << 6;
    QTest::newRow("today") << u"registerDay"_s << 1 << 0;
}

void TstRegisterPage::filtersReachTheModel()
{
    QFETCH(const QString, choice);
    QFETCH(const int, entry);
    QFETCH(const int, rows);
    open(16);
    find<QComboBox>(choice)->setCurrentIndex(entry);
    QTRY_COMPARE(m_model->state(), PagedModel::State::Ready);
    QTRY_COMPARE(m_model->rowCount(), rows);
    find<QAbstractButton>(u"registerClearFilters"_s)->click();
    QTRY_COMPARE(m_model->rowCount(), 16);
    QCOMPARE(m_model->filter(), RegisterFilter{});
    find<QLineEdit>(u"registerSearch"_s)->setText(u"OM000003"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->filter().text, u"OM000003"_s);
}

void TstRegisterPage::oneBuyersInvoices()
{
    open(16);
    auto *buyer = find<QLineEdit>(u"registerBuyer"_s);
    buyer->setFocus();
    QTest::keyClicks(buyer, u" usernew1 "_s);
    QTRY_COMPARE(m_model->filter().buyer, Username{u"usernew1"_s});
    QVERIFY(find<QAbstractButton>(u"registerClearFilters"_s)->isVisible());
    QTest::keyClick(buyer, Qt::Key_Escape);
    QTRY_COMPARE(m_model->filter(), RegisterFilter{});
    buyer->setText(u"nobody"_s);
    QTRY_COMPARE(m_model->rowCount(), 0);
    find<QAbstractButton>(u"registerClearFilters"_s)->click();
    QTRY_COMPARE(m_model->rowCount(), 16);
    QCOMPARE(buyer->text(), QString());
}

void TstRegisterPage::daysAreReadByCreation()
{
    const SortOrder byCreation{int(RegisterColumn::Created), Qt::DescendingOrder};
    open(8);
    auto *day = find<QComboBox>(u"registerDay"_s);
    day->setCurrentIndex(4);
    QVERIFY(!m_model->filter().from.isNull());
    QCOMPARE(m_model->order(), byCreation);
    day->setCurrentIndex(0);
    QCOMPARE(m_model->order(), SortOrder{});
    // Whoever has chosen an order keeps it.
    m_model->sort(int(RegisterModel::Column::Amount), Qt::AscendingOrder);
    day->setCurrentIndex(4);
    QCOMPARE(m_model->order(), (SortOrder{int(RegisterColumn::Amount), Qt::AscendingOrder}));
    day->setCurrentIndex(5);
    QVERIFY(find<DayRange>(u""_s)->isVisible());
}

void TstRegisterPage::amountsAreRead()
{
    open(16);
    auto *least = find<QLineEdit>(u"registerLeast"_s);
    auto *most = find<QLineEdit>(u"registerMost"_s);
    QVERIFY(!least->isVisible());
    find<QComboBox>(u"registerAmountChoice"_s)->setCurrentIndex(1);
    QVERIFY(least->isVisible());
    least->setFocus();
    QTest::keyClicks(least, u"Rp 10.005"_s);
    QTest::keyClick(least, Qt::Key_Return);
    QCOMPARE(m_model->filter().least, std::optional(Rupiah{10'005}));
    QTRY_COMPARE(m_model->rowCount(), 12);
    most->setText(u"10.003"_s); // the wrong way round: between them
    QCOMPARE(m_model->filter().least, std::optional(Rupiah{10'003}));
    QCOMPARE(m_model->filter().most, std::optional(Rupiah{10'005}));
    most->setText(u"60,000"_s);
    QCOMPARE(m_model->filter().most, std::optional<Rupiah>());
    QVERIFY(find<QLabel>(u"registerMostProblem"_s)->isVisible());
    find<QComboBox>(u"registerAmountChoice"_s)->setCurrentIndex(0);
    QCOMPARE(m_model->filter(), RegisterFilter{});
}

void TstRegisterPage::otherStatusesAreThoseThatAreSeen()
{
    open(16);
    m_page->setStatusWords({u"PAID"_s, u"CANCELED"_s, u"PENDING"_s});
    find<QComboBox>(u"registerStatusChoice"_s)->setCurrentIndex(6);
    QCOMPARE(m_model->filter().statuses, QStringList{u"CANCELED"_s});
    QTRY_COMPARE(m_model->rowCount(), 2);
    m_page->setStatusWords({u"CANCELED"_s, u"REFUNDED"_s});
    QCOMPARE(m_model->filter().statuses, (QStringList{u"CANCELED"_s, u"REFUNDED"_s}));
}

void TstRegisterPage::savedFiltersComeBack()
{
    open(16);
    auto *saved = m_page->findChild<SavedFilters *>();
    auto *status = find<QComboBox>(u"registerStatusChoice"_s);
    status->setCurrentIndex(1);
    find<QComboBox>(u"registerSourceChoice"_s)->setCurrentIndex(2);
    find<QComboBox>(u"registerAmountChoice"_s)->setCurrentIndex(1);
    find<QLineEdit>(u"registerLeast"_s)->setText(u"10.002"_s);
    find<QLineEdit>(u"registerSearch"_s)->setText(u"Siti Rahmawati"_s);
    Q_EMIT saved->menu()->aboutToShow();
    saved->menu()->findChild<QAction *>(u"actionKeepFilters"_s)->trigger();
    auto *name = find<QLineEdit>(u"savedFilterName"_s);
    QVERIFY(name->isVisible());
    QTest::keyClicks(name, u"Unpaid | QRIS"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!name->isVisible());
    QCOMPARE(saved->names(), QStringList{u"Unpaid QRIS"_s});
    QVERIFY(!saved->stateOf(u"Unpaid QRIS"_s).contains(u"Siti"_s)); // a customer's name is not kept
    const RegisterFilter kept{.statuses = {u"PENDING"_s}, .source = PaymentSource::Qris, .least = Rupiah{10'002}};

    find<QAbstractButton>(u"registerClearFilters"_s)->click();
    QCOMPARE(m_model->filter(), RegisterFilter{});
    Q_EMIT saved->menu()->aboutToShow();
    saved->menu()->actions().constFirst()->trigger();
    QCOMPARE(m_model->filter(), kept);

    Q_EMIT saved->menu()->aboutToShow();
    saved->menu()->findChild<QMenu *>(u"savedFiltersDelete"_s)->actions().constFirst()->trigger();
    QCOMPARE(saved->names(), QStringList());
}

void TstRegisterPage::savedFiltersAreKeptWithTheViews()
{
    m_page->findChild<SavedFilters *>()->save(u"Paid & late"_s, u"status=3;day=0"_s);
    ViewStates states;
    takeViews(m_page.get(), states);
    RegisterModel model;
    RegisterPage tomorrow(&model);
    applyViews(&tomorrow, states);
    auto *saved = tomorrow.findChild<SavedFilters *>();
    QCOMPARE(saved->names(), QStringList{u"Paid & late"_s});
    Q_EMIT saved->menu()->aboutToShow();
    QCOMPARE(saved->menu()->actions().constFirst()->text(), u"Paid && late"_s);
    saved->menu()->actions().constFirst()->trigger();
    QVERIFY(model.filter().paidLate);
    for (int i = 0; i < 2 * SavedFilters::most; ++i)
        saved->save(u"Filter %1"_s.arg(i), u"status=1"_s);
    QCOMPARE(saved->names().size(), SavedFilters::most);
}

void TstRegisterPage::whatIsOffered_data()
{
    QTest::addColumn<RowId>("row");
    QTest::addColumn<bool>("cancel");
    QTest::addColumn<bool>("complete");
    QTest::newRow("unpaid") << RowId(1) << true << false;
    QTest::newRow("paid") << RowId(2) << false << true;
    QTest::newRow("expired") << RowId(3) << false << false;
    QTest::newRow("paid late") << RowId(4) << false << true;
    QTest::newRow("another amount") << RowId(5) << false << false;
    QTest::newRow("a status that is not known") << RowId(6) << false << false;
    QTest::newRow("never read") << RowId(7) << false << false;
    QTest::newRow("a type without a platform") << RowId(8) << false << false;
}

void TstRegisterPage::whatIsOffered()
{
    QFETCH(const RowId, row);
    QFETCH(const bool, cancel);
    QFETCH(const bool, complete);
    open(8);
    choose(row);
    QCOMPARE(find<QWidget>(u"actionCancelInvoicesButton"_s)->isVisible(), cancel);
    QCOMPARE(act(u"actionCancelInvoices"_s)->isEnabled(), cancel);
    QCOMPARE(find<QWidget>(u"actionCompleteSaleButton"_s)->isVisible(), complete);
    QCOMPARE(act(u"actionCompleteSale"_s)->isEnabled(), complete);
    const QStringList said = walk::texts(find<QWidget>(u"registerPane"_s));
    QVERIFY(said.filter(u"efund"_s).isEmpty()); // not from here
    // A word that an administrator allows more.
    SharedLists lists = builtInLists(demoEnvironment());
    lists.statuses.append({u"CANCELED"_s, StatusAction::Cancel});
    m_page->setLists(lists);
    QCOMPARE(act(u"actionCancelInvoices"_s)->isEnabled(), cancel || row == 6);
}

void TstRegisterPage::withoutTheRightNothingIsOffered()
{
    open(8);
    m_page->setRights({});
    for (const RowId row : {1, 2, 4}) {
        choose(row);
        for (const QString &name : {u"actionCancelInvoicesButton"_s, u"actionCompleteSaleButton"_s, u"newCheckout"_s})
            QVERIFY2(!find<QWidget>(name)->isVisible(), qPrintable(name));
    }
    QVERIFY(act(u"actionReadInvoices"_s)->isEnabled());
}

void TstRegisterPage::theDetailIsAskedForOnce()
{
    open(8);
    QSignalSpy wanted(m_page.get(), &RegisterPage::detailWanted);
    choose(3);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<InvoiceId>(), registerRow(3).invoice.id);
    RegisteredInvoice changed = registerRow(3);
    changed.invoice.status = invoiceStatus(u"PAID"_s);
    m_pages.change(3, changed);
    QTRY_COMPARE(wanted.size(), 2); // it has changed: so may what is known beside it
    m_page->showDetail(registerRow(1), {share(u"S/1"_s, 1'000)}, {}, {});
    QVERIFY(find<RegisterDetail>(u"registerDetail"_s)->stores().isEmpty()); // of another
}

void TstRegisterPage::theDetailTellsAll()
{
    open(8);
    choose(1);
    QVERIFY(find<QLabel>(u"registerNoStores"_s)->isVisible());
    RegisteredInvoice full = registerRow(1);
    full.invoice.raw = R"({"amount":10001.0})";
    full.waybills = {u"JNE0012345678"_s};
    full.qrString = u"00020101021226570011ID.DANA.WWW"_s;
    m_page->showDetail(full, {share(u"INV/1"_s, 6'000), share(u"INV/2"_s, 4'001)},
                       {{.status = invoiceStatus(u"PENDING"_s),
                         .amount = Rupiah{10'001},
                         .seenAt = {1'790'000'200'000'000},
                         .desk = u"Kasir 1"_s,
                         .by = {u"kasir.ani"_s}}},
                       {callOf(full.invoice.id, InvoiceCallKind::Cancel, MoneyState::Refused)});
    QCOMPARE(find<QLabel>(u"registerAmount"_s)->text(), rupiahText(Rupiah{10'001}));
    QCOMPARE(find<QLabel>(u"registerWaybillsValue"_s)->text(), u"JNE0012345678"_s);
    QCOMPARE(find<QLabel>(u"registerStore0Name"_s)->text(), rupiahText(Rupiah{6'000}));
    QCOMPARE(find<QLabel>(u"registerStore0Value"_s)->text(), u"toko.<b>1"_s);
    QVERIFY(find<QLabel>(u"registerStore1Note"_s)->text().contains(u"INV/2"_s));
    QVERIFY(!find<QLabel>(u"registerNoStores"_s)->isVisible());
    find<QAbstractButton>(u"registerCopyQr"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), full.qrString);
    find<QAbstractButton>(u"registerToggleRaw"_s)->click();
    find<QAbstractButton>(u"registerCopyRaw"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"{\"amount\":10001.0}"_s);
    const auto story = m_page->findChild<Timeline *>()->entries();
    QCOMPARE(story.size(), 4); // seen, then asked for, sent, refused
    QCOMPARE(story.constFirst().look.word, u"Seen: Waiting for payment"_s);
    QVERIFY(story.constLast().look.word.startsWith(u"Cancellation: "_s));
    // The list's row comes again without what is read only for one.
    RegisteredInvoice changed = registerRow(1);
    changed.watched = true;
    m_pages.change(1, changed);
    auto *detail = find<RegisterDetail>(u"registerDetail"_s);
    QTRY_VERIFY(detail->shown()->watched);
    QCOMPARE(detail->shown()->qrString, full.qrString);
    QCOMPARE(detail->shown()->invoice.raw, full.invoice.raw);
    choose(2);
    QVERIFY(!find<QWidget>(u"registerCopyQr"_s)->isVisible());
    QVERIFY(m_page->findChild<Timeline *>()->entries().isEmpty());
}

void TstRegisterPage::warnings()
{
    open(8);
    choose(5);
    auto *mismatch = find<QLabel>(u"registerMismatch"_s);
    QVERIFY(mismatch->isVisible());
    QCOMPARE(mismatch->text(),
             u"The server says %1, the checkout here asked for %2. No money action is offered."_s.arg(
                 rupiahText(Rupiah{10'005}), rupiahText(Rupiah{9'000})));
    QVERIFY(!find<QLabel>(u"registerLate"_s)->isVisible());
    choose(4);
    QVERIFY(!mismatch->isVisible());
    QVERIFY(find<QLabel>(u"registerLate"_s)->isVisible());
}

void TstRegisterPage::anUnknownCancellationAdvises()
{
    open(8);
    choose(1);
    QVERIFY(act(u"actionCancelInvoices"_s)->isEnabled());
    const RegisteredInvoice value = registerRow(1);
    m_page->showDetail(value, {}, {}, {callOf(value.invoice.id, InvoiceCallKind::Cancel, MoneyState::Unknown)});
    auto *advice = find<QLabel>(u"registerAdvice"_s);
    QVERIFY(advice->isVisible());
    QVERIFY(advice->text().contains(u"Nobody knows whether it was cancelled: look at the invoice again"_s));
    QVERIFY(!act(u"actionCancelInvoices"_s)->isEnabled()); // not twice at a time
    QVERIFY(m_page->findChild<Timeline *>()->entries().constLast().open);
}

void TstRegisterPage::everyCallTellsItsStory_data()
{
    QTest::addColumn<InvoiceCallKind>("kind");
    QTest::newRow("checkout") << InvoiceCallKind::Checkout;
    QTest::newRow("cancellation") << InvoiceCallKind::Cancel;
    QTest::newRow("completion") << InvoiceCallKind::Complete;
}

void TstRegisterPage::everyCallTellsItsStory()
{
    QFETCH(const InvoiceCallKind, kind);
    for (int state = int(MoneyState::Requested); state <= int(MoneyState::ResolvedNotDone); ++state) {
        InvoiceCall call = callOf({u"OM1"_s}, kind, MoneyState(state));
        if (state >= int(MoneyState::Rejected))
            call.resolvedAt = {1'790'003'009'000'000};
        QVERIFY(!stateAdvice(call).isEmpty());
        const auto story = storyOf(call);
        QCOMPARE(story.constFirst().who, u"maker.budi"_s);
        QVERIFY(story.constLast().look.word.contains(callWord(kind)));
        QVERIFY(story.constLast().look.word.contains(lookOf(call).word) || MoneyState(state) == MoneyState::Approved);
    }
    InvoiceCall refunded = callOf({u"OM1"_s}, InvoiceCallKind::Cancel, MoneyState::Accepted);
    refunded.outcome = {.verdict = Outcome::Verdict::Accepted,
                        .reason = Outcome::Reason::OtherEffect,
                        .serverText = u"REFUND IN PROCESS"_s};
    QVERIFY(stateAdvice(refunded).contains(u"the server refunded instead"_s));
    QCOMPARE(lookOf(refunded).tone, Tone::Negative);
    QVERIFY(storyOf(refunded).constLast().note.contains(u"REFUND IN PROCESS"_s));
}

void TstRegisterPage::theKeyboardCopiesAndReads()
{
    open(8);
    auto *search = find<QLineEdit>(u"registerSearch"_s);
    auto *table = find<PagedTable>(u"registerTable"_s);
    QApplication::setActiveWindow(m_page.get());
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return); // to the list
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Up);
    QTRY_COMPARE(m_page->selectedInvoices(), QList<InvoiceId>{registerRow(8).invoice.id});
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(m_page->selectedInvoices().size(), 2);
    act(u"actionCopyInvoiceId"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"OM000008N0CR\nOM000007N0CR"_s);
    QSignalSpy read(m_page.get(), &RegisterPage::readWanted);
    m_page->readAgain();
    QCOMPARE(read.at(0).at(0).value<QList<InvoiceId>>().size(), 2);
    QSignalSpy fresh(m_page.get(), &RegisterPage::checkoutWanted);
    ActionRegistry registry(m_page.get());
    m_page->addActions(registry);
    QCOMPARE(registry.clashes(), QStringList());
    registry.setSignedIn(true);
    registry.setShownPage(PageId::Invoices);
    QTest::keyClick(table, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(fresh.size(), 1);
}

void TstRegisterPage::severalAreSummedUp()
{
    open(8);
    choose(8);
    QSignalSpy wanted(m_page.get(), &RegisterPage::cancelWanted);
    select({1, 2, 5});
    QVERIFY(find<RegisterSummary>(u"registerSummary"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"selectionSum"_s)->text(), rupiahText(Rupiah{30'008}));
    QCOMPARE(find<QLabel>(u"selectionCancellableValue"_s)->text(), u"1"_s);
    QCOMPARE(find<QLabel>(u"selectionCompletableValue"_s)->text(), u"1"_s);
    QCOMPARE(find<QLabel>(u"selectionLeftAloneValue"_s)->text(), u"1"_s);
    QVERIFY(!act(u"actionCompleteSale"_s)->isEnabled()); // each alone
    find<QAbstractButton>(u"selectionCancel"_s)->click();
    QCOMPARE(wanted.at(0).at(0).value<QList<InvoiceId>>(), QList<InvoiceId>{registerRow(1).invoice.id});
    select({2, 3});
    QVERIFY(!act(u"actionCancelInvoices"_s)->isEnabled());
    // Too many to act on at once.
    fillRegister(m_pages, 300);
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), 300);
    find<PagedTable>(u"registerTable"_s)->selectAll();
    QTRY_VERIFY(find<QLabel>(u"selectionNote"_s)->text().contains(u"Up to 200"_s));
    QVERIFY(!act(u"actionReadInvoices"_s)->isEnabled());
}

void TstRegisterPage::cancelIsAskedWithItsNumbers_data()
{
    QTest::addColumn<QList<Now>>("now");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("effect");
    QTest::newRow("three and one paid") << QList<Now>{Now::Cancellable, Now::PaidMeanwhile, Now::Cancellable,
                                                      Now::Cancellable}
                                        << u"Cancel 3 invoices"_s
                                        << u"Cancels 3 unpaid invoices; 1 was paid meanwhile and is left alone."_s;
    QTest::newRow("one") << QList<Now>{Now::Cancellable} << u"Cancel 1 invoice"_s << u"Cancels 1 unpaid invoice."_s;
    QTest::newRow("one and two paid") << QList<Now>{Now::Cancellable, Now::PaidMeanwhile, Now::PaidMeanwhile}
                                      << u"Cancel 1 invoice"_s
                                      << u"Cancels 1 unpaid invoice; 2 were paid meanwhile and are left alone."_s;
    QTest::newRow("all that can be") << QList<Now>{Now::Cancellable, Now::ExpiredMeanwhile, Now::Other, Now::NotRead}
                                     << u"Cancel 1 invoice"_s
                                     << u"Cancels 1 unpaid invoice; 1 have expired meanwhile and is left alone; "
                                        "1 cannot be cancelled as they stand and is left alone; 1 could not be read "
                                        "again and is left alone."_s;
}

void TstRegisterPage::cancelIsAskedWithItsNumbers()
{
    QFETCH(const QList<Now>, now);
    QFETCH(const QString, effect);
    Singular singular;
    QVERIFY(QCoreApplication::installTranslator(&singular));
    open(8);
    QSignalSpy confirmed(m_page.get(), &RegisterPage::cancelConfirmed);
    QList<CancelCandidate> candidates;
    QList<InvoiceId> expected;
    for (qsizetype i = 0; i < now.size(); ++i) {
        candidates.append(candidate(i + 1, now.at(i)));
        if (now.at(i) == Now::Cancellable)
            expected.append(candidates.constLast().invoice.invoice.id);
    }
    m_page->askCancel(candidates);
    QVERIFY(dialog() != nullptr);
    QTEST(verb()->text(), "verb");
    QCOMPARE(dialog()->findChild<QLabel *>(u"confirmEffect"_s)->text(), effect);
    for (qsizetype i = 0; i < now.size(); ++i) // row by row
        QVERIFY(!dialog()->findChild<QLabel *>(u"cancelRow%1Note"_s.arg(i))->text().isEmpty());
    QVERIFY(dialog()->findChild<QAbstractButton *>(u"confirmCancel"_s)->hasFocus()
            || dialog()->focusWidget()->objectName() == u"confirmCancel"_s);
    verb()->click();
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed.at(0).at(0).value<QList<InvoiceId>>(), expected);
    QTRY_VERIFY(dialog() == nullptr);
    QCoreApplication::removeTranslator(&singular);
}

// Leaving alone is the default: a key pressed once too often cancels nothing.
void TstRegisterPage::enterOnTheQuestionCancelsNothing()
{
    open(8);
    QSignalSpy confirmed(m_page.get(), &RegisterPage::cancelConfirmed);
    m_page->askCancel({candidate(1, Now::Cancellable)});
    QCOMPARE(dialog()->findChild<QAbstractButton *>(u"confirmCancel"_s)->text(), u"Leave as it is"_s);
    m_page->askCancel({candidate(8, Now::Cancellable)}); // answered while one is open
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(dialog() == nullptr);
    QCOMPARE(confirmed.size(), 0);
}

void TstRegisterPage::nothingLeftToCancelIsSaid()
{
    open(8);
    m_page->askCancel({candidate(2, Now::PaidMeanwhile), candidate(4, Now::PaidMeanwhile)});
    QVERIFY(dialog() == nullptr);
    const ErrorBar *bar = m_page->findChild<ErrorBar *>();
    QCOMPARE(bar->advice().headline, u"Nothing is cancelled"_s);
    QCOMPARE(bar->advice().whatToDo, u"2 were paid meanwhile and are left alone."_s);
}

void TstRegisterPage::whatNeverLeftSaysSo()
{
    open(4);
    m_page->showRefusal({.kind = Error::Kind::Conflict, .detail = QString::fromUtf16(callrefusal::alreadyDone)});
    const QString said = walk::texts(m_page.get()).join(u'\n');
    QVERIFY2(said.contains(u"This store's sale is completed already"_s), qPrintable(said));
    m_page->showRefusal({.kind = Error::Kind::BadReply});
    QVERIFY(walk::texts(m_page.get()).join(u'\n').contains(u"Nothing was sent: no money was moved"_s));
}

void TstRegisterPage::resultsComeRowByRow()
{
    open(8);
    InvoiceCall first = callOf({u"OM1"_s}, InvoiceCallKind::Cancel, MoneyState::Sending);
    InvoiceCall second = callOf({u"OM2"_s}, InvoiceCallKind::Cancel, MoneyState::Refused);
    second.outcome.serverText = u"TRANSACTION <b>IS</b> ALREADY CANCELED"_s;
    m_page->showCallResults({first});
    m_page->showCallResults({second});
    first.state = MoneyState::Accepted;
    m_page->showCallResults({first});
    auto *results = m_page->findChild<CallResults *>();
    QVERIFY(results != nullptr && results->isVisible());
    QCOMPARE(results->calls().size(), 2);
    QCOMPARE(results->findChild<QLabel *>(u"callResultsTitle"_s)->text(), u"Done: 1 of 2"_s);
    QCOMPARE(results->findChild<QWidget *>(u"callResult0State"_s)->accessibleName(), lookOf(MoneyState::Accepted).word);
    QVERIFY(results->findChild<QLabel *>(u"callResult1Words"_s)->text().contains(second.outcome.serverText));
    QCOMPARE(walk::labelsThatGuessRichText(results), QStringList{});
    QCOMPARE(walk::controlsWithoutNames(results), QStringList{});
    results->findChild<QAbstractButton *>(u"callResultsClose"_s)->click();
    QTRY_VERIFY(m_page->findChild<CallResults *>() == nullptr);
}

void TstRegisterPage::aKnownStoreIsCompleted()
{
    open(8);
    choose(2);
    const RegisteredInvoice value = registerRow(2);
    StoreShare done = share(u"INV/1"_s, 4'000);
    done.completed = true;
    m_page->showDetail(value, {done, share(u"INV/2"_s, 6'000)}, {}, {});
    QSignalSpy wanted(m_page.get(), &RegisterPage::completeWanted);
    QSignalSpy confirmed(m_page.get(), &RegisterPage::completeConfirmed);
    find<QAbstractButton>(u"actionCompleteSaleButton"_s)->click(); // one store is left
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(1).value<StoreInvoice>().value, u"INV/2"_s);
    m_page->askComplete(value, {u"INV/2"_s});
    QVERIFY(dialog() != nullptr);
    const QString said = walk::texts(dialog()).join(u'\n');
    for (const QString &part :
         {u"cannot be undone"_s, u"INV/2"_s, rupiahText(Rupiah{6'000}), rupiahText(value.invoice.amount)})
        QVERIFY2(said.contains(part), qPrintable(part));
    QCOMPARE(dialog()->focusWidget()->objectName(), u"confirmCancel"_s);
    verb()->click();
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed.at(0).at(1).value<StoreInvoice>().value, u"INV/2"_s);
    // Both are done: nothing is offered any more.
    StoreShare other = share(u"INV/2"_s, 6'000);
    other.open = true;
    m_page->showDetail(value, {done, other}, {}, {});
    QVERIFY(!act(u"actionCompleteSale"_s)->isEnabled());
}

void TstRegisterPage::anUnknownStoreIsTypedTwice()
{
    open(8);
    choose(2);
    QSignalSpy wanted(m_page.get(), &RegisterPage::completeWanted);
    QSignalSpy confirmed(m_page.get(), &RegisterPage::completeConfirmed);
    act(u"actionCompleteSale"_s)->trigger();
    QVERIFY(wanted.at(0).at(1).value<StoreInvoice>().isEmpty());
    m_page->askComplete(registerRow(2), {});
    const QString said = walk::texts(dialog()).join(u'\n');
    QVERIFY(
        said.contains(u"This store's amount is not known here; invoice total %1."_s.arg(rupiahText(Rupiah{10'002}))));
    auto *first = dialog()->findChild<QLineEdit *>(u"completeStoreInvoice"_s);
    auto *second = dialog()->findChild<QLineEdit *>(u"completeStoreAgain"_s);
    QVERIFY(!verb()->isEnabled());
    QTest::keyClicks(first, u"INV/ONM/1"_s);
    QVERIFY(!verb()->isEnabled());
    QTest::keyClicks(second, u"INV/ONM/2"_s);
    QVERIFY(!verb()->isEnabled());
    QVERIFY(dialog()->findChild<QLabel *>(u"completeStoreAgainProblem"_s)->isVisible());
    QTest::keyClick(second, Qt::Key_Backspace);
    QVERIFY(!verb()->isEnabled());
    QTest::keyClicks(second, u"1"_s);
    QVERIFY(verb()->isEnabled());
    QTest::keyClick(second, Qt::Key_Return); // to the next field, never to the effect
    QCOMPARE(confirmed.size(), 0);
    verb()->click();
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed.at(0).at(0).value<InvoiceId>(), registerRow(2).invoice.id);
    QCOMPARE(confirmed.at(0).at(1).value<StoreInvoice>().value, u"INV/ONM/1"_s);
}

void TstRegisterPage::whatChangedMeanwhileIsNotCompleted()
{
    open(8);
    choose(2);
    RegisteredInvoice refunded = registerRow(2);
    refunded.invoice.status = invoiceStatus(u"REFUNDED"_s);
    m_page->askComplete(refunded, {});
    QVERIFY(dialog() == nullptr);
    QVERIFY(m_page->findChild<ErrorBar *>()->advice().whatToDo.contains(u"REFUNDED"_s));
}

void TstRegisterPage::linksAndSlips()
{
    open(8);
    choose(3);
    QSignalSpy opened(m_page.get(), &RegisterPage::linkOpenRequested);
    QSignalSpy printed(m_page.get(), &RegisterPage::printWanted);
    act(u"actionOpenPaymentLink"_s)->trigger();
    QCOMPARE(opened.at(0).at(0).toUrl(), QUrl(u"https://checkout.xendit.co/web/3"_s));
    act(u"actionCopyPaymentLink"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://checkout.xendit.co/web/3"_s);
    find<QAbstractButton>(u"actionPrintSlipButton"_s)->click();
    QCOMPARE(printed.at(0).at(0).value<InvoiceId>(), registerRow(3).invoice.id);
    m_page->setAllowedLinkHosts({u"pay.example.id"_s}, true); // the link leads elsewhere
    QVERIFY(!act(u"actionOpenPaymentLink"_s)->isEnabled());
    QVERIFY(!act(u"actionCopyPaymentLink"_s)->isEnabled());
    m_page->setAllowedLinkHosts({u"checkout.xendit.co"_s}, false); // the sandbox
    QVERIFY(!act(u"actionOpenPaymentLink"_s)->isEnabled());
    QVERIFY(act(u"actionCopyPaymentLink"_s)->isEnabled());
}

void TstRegisterPage::exports()
{
    open(8);
    find<QComboBox>(u"registerStatusChoice"_s)->setCurrentIndex(1);
    QTRY_COMPARE(m_model->rowCount(), 2);
    QSignalSpy wanted(m_page.get(), &RegisterPage::exportWanted);
    act(u"exportAs_xlsx"_s)->trigger();
    auto *save = m_page->findChild<QFileDialog *>(u"saveDialog"_s);
    QVERIFY(save != nullptr);
    Q_EMIT save->fileSelected(u"/tmp/invoices.xlsx"_s);
    save->close();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<TableFormat>(), TableFormat::Xlsx);
    QCOMPARE(wanted.at(0).at(1).value<RegisterFilter>(), m_model->filter());
    QCOMPARE(wanted.at(0).at(2).value<SortOrder>(), m_model->order());
    QCOMPARE(wanted.at(0).at(3).toString(), u"/tmp/invoices.xlsx"_s);
    QSignalSpy stopped(m_page.get(), &RegisterPage::stopRequested);
    m_page->setProgress(u"Exporting"_s, 1, 2);
    find<QAbstractButton>(u"progressStop"_s)->click();
    QCOMPARE(stopped.size(), 1);
    m_page->showExported(u"/tmp/invoices.xlsx"_s, 2);
    QCOMPARE(m_page->findChild<ErrorBar *>()->advice().headline, u"2 invoices are in invoices.xlsx"_s);
    QVERIFY(!find<QAbstractButton>(u"progressStop"_s)->isVisible());
}

void TstRegisterPage::newCheckoutAndOneLikeThis()
{
    open(8);
    QSignalSpy wanted(m_page.get(), &RegisterPage::checkoutWanted);
    find<QAbstractButton>(u"newCheckout"_s)->click();
    QVERIFY(wanted.at(0).at(0).value<InvoiceCallContent>() == InvoiceCallContent{});
    choose(3);
    QVERIFY(!act(u"actionCheckoutAgain"_s)->isEnabled());
    InvoiceCall made = callOf(registerRow(3).invoice.id, InvoiceCallKind::Checkout, MoneyState::Accepted);
    made.content.checkout.total = Rupiah{40'000};
    m_page->showDetail(registerRow(3), {}, {}, {made});
    find<QAbstractButton>(u"actionCheckoutAgainButton"_s)->click();
    QVERIFY(wanted.at(1).at(0).value<InvoiceCallContent>() == made.content);
    choose(2); // of this one nothing is known
    QVERIFY(!act(u"actionCheckoutAgain"_s)->isEnabled());
}

void TstRegisterPage::bothLanguages()
{
    open(8);
    choose(2);
    m_page->showDetail(registerRow(2), {share(u"INV/1"_s, 4'000), share(u"INV/2"_s, 6'000)}, {}, {});
    m_page->showCallResults({callOf({u"OM1"_s}, InvoiceCallKind::Cancel, MoneyState::Unknown)});
    walk::LongLanguage longer;
    QVERIFY(QCoreApplication::installTranslator(&longer));
    QApplication::sendPostedEvents();
    const auto isWorded = [](const QString &text) { return text.startsWith(u'['); };
    QTRY_VERIFY(isWorded(find<QLabel>(u"registerTitle"_s)->text()));
    QVERIFY(isWorded(find<QLabel>(u"registerStoresTitle"_s)->text()));
    QVERIFY(isWorded(act(u"actionCancelInvoices"_s)->text()));
    QVERIFY(isWorded(act(u"exportAs_pdf"_s)->text()));
    QVERIFY(isWorded(find<QAbstractButton>(u"savedFilters"_s)->text()));
    QVERIFY(isWorded(find<QComboBox>(u"registerStatusChoice"_s)->itemText(3)));
    QVERIFY(isWorded(m_model->headerData(0, Qt::Horizontal).toString()));
    QVERIFY(isWorded(m_page->findChild<CallResults *>()->windowTitle()));
    delete m_page->findChild<CallResults *>();
    QTRY_COMPARE(walk::clippedTexts(m_page.get()).join(u'\n'), QString());
    QCOMPARE(walk::buttonsWiderThanTheirRoom(m_page.get()), QStringList{});
    QCoreApplication::removeTranslator(&longer);
    QTRY_COMPARE(find<QLabel>(u"registerTitle"_s)->text(), u"Invoices"_s);
}

void TstRegisterPage::holdsWhatEveryPageHolds()
{
    open(8);
    find<QComboBox>(u"registerDay"_s)->setCurrentIndex(4);
    find<QComboBox>(u"registerDay"_s)->setCurrentIndex(0);
    find<QComboBox>(u"registerAmountChoice"_s)->setCurrentIndex(1);
    m_page->setProgress(u"Reading"_s, 1, 2);
    for (RowId row = 1; row <= 8; ++row) {
        choose(row);
        RegisteredInvoice full = registerRow(row);
        full.invoice.raw = "{}";
        full.qrString = u"000201010212"_s;
        m_page->showDetail(full, {share(u"INV/1"_s, 6'000)}, {},
                           {callOf(full.invoice.id, InvoiceCallKind::Cancel, MoneyState::Refused)});
        QCOMPARE(walk::labelsThatGuessRichText(m_page.get()), QStringList{});
        QCOMPARE(walk::controlsWithoutNames(m_page.get()), QStringList{});
        QCOMPARE(walk::clashingMnemonics(m_page.get()).join(u'\n'), QString());
        QCOMPARE(walk::leftOutOfTabOrder(m_page.get()), QStringList{});
        QCOMPARE(walk::buttonsWiderThanTheirRoom(m_page.get()), QStringList{});
        QTRY_COMPARE(walk::clippedTexts(m_page.get()).join(u'\n'), QString());
    }
    select({1, 2});
    QCOMPARE(walk::controlsWithoutNames(m_page.get()), QStringList{});
    QCOMPARE(walk::clashingMnemonics(m_page.get()).join(u'\n'), QString());
    QTRY_COMPARE(walk::clippedTexts(m_page.get()).join(u'\n'), QString());
    QVERIFY2(m_page->minimumSizeHint().width() <= 960 - size::sidebar,
             qPrintable(QString::number(m_page->minimumSizeHint().width()))); // the smallest window has room for it
}

void TstRegisterPage::nothingIsLeftForTheNext()
{
    open(8);
    choose(1);
    m_page->askCancel({candidate(1, Now::Cancellable)});
    m_page->showCallResults({callOf({u"OM1"_s}, InvoiceCallKind::Cancel, MoneyState::Accepted)});
    m_page->clear();
    QVERIFY(dialog() == nullptr);
    QVERIFY(m_page->findChild<CallResults *>() == nullptr);
    QVERIFY(m_page->selectedInvoices().isEmpty());
    QVERIFY(!find<RegisterDetail>(u"registerDetail"_s)->shown());
    QVERIFY(!find<RegisterDetail>(u"registerDetail"_s)->isVisible());
}

QTEST_MAIN(TstRegisterPage)
#include "tst_registerpage.moc"
