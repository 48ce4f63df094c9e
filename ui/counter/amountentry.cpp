// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/amountentry.h"

#include "ui/locale.h"
#include "ui/tokens.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QValidator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (isDigit(c))
            digits.append(c);
    }
    return digits;
}

// The amount that a text of the field stands for; the other signs in it are the field's own.
std::optional<Rupiah> amountOf(QStringView text)
{
    const QString digits = digitsOf(text);
    bool fits = false;
    const qint64 amount = digits.toLongLong(&fits);
    return fits ? std::optional(Rupiah{amount}) : std::nullopt;
}

class Digits final : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &input, int &position) const override
    {
        Q_UNUSED(position)
        const QString digits = digitsOf(input);
        const auto amount = amountOf(input);
        return digits.isEmpty() || (amount && *amount <= AmountEntry::maximum) ? Acceptable : Invalid;
    }
};

// Where the cursor stands is told by the digits behind it: separators come and go.
qsizetype digitsBehind(const QString &text, int position)
{
    return digitsOf(QStringView(text).sliced(position)).size();
}

int positionBefore(const QString &text, qsizetype digits)
{
    qsizetype position = text.size();
    for (; digits > 0 && position > 0; --position)
        digits -= isDigit(text.at(position - 1)) ? 1 : 0;
    return int(position);
}

} // namespace

AmountEntry::AmountEntry(QWidget *parent)
    : QLineEdit(parent)
{
    setFont(::font(TextSize::Figure));
    setAlignment(Qt::AlignRight);
    setInputMethodHints(Qt::ImhDigitsOnly);
    setValidator(new Digits(this));
    setPlaceholderText(rupiahText(Rupiah{}));
    setAcceptDrops(false);
    connect(this, &QLineEdit::textChanged, this, &AmountEntry::group);
}

std::optional<Rupiah> AmountEntry::amount() const
{
    return amountOf(text());
}

void AmountEntry::setAmount(Rupiah amount)
{
    setText(amount.isPositive() && amount <= maximum ? rupiahText(amount) : QString());
}

void AmountEntry::type(const QString &digits)
{
    if (isReadOnly())
        return;
    for (const QChar c : digits) {
        if (isDigit(c))
            insert(c);
    }
}

void AmountEntry::eraseOne()
{
    QKeyEvent back(QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier);
    keyPressEvent(&back);
}

void AmountEntry::group()
{
    if (m_grouping)
        return;
    const auto typed = amount();
    const QString wanted = typed && typed->isPositive() ? rupiahText(*typed) : QString();
    if (wanted == text()) {
        fit();
        return;
    }
    const qsizetype behind = digitsBehind(text(), cursorPosition());
    m_grouping = true;
    setText(wanted);
    m_grouping = false;
    setCursorPosition(positionBefore(wanted, behind));
    fit();
}

// Half a number is a wrong number: a long one is set smaller.
void AmountEntry::fit()
{
    QFont wanted;
    const int room = width() - 2 * space::m;
    for (const TextSize size : {TextSize::Figure, TextSize::Title, TextSize::Strong}) {
        wanted = ::font(size);
        if (QFontMetrics(wanted).horizontalAdvance(text()) <= room)
            break;
    }
    if (wanted != font())
        setFont(wanted);
}

void AmountEntry::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    fit();
}

// A separator is not there to be erased: it would come back at once.
void AmountEntry::stepOverSeparator(const QKeyEvent &key)
{
    if (hasSelectedText())
        return;
    const int position = cursorPosition();
    if (key.key() == Qt::Key_Backspace && position > 0 && text().at(position - 1) == u'.')
        setCursorPosition(position - 1);
    else if (key.key() == Qt::Key_Delete && position < text().size() && text().at(position) == u'.')
        setCursorPosition(position + 1);
}

void AmountEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        takePasted();
        return;
    }
    const QString typed = event->text();
    const bool signs = std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isPrint(); });
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (signs && !command && digitsOf(typed).size() != typed.size()) {
        event->accept(); // letters are typed by mistake here; the page has no use for them either
        return;
    }
    stepOverSeparator(*event);
    QLineEdit::keyPressEvent(event);
}

void AmountEntry::takePasted()
{
    if (isReadOnly())
        return;
    const auto pasted = parseRupiah(QGuiApplication::clipboard()->text());
    if (!pasted)
        Q_EMIT refused(pasted.error());
    else if (*pasted > maximum)
        Q_EMIT refused(RupiahProblem::TooLarge);
    else
        setAmount(*pasted); // instead of what stood there: half of two amounts is none
}

// The usual menu would paste past takePasted().
void AmountEntry::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

void AmountEntry::inputMethodEvent(QInputMethodEvent *event)
{
    const QString typed = event->commitString();
    if (digitsOf(typed).size() == typed.size())
        QLineEdit::inputMethodEvent(event);
}

void AmountEntry::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton) // X11 pastes with it
        QLineEdit::mouseReleaseEvent(event);
}

void AmountEntry::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        fit();
}

QSize AmountEntry::minimumSizeHint() const
{
    const int width = QFontMetrics(::font(TextSize::Figure)).horizontalAdvance(rupiahText(Rupiah{999'999'999}));
    return {width + 2 * space::m, sizeHint().height()};
}

QSize AmountEntry::sizeHint() const
{
    const QFontMetrics metrics(::font(TextSize::Figure));
    const int width = metrics.horizontalAdvance(rupiahText(Rupiah{99'999'999'999}));
    return {width + 2 * space::m, metrics.height() + 2 * space::s};
}
