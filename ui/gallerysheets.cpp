// SPDX-License-Identifier: GPL-3.0-or-later
// The gallery's sheets of lists, messages and dialogs.
#include "ui/gallerysheets.h"

#include "domain/plaintext.h"
#include "models/roles.h"
#include "ui/card.h"
#include "ui/celldelegate.h"
#include "ui/confirmdialog.h"
#include "ui/controls.h"
#include "ui/detailpane.h"
#include "ui/emptystate.h"
#include "ui/errorbar.h"
#include "ui/filterbar.h"
#include "ui/locale.h"
#include "ui/pageheader.h"
#include "ui/progressstrip.h"
#include "ui/splitpage.h"
#include "ui/table.h"
#include "ui/timeline.h"
#include "ui/toast.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gallerysheets {

QString sample(const QString &english, const QString &indonesian)
{
    return displayLocale().language() == QLocale::Indonesian ? indonesian : english;
}

QString hostileText()
{
    return boundedPlainText(
        u"<b>bold</b><img src='file:///etc/passwd'>&amp;\n\u202Edesrever\u0007 "_s + QString(300, u'x'), 160);
}

QVBoxLayout *group(QWidget *sheet, QVBoxLayout *column, const QString &heading)
{
    auto *card = new Card(sheet);
    auto *inside = new QVBoxLayout(card);
    setMargins(inside, space::l, space::s);
    QLabel *label = makeLabel(card, u"groupTitle"_s, TextSize::Strong, Ink::Muted);
    label->setText(heading);
    inside->addWidget(label);
    column->addWidget(card);
    return inside;
}

