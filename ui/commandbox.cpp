// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandbox.h"

#include "ui/actionregistry.h"
#include "ui/boxreading.h"
#include "ui/boxrows.h"
#include "ui/controls.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 200; // ms
constexpr int shownRows = 11;    // the others by scrolling

constexpr QStringView askName = u"ask";

} // namespace

CommandBox::CommandBox(ActionRegistry *actions, QWidget *under, QWidget *window)
    : TranslatedDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_actions(actions)
    , m_under(under)
    , m_edit(new QLineEdit(this))
    , m_reading(new BoxReadingView(this))
    , m_note(makeParagraph(this, u"boxNote"_s, Ink::Muted))
    , m_list(new BoxList(this))
    , m_hint(makeLabel(this, u"boxHint"_s, TextSize::Small, Ink::Muted))
    , m_pause(new QTimer(this))
{
    setObjectName(u"commandBox"_s);
    m_edit->setObjectName(u"boxField"_s);
    m_edit->setMaxLength(int(maximumBoxText) + 1); // one more says that there was more
    m_edit->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"boxList"_s);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    build();
    connectAll();
    retranslate();
}

void CommandBox::build()
{
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::m, space::s);
    column->addWidget(m_edit);
    column->addWidget(m_reading);
    column->addWidget(m_note);
    column->addWidget(m_list);
    column->addWidget(m_hint);
    m_note->setTextInteractionFlags(Qt::NoTextInteraction); // the keyboard stays with the field
    m_note->setContentsMargins(space::s, 0, space::s, 0);
    m_hint->setContentsMargins(space::s, 0, space::s, 0);
}

void CommandBox::connectAll()
{
    connect(m_edit, &QLineEdit::textChanged, this, &CommandBox::typed);
    connect(m_list, &BoxList::rowClicked, this, &CommandBox::act);
    connect(m_pause, &QTimer::timeout, this, &CommandBox::search);
    qApp->installEventFilter(this);
    // A click on anything else of the program closes it; going over to another program, to copy something, does not.
    connect(qApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *now) {
        if (!isVisible() || now == nullptr)
            return;
        if (now == windowHandle())
            m_wasActive = true;
        else if (m_wasActive && now->type() != Qt::Popup)
            reject();
    });
}

void CommandBox::setAllowedLinkHosts(const QStringList &hosts)
{
    m_linkHosts = hosts;
    if (isVisible())
        refill();
}

void CommandBox::showBox()
{
    if (isVisible()) {
        activateWindow();
        return;
    }
    m_wasActive = false;
    m_answered = false; // the journal has gone on
    refill();
    m_list->chooseFirst();
    m_edit->selectAll();
    m_edit->setFocus();
    place(); // before it is seen
    show();
    place(); // and as high as it turned out to be
    activateWindow();
    search();
}

void CommandBox::done(int result)
{
    if (!isVisible())
        return;
    const bool active = isActiveWindow();
    m_pause->stop();
    TranslatedDialog::done(result);
    if (active)
        parentWidget()->activateWindow();
}

void CommandBox::forget()
{
    reject();
    m_edit->setText(QString()); // what can be undone is gone too
    m_hits.clear();
}

void CommandBox::typed()
{
    const BoxQuery query = parseBoxQuery(m_edit->text());
    if (query == m_query)
        return; // a space at the end
    m_query = query;
    m_answered = false;
    keepFitting(m_hits, query); // what is narrowed down stays in its place while the journal is asked again
    m_pause->stop();
    if (isVisible() && isSearched(m_query))
        m_pause->start();
    refill();
    m_list->chooseFirst();
}

void CommandBox::search()
{
    m_pause->stop();
    if (isVisible() && isSearched(m_query) && !m_answered)
        Q_EMIT searchWanted(m_query);
}

void CommandBox::setFound(const QString &query, const QList<BoxHit> &hits)
{
    if (query != m_query.text || !isSearched(m_query))
        return;
    m_answered = true;
    m_hits = hits.first(qMin(hits.size(), maximumJournalRows));
    refill();
}

