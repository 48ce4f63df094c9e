// SPDX-License-Identifier: GPL-3.0-or-later
// The gallery's sheets of controls and signs.
#include "ui/badge.h"
#include "ui/controls.h"
#include "ui/countbadge.h"
#include "ui/factlist.h"
#include "ui/formgrid.h"
#include "ui/gallerysheets.h"
#include "ui/locale.h"
#include "ui/sign.h"
#include "ui/stylepainting.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gallerysheets {

namespace {

enum class Pose { Rest, Focused, Disabled };

// A button that looks as if the keyboard were at it, without taking the keyboard.
class PosedButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QStyleOptionButton option;
        initStyleOption(&option);
        option.state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
        QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
    }
};

class PosedField final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        QPainter painter(this);
        stylepainting::focusRing(&painter, rect());
    }
};

// The number as the sidebar shows it.
class Count final : public QWidget
{
public:
    Count(int count, Tone tone, QWidget *parent)
        : QWidget(parent)
        , m_count(count)
        , m_tone(tone)
    {
        setFixedSize(countSize(count));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        paintCount(painter, rect(), m_count, m_tone);
    }

private:
    int m_count;
    Tone m_tone;
};

QPushButton *posed(QWidget *parent, QPushButton *like, Pose pose)
{
    QPushButton *button = pose == Pose::Focused ? new PosedButton(parent) : new QPushButton(parent);
    button->setObjectName(like->objectName() + QString::number(int(pose)));
    button->setProperty("buttonKind", like->property("buttonKind"));
    button->setFont(like->font());
    button->setIcon(like->icon());
    setWords(button, like->text());
    button->setEnabled(pose != Pose::Disabled);
    return button;
}

void addButtons(QVBoxLayout *column, QWidget *sheet)
{
    auto *grid = new QGridLayout;
    setMargins(grid, 0, space::s);
    QPushButton *const kinds[]{makePrimaryButton(sheet, u"primary"_s), makeButton(sheet, u"plain"_s, Icon::Refresh),
                               makeDangerButton(sheet, u"danger"_s), makeLinkButton(sheet, u"link"_s)};
    setWords(kinds[0], sample(u"Look up"_s, u"Cari"_s));
    setWords(kinds[1], sample(u"Read again"_s, u"Baca ulang"_s));
    setWords(kinds[2], sample(u"Refund Rp 40.000"_s, u"Kembalikan Rp 40.000"_s));
    setWords(kinds[3], sample(u"Show the server's reply"_s, u"Tampilkan jawaban server"_s));
    int line = 0;
    for (QPushButton *like : kinds) {
        like->hide();
        for (const Pose pose : {Pose::Rest, Pose::Focused, Pose::Disabled})
            grid->addWidget(posed(sheet, like, pose), line, int(pose), Qt::AlignLeft);
        ++line;
    }
    auto *row = new QHBoxLayout;
    for (const Icon one : {Icon::Copy, Icon::Eye, Icon::Export, Icon::Print, Icon::Close})
        row->addWidget(makeIconButton(sheet, u"icon%1"_s.arg(int(one)), one));
    QToolButton *off = makeIconButton(sheet, u"iconOff"_s, Icon::Undo);
    off->setEnabled(false);
    row->addWidget(off);
    row->addStretch(1);
    column->addLayout(grid);
    column->addLayout(row);
}