namespace {

const QDateTime &noon()
{
    static const QDateTime time(QDate(2023, 12, 27), QTime(5, 0), Qt::UTC);
    return time;
}

QStandardItemModel *payouts(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    const QString statuses[]{u"PAID"_s, u"PENDING"_s, u"EXPIRED"_s, u"REFUND IN PROCESS"_s};
    const qint64 amounts[]{60'000, 1'250'000, 987'654'321, 10'000, 45'500};
    for (int row = 0; row < 18; ++row) {
        auto *when = new QStandardItem;
        when->setData(noon().addSecs(qint64(row) * -1'733), TimeRole);
        auto *status = new QStandardItem;
        status->setData(QVariant::fromValue(invoiceStatus(statuses[row % 4])), InvoiceStatusRole);
        auto *amount = new QStandardItem;
        amount->setData(QVariant::fromValue(Rupiah{amounts[row % 5] + row}), RupiahRole);
        auto *who = new QStandardItem(row == 4 ? hostileText() : u"usernew%1"_s.arg(row % 3 + 1));
        auto *to = new QStandardItem(row % 2 == 0 ? u"BCA ••••0000"_s : u"DANA ••••0000"_s);
        model->appendRow({when, status, amount, who, to});
    }
    model->setHorizontalHeaderLabels({sample(u"Time"_s, u"Waktu"_s), sample(u"Status"_s, u"Status"_s),
                                      sample(u"Amount"_s, u"Jumlah"_s), sample(u"Buyer"_s, u"Pembeli"_s),
                                      sample(u"To"_s, u"Tujuan"_s)});
    model->setHeaderData(2, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    return model;
}

QList<Timeline::Entry> story()
{
    return {
        {.look = {sample(u"Requested"_s, u"Diminta"_s), Tone::Neutral, Icon::Plus}, .at = noon(), .who = u"usernew1"_s},
        {.look = {sample(u"Approved"_s, u"Disetujui"_s), Tone::Positive, Icon::Approvals},
         .at = noon().addSecs(240),
         .who = u"usernew2"_s,
         .note = sample(u"Checked against the store's letter."_s, u"Sudah dicocokkan dengan surat toko."_s)},
        {.look = {sample(u"Sent"_s, u"Dikirim"_s), Tone::Info, Icon::Payouts},
         .at = noon().addSecs(243),
         .who = sample(u"this desk"_s, u"komputer ini"_s)},
        {.look = {sample(u"Outcome unknown"_s, u"Hasil tidak diketahui"_s), Tone::Warning, Icon::Question},
         .at = noon().addSecs(303),
         .note = sample(u"The connection ended before an answer came. Nothing is sent again by itself: look at the "
                        u"bank's statement and write down what you found."_s,
                        u"Koneksi terputus sebelum ada jawaban. Tidak ada yang dikirim ulang dengan sendirinya: "
                        u"periksa rekening koran dan catat apa yang Anda temukan."_s),
         .open = true},
    };
}

QWidget *storyPane(QWidget *parent)
{
    auto *content = new QWidget(parent);
    auto *column = new QVBoxLayout(content);
    setMargins(column, space::l, space::s);
    QLabel *amount = makeLabel(content, u"galleryAmount"_s, TextSize::Figure);
    amount->setText(rupiahText(Rupiah{60'000}));
    auto *facts = new FactList(content);
    facts->setFacts({{u"to"_s, sample(u"To"_s, u"Tujuan"_s), u"BCA ••••0000"_s},
                     {u"for"_s, sample(u"For"_s, u"Untuk"_s), u"usernew1"_s, true},
                     {u"id"_s, sample(u"Payout"_s, u"Pencairan"_s), u"018c9a3e-5b1f-7cc0-8000-0000000000af"_s, true}});
    auto *timeline = new Timeline(content);
    timeline->setEntries(story());
    column->addWidget(amount);
    column->addWidget(facts);
    column->addSpacing(space::m);
    column->addWidget(timeline);
    column->addStretch(1);
    return content;
}

FilterBar *filters(QWidget *parent)
{
    auto *bar = new FilterBar(u"gallery"_s, parent);
    bar->setSearchWords(sample(u"Search"_s, u"Cari"_s),
                        sample(u"Buyer, amount or account"_s, u"Pembeli, jumlah, atau rekening"_s));
    QButtonGroup *chips = bar->addChips({u"galleryAll"_s, u"galleryOpen"_s, u"galleryDone"_s});
    setWords(chips->button(0), sample(u"All"_s, u"Semua"_s));
    setWords(chips->button(1), sample(u"Open"_s, u"Belum selesai"_s));
    setWords(chips->button(2), sample(u"Done"_s, u"Selesai"_s));
    QComboBox *choice = bar->addChoice(u"galleryStatus"_s);
    choice->addItems({sample(u"Every status"_s, u"Semua status"_s), lookOf(invoiceStatus(u"PENDING"_s)).word});
    choice->setAccessibleName(sample(u"Status"_s, u"Status"_s));
    choice->setCurrentIndex(1);
    QComboBox *days = bar->addChoice(u"galleryDays"_s);
    days->addItems({sample(u"At any time"_s, u"Kapan saja"_s), sample(u"Today"_s, u"Hari ini"_s)});
    days->setAccessibleName(sample(u"Time"_s, u"Waktu"_s));
    return bar;
}

Advice advice(const QString &headline, const QString &whatToDo, const QString &serverWords = {})
{
    return {.headline = headline, .whatToDo = whatToDo, .serverWords = serverWords};
}

ErrorBar *bar(QWidget *sheet, const Advice &words, ErrorBar::Kind kind)
{
    auto *result = new ErrorBar(sheet);
    result->showAdvice(words, kind);
    return result;
}

void addBars(QVBoxLayout *column, QWidget *sheet)
{
    column->addWidget(bar(sheet,
                          advice(sample(u"USAPI refused the request"_s, u"USAPI menolak permintaan"_s),
                                 sample(u"Read its words below, mend what they name, and ask again."_s,
                                        u"Baca jawabannya di bawah, perbaiki yang disebutkan, lalu minta lagi."_s),
                                 hostileText()),
                          ErrorBar::Kind::Error));
    column->addWidget(bar(sheet,
                          advice(sample(u"Figures from this morning"_s, u"Angka dari pagi tadi"_s),
                                 sample(u"The line is down; what you see was read at 08:00."_s,
                                        u"Sambungan terputus; yang terlihat dibaca pukul 08.00."_s)),
                          ErrorBar::Kind::Warning));
    column->addWidget(
        bar(sheet, advice(sample(u"Stopped by you"_s, u"Dihentikan oleh Anda"_s), {}), ErrorBar::Kind::Info));
}

void addProgress(QVBoxLayout *column, QWidget *sheet)
{
    auto *counted = new ProgressStrip(sheet);
    counted->setProgress(sample(u"Writing 312 of 1.000 lines…"_s, u"Menulis 312 dari 1.000 baris…"_s), 312, 1'000);
    auto *endless = new ProgressStrip(sheet);
    endless->setProgress(sample(u"Waiting for the approver's desk…"_s, u"Menunggu komputer penyetuju…"_s));
    endless->setStopOffered(false);
    column->addWidget(counted);
    column->addWidget(endless);
}

QWidget *toastGround(QWidget *sheet)
{
    constexpr int anHour = 3'600'000;
    auto *ground = new QWidget(sheet);
    ground->setMinimumHeight(size::list * 2 / 3);
    ground->setMinimumWidth(size::toast + space::xxl);
    auto *toasts = new Toasts(ground);
    toasts->setStay(anHour);
    toasts->say(sample(u"ID_BCA is in the clipboard."_s, u"ID_BCA sudah disalin."_s));
    toasts->say(sample(u"Written to payouts-2023-12.xlsx: 1.204 lines."_s,
                       u"Ditulis ke pencairan-2023-12.xlsx: 1.204 baris."_s),
                Tone::Info);
    toasts->say(sample(u"The printer answered late; one page may have come out twice. Look before you hand it over."_s,
                       u"Printer terlambat menjawab; satu halaman mungkin tercetak dua kali. Periksa dahulu."_s),
                Tone::Warning);
    return ground;
}

ConfirmDialog *embedded(QWidget *sheet, const ConfirmDialog::Question &question)
{
    auto *dialog = new ConfirmDialog(question, sheet);
    dialog->setWindowFlags(Qt::Widget); // on the sheet instead of over it
    dialog->setModal(false);
    dialog->setAutoFillBackground(true);
    return dialog;
}

QList<FactList::Fact> payoutFacts()
{
    return {{u"amount"_s, sample(u"Amount"_s, u"Jumlah"_s), rupiahText(Rupiah{60'000})},
            {u"to"_s, sample(u"To"_s, u"Tujuan"_s), u"Bank Central Asia (BCA) ••••0000"_s},
            {u"for"_s, sample(u"For"_s, u"Untuk"_s), u"usernew1"_s}};
}

} // namespace

QWidget *list()
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    setMargins(column, 0, space::m);
    auto *header = new PageHeader(u"gallery"_s, sheet);
    header->setTitle(sample(u"Payouts"_s, u"Pencairan"_s));
    header->setSubtitle(
        sample(u"18 of 1.204 · read 27 Dec 2023 12:00 WIB"_s, u"18 dari 1.204 · dibaca 27 Des 2023 12.00 WIB"_s));
    QPushButton *fresh = makeButton(header, u"galleryExport"_s, Icon::Export);
    setWords(fresh, sample(u"Export"_s, u"Ekspor"_s));
    QPushButton *first = makePrimaryButton(header, u"galleryNew"_s);
    setWords(first, sample(u"New payout"_s, u"Pencairan baru"_s));
    header->addAction(fresh);
    header->addAction(first);
    auto *proxy = new TableProxy(sheet);
    proxy->setSourceModel(payouts(sheet));
    auto *table = new Table(proxy);
    table->setItemDelegateForColumn(1, new StatusDelegate(table));
    table->setItemDelegateForColumn(2, new RupiahDelegate(table));
    table->setColumnSamples({u"27 Des 2023 12.00.00 WIB"_s, u"Menunggu pembayaranMMMM"_s, u"Rp 000.000.000.000"_s,
                             u"MMMMMMMM"_s, u"DANA ••••0000MM"_s},
                            3);
    auto *detail = new DetailPane(Icon::Payouts);
    QWidget *content = storyPane(detail);
    detail->addContent(content);
    detail->showContent(content);
    column->addWidget(header);
    column->addWidget(filters(sheet));
    column->addWidget(new SplitPage(table, detail, u"gallerySplit"_s), 1);
    table->selectSourceRow(1);
    return sheet;
}

QWidget *messages()
{
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    setMargins(row, 0, space::m);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    addBars(group(sheet, left, sample(u"Error, warning, news"_s, u"Kesalahan, peringatan, kabar"_s)), sheet);
    addProgress(group(sheet, left, sample(u"Progress"_s, u"Kemajuan"_s)), sheet);
    auto *empty = new EmptyState(Icon::Cases, sheet);
    empty->setTexts(sample(u"No open case"_s, u"Tidak ada kasus terbuka"_s),
                    sample(u"Whatever a person must look at is listed here."_s,
                           u"Apa pun yang harus diperiksa petugas akan muncul di sini."_s),
                    u"OM0001N0CR0000f"_s);
    group(sheet, right, sample(u"Nothing to show"_s, u"Tidak ada isi"_s))->addWidget(empty);
    group(sheet, right, sample(u"Toasts"_s, u"Pemberitahuan"_s))->addWidget(toastGround(sheet));
    left->addStretch(1);
    right->addStretch(1);
    return sheet;
}

QWidget *dialogs()
{
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    setMargins(row, 0, space::m);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    row->addLayout(left);
    row->addLayout(right);
    row->addStretch(1);
    const QString send = sample(u"Send Rp 60.000 to BCA ••••0000"_s, u"Kirim Rp 60.000 ke BCA ••••0000"_s);
    ConfirmDialog *plain =
        embedded(sheet,
                 {.headline = send + u'?',
                  .facts = payoutFacts(),
                  .effect = sample(u"The money leaves the balance at once. It cannot be called back from here."_s,
                                   u"Uang langsung keluar dari saldo dan tidak dapat ditarik kembali dari sini."_s),
                  .verb = send});
    ConfirmDialog *refused = embedded(
        sheet,
        {.headline = sample(u"Refund Rp 40.000 to usernew1's balance?"_s, u"Kembalikan Rp 40.000 ke saldo usernew1?"_s),
         .facts = {{u"invoice"_s, sample(u"Invoice"_s, u"Tagihan"_s), u"OM0001N0CR0000f"_s},
                   {u"hostile"_s, sample(u"Asked for by"_s, u"Diminta oleh"_s), hostileText()}},
         .effect = sample(u"The sale is undone for good."_s, u"Penjualan dibatalkan untuk selamanya."_s),
         .verb = sample(u"Refund Rp 40.000 to usernew1's balance"_s, u"Kembalikan Rp 40.000 ke saldo usernew1"_s),
         .destructive = true,
         .asksReason = true,
         .asksPassphrase = true});
    refused->showProblem(advice(sample(u"Somebody decided it before you"_s, u"Sudah diputuskan orang lain"_s),
                                sample(u"usernew2 rejected it two minutes ago; nothing was sent."_s,
                                       u"usernew2 menolaknya dua menit yang lalu; tidak ada yang dikirim."_s)));
    refused->showPassphraseProblem(
        sample(u"That is not the passphrase. 3 tries are left."_s, u"Frasa sandi salah. Tersisa 3 percobaan."_s));
    group(sheet, left, sample(u"A question"_s, u"Pertanyaan"_s))->addWidget(plain);
    left->addStretch(1);
    group(sheet, right,
          sample(u"What nobody can take back, refused once"_s, u"Yang tidak dapat ditarik kembali, sekali ditolak"_s))
        ->addWidget(refused);
    right->addStretch(1);
    return sheet;
}

} // namespace gallerysheets