void CommandBox::refill()
{
    const QString ask = lookupWords(m_query);
    QList<BoxRow> rows = hitRows(m_hits) + commandRows(*m_actions, m_query, m_opener);
    const bool somethingFits = !rows.isEmpty();
    rows = rows.first(qMin(rows.size(), maximumBoxRows - (ask.isEmpty() ? 0 : 1)));
    if (!ask.isEmpty())
        rows.append(
            {.group = BoxRow::Group::Ask, .name = askName.toString(), .icon = icon(Icon::Search), .title = ask});
    m_list->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    showReading();
    const QString words = note(somethingFits);
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    if (isVisible())
        place();
}

QString CommandBox::note(bool somethingFits) const
{
    if (m_query.kind == BoxQuery::Kind::Empty)
        return boxAdvice(m_query);
    if (somethingFits)
        return {};
    if (isSearched(m_query) && !m_answered)
        return tr("Looking in the journal…");
    return m_reading->saysSomething() && !isSearched(m_query) ? QString() : boxAdvice(m_query);
}

void CommandBox::showReading()
{
    std::optional<LinkVerdict> verdict;
    if (m_linkHosts && m_query.kind == BoxQuery::Kind::Link)
        verdict = checkLink(m_query.text, *m_linkHosts);
    m_reading->setReading(readingOf(m_query, verdict));
}

void CommandBox::enter()
{
    if (const QString name = m_list->currentName(); !name.isEmpty())
        act(name);
    else
        search(); // sooner than the pause would
}

// Whatever it is, the box is gone first: a command may show a dialog or move the focus.
void CommandBox::act(const QString &name)
{
    const BoxQuery query = m_query;
    const auto hit =
        std::find_if(m_hits.cbegin(), m_hits.cend(), [&name](const BoxHit &one) { return rowName(one) == name; });
    const std::optional<BoxHit> chosen = hit == m_hits.cend() ? std::nullopt : std::optional(*hit);
    accept();
    if (name == askName)
        Q_EMIT lookupWanted(query.numbers.join(u'\n'));
    else if (chosen)
        Q_EMIT hitChosen(*chosen);
    else if (QAction *command = commandOf(*m_actions, name))
        command->trigger();
}

bool CommandBox::isOpenersKey(const QKeyEvent &event) const
{
    return m_opener != nullptr && m_opener->isEnabled()
        && m_opener->shortcuts().contains(QKeySequence(event.keyCombination()));
}

bool CommandBox::fieldKey(const QKeyEvent &event)
{
    if (isOpenersKey(event)) {
        reject();
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (!event.isAutoRepeat())
            enter();
        return true;
    }
    return m_list->move(event);
}

bool CommandBox::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (watched == m_edit && fieldKey(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::ShortcutOverride:
        if (const auto *widget = qobject_cast<QWidget *>(watched);
            widget != nullptr && widget->window() == parentWidget() && isOpenersKey(*static_cast<QKeyEvent *>(event))) {
            event->ignore(); // not the field's: the shortcut's
            return true;
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (watched == parentWidget() && isVisible())
            place();
        break;
    default: break;
    }
    return TranslatedDialog::eventFilter(watched, event);
}

// As wide as running text, as high as its lines; only its lower edge moves while somebody types.
void CommandBox::place()
{
    ensurePolished();
    const QWidget *window = parentWidget();
    const int width = qMin(int(size::readable), window->width() - 2 * space::xl);
    m_list->setFixedHeight(m_list->heightOfAll(shownRows));
    layout()->activate();
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    setFixedSize(width, height);
    const int top = m_under->mapTo(window, QPoint(0, m_under->height())).y() + space::s;
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, top)));
}

void CommandBox::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), surface(currentTheme()).control);
    const int line = strokes(currentTheme()).frame;
    painter.fillRect(rect().adjusted(line, line, -line, -line), palette().color(QPalette::Base));
}

void CommandBox::retranslate()
{
    setWindowTitle(tr("Find or do"));
    m_edit->setAccessibleName(tr("Find something or name a command"));
    m_edit->setPlaceholderText(tr("Id, waybill, username, link, QR text or command"));
    m_list->setAccessibleName(tr("What fits"));
    m_hint->setText(tr("Enter does it · arrow keys choose · Esc closes"));
    refill();
}