void addChoices(QVBoxLayout *column, QWidget *sheet)
{
    auto *chips = new QButtonGroup(sheet);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    const QStringList words{sample(u"All"_s, u"Semua"_s), sample(u"Bank"_s, u"Bank"_s),
                            sample(u"E-wallet"_s, u"Dompet digital"_s)};
    for (const QString &word : words) {
        QToolButton *chip = makeChip(sheet, u"chip"_s + word);
        setWords(chip, word);
        chips->addButton(chip, int(chips->buttons().size()));
        row->addWidget(chip);
    }
    row->addStretch(1);
    chips->button(1)->setChecked(true);
    column->addLayout(row);
    for (const bool enabled : {true, false}) {
        auto *line = new QHBoxLayout;
        for (const bool on : {true, false}) {
            auto *box = new QCheckBox(sample(u"Keep it"_s, u"Simpan"_s), sheet);
            auto *radio = new QRadioButton(sample(u"By hand"_s, u"Atur sendiri"_s), sheet);
            box->setChecked(on);
            radio->setAutoExclusive(false);
            radio->setChecked(on);
            box->setEnabled(enabled);
            radio->setEnabled(enabled);
            line->addWidget(box);
            line->addWidget(radio);
        }
        line->addStretch(1);
        column->addLayout(line);
    }
}

FormRow *addField(FormGrid *form, QLineEdit *field, const QString &name, const QString &label, const QString &hint = {})
{
    FormRow *row = form->addRow(field, name);
    row->setWords(label, hint);
    return row;
}

void addForm(QVBoxLayout *column, QWidget *sheet)
{
    auto *form = new FormGrid(sheet);
    auto *filled = new QLineEdit(u"usernew1"_s);
    addField(form, filled, u"rest"_s, sample(u"Username"_s, u"Nama pengguna"_s));
    auto *empty = new QLineEdit;
    const QString example = u"INV/ONM/20240124-002B0001"_s;
    empty->setPlaceholderText(example);
    addField(form, empty, u"empty"_s, sample(u"Store invoice"_s, u"Nomor tagihan toko"_s));
    addField(form, new PosedField(u"Rp 60.000"_s), u"focused"_s, sample(u"Amount"_s, u"Jumlah"_s),
             sample(u"Whole rupiah, at least Rp 10.000."_s, u"Rupiah bulat, paling sedikit Rp 10.000."_s));
    FormRow *wrong = addField(form, new QLineEdit(u"10.000,50"_s), u"wrong"_s, sample(u"Amount"_s, u"Jumlah"_s));
    wrong->setProblem(sample(u"Whole rupiah only, without decimals. Type 10.000 or 10.001."_s,
                             u"Hanya rupiah bulat, tanpa desimal. Ketik 10.000 atau 10.001."_s));
    FormRow *off =
        addField(form, new QLineEdit(u"0000000000"_s), u"off"_s, sample(u"Account number"_s, u"Nomor rekening"_s),
                 sample(u"Fixed once the request was made."_s, u"Tetap setelah permintaan dibuat."_s));
    off->setEnabled(false);
    auto *choice = new QComboBox;
    choice->addItems({u"Bank Central Asia (BCA)"_s, u"DANA"_s});
    form->addRow(choice, u"choice"_s)->setWords(sample(u"Bank channel"_s, u"Kanal bank"_s));
    auto *port = new QSpinBox;
    port->setRange(1, 65'535);
    port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    port->setValue(8080);
    form->addRow(port, u"port"_s)->setWords(sample(u"Port"_s, u"Port"_s));
    column->addWidget(form);
}

void addType(QVBoxLayout *column, QWidget *sheet)
{
    const std::pair<TextSize, QString> sizes[]{{TextSize::Figure, rupiahText(Rupiah{1'234'567})},
                                               {TextSize::Title, sample(u"Title"_s, u"Judul"_s)},
                                               {TextSize::Strong, sample(u"Strong"_s, u"Tebal"_s)},
                                               {TextSize::Body, sample(u"Body text"_s, u"Teks biasa"_s)},
                                               {TextSize::Small, sample(u"Small text"_s, u"Teks kecil"_s)}};
    for (const auto &[text, words] : sizes) {
        auto *row = new QHBoxLayout;
        for (const Ink ink : {Ink::Normal, Ink::Muted}) {
            QLabel *label = makeLabel(sheet, u"type%1"_s.arg(int(text)), text, ink);
            label->setText(words);
            row->addWidget(label);
        }
        row->addStretch(1);
        column->addLayout(row);
    }
}

void addBadges(QVBoxLayout *column, QWidget *sheet)
{
    auto *grid = new QGridLayout;
    setMargins(grid, 0, space::s);
    QList<Look> looks;
    for (const QString &wire : {u"PENDING"_s, u"PAID"_s, u"EXPIRED"_s, u"REFUND IN PROCESS"_s})
        looks.append(lookOf(invoiceStatus(wire)));
    for (int state = 0; state <= int(LookupRow::State::Stopped); ++state)
        looks.append(lookOf(LookupRow::State(state)));
    looks.append({sample(u"Needs a person's attention"_s, u"Membutuhkan pertanggungjawaban petugas"_s), Tone::Negative,
                  Icon::Error});
    for (qsizetype i = 0; i < looks.size(); ++i) {
        auto *badge = new Badge(sheet);
        badge->setObjectName(u"badge%1"_s.arg(i));
        badge->setLook(looks.at(i));
        grid->addWidget(badge, int(i / 3), int(i % 3), Qt::AlignLeft);
    }
    auto *row = new QHBoxLayout;
    for (const auto &[count, tone] : {std::pair{1, Tone::Neutral},
                                      {7, Tone::Info},
                                      {12, Tone::Warning},
                                      {345, Tone::Negative},
                                      {12'345, Tone::Positive}})
        row->addWidget(new Count(count, tone, sheet));
    row->addStretch(1);
    column->addLayout(grid);
    column->addLayout(row);
}

void addIcons(QVBoxLayout *column, QWidget *sheet)
{
    auto *grid = new QGridLayout;
    setMargins(grid, 0, space::m);
    constexpr int across = 12;
    for (int i = 0; i <= int(lastIcon); ++i) {
        auto *sign = new Sign(Icon(i), i % 2 == 0 ? size::icon : size::iconDialog, sheet);
        sign->setSign(Icon(i), Tone(i % 5));
        grid->addWidget(sign, i / across, i % across, Qt::AlignCenter);
    }
    column->addLayout(grid);
}

} // namespace

QWidget *controls()
{
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    setMargins(row, 0, space::m);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    addButtons(
        group(sheet, left, sample(u"Buttons: at rest, focused, disabled"_s, u"Tombol: biasa, difokus, tidak aktif"_s)),
        sheet);
    addChoices(group(sheet, left, sample(u"Choices"_s, u"Pilihan"_s)), sheet);
    addType(group(sheet, left, sample(u"Type"_s, u"Huruf"_s)), sheet);
    addForm(group(sheet, right, sample(u"A form"_s, u"Formulir"_s)), sheet);
    left->addStretch(1);
    right->addStretch(1);
    return sheet;
}

QWidget *signs()
{
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    setMargins(row, 0, space::m);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    addBadges(group(sheet, left, sample(u"Word, tone and shape"_s, u"Kata, nada, dan bentuk"_s)), sheet);
    addIcons(group(sheet, left, sample(u"Icons"_s, u"Ikon"_s)), sheet);
    QVBoxLayout *column = group(sheet, right, sample(u"Facts"_s, u"Rincian"_s));
    auto *facts = new FactList(sheet);
    facts->setFacts({{u"plain"_s, sample(u"Buyer"_s, u"Pembeli"_s), u"usernew1"_s, true},
                     {u"note"_s, sample(u"Expires"_s, u"Kedaluwarsa"_s), u"27 Des 2023 18.29 WIB"_s, false,
                      sample(u"in 25 min"_s, u"25 menit lagi"_s)},
                     {u"long"_s, sample(u"Address"_s, u"Alamat"_s),
                      u"Jalan Pertanggungjawaban Keberlangsungan Pembangunan Berkesinambungan Nomor 17 RT 003 RW 012, "
                      u"Kelurahan Tanjungkarangtimur, Bandarlampung"_s,
                      true},
                     {u"hostile"_s, sample(u"Hostile"_s, u"Jahat"_s), hostileText(), true}});
    column->addWidget(facts);
    left->addStretch(1);
    right->addStretch(1);
    return sheet;
}

} // namespace gallerysheets
