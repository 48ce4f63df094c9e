// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline.h"

#include "domain/plaintext.h"
#include "ui/badge.h"
#include "ui/controls.h"
#include "ui/locale.h"
#include "ui/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// One thing that happened: its sign on the line at the left, its words beside it.
class Step final : public QWidget
{
public:
    Step(const Timeline::Entry &entry, int number, bool first, bool last, QWidget *parent)
        : QWidget(parent)
        , m_look(entry.look)
        , m_first(first)
        , m_last(last)
        , m_open(entry.open)
    {
        const QString name = u"step%1"_s.arg(number);
        setObjectName(name);
        const QString who = boundedPlainText(entry.who);
        const QString when = timeText(entry.at);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(size::rail, 0, 0, last ? 0 : space::m);
        column->setSpacing(space::half);
        column->addWidget(head(name));
        auto *circumstances = makeLabel(this, name + u"When"_s, TextSize::Small, Ink::Muted);
        circumstances->setWordWrap(true);
        circumstances->setText(who.isEmpty() || when.isEmpty() ? when + who : u"%1 · %2"_s.arg(when, who));
        circumstances->setVisible(!circumstances->text().isEmpty());
        column->addWidget(circumstances);
        auto *note = makeParagraph(this, name + u"Note"_s);
        note->setText(boundedPlainLines(entry.note));
        note->setVisible(!entry.note.isEmpty());
        column->addWidget(note);
        setAccessibleName(QStringList{entry.look.word, circumstances->text(), note->text()}.join(u". "_s));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        const int middle = size::icon / 2 + space::half;
        const int top = signTop();
        const ToneColours tone = colours(m_look.tone, currentTheme());
        const Strokes stroke = strokes(currentTheme());
        QPainter painter(this);
        QPen line(surface(currentTheme()).control, stroke.frame);
        painter.setPen(line);
        if (!m_first)
            painter.drawLine(middle, 0, middle, top - space::half);
        if (m_open)
            line.setStyle(Qt::DotLine); // it goes on
        painter.setPen(line);
        if (!m_last || m_open)
            painter.drawLine(middle, top + size::icon + space::half, middle, height());
        if (!m_last) {
            painter.drawPixmap(middle - size::icon / 2, top,
                               iconPixmap(m_look.shape, tone.text, size::icon, devicePixelRatioF()));
            return;
        }
        // Here it stands: the badge beside it has the sign.
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone.text);
        painter.drawEllipse(QPointF(middle, top + size::icon / 2.0), space::xs + 0.5, space::xs + 0.5);
    }

private:
    QWidget *head(const QString &name)
    {
        if (!m_last) {
            m_head = makeLabel(this, name + u"Word"_s, TextSize::Strong);
            auto *word = qobject_cast<QLabel *>(m_head);
            word->setWordWrap(true);
            word->setText(m_look.word);
            return word;
        }
        auto *badge = new Badge(this);
        badge->setObjectName(name + u"Badge"_s);
        badge->setLook(m_look);
        m_head = badge;
        return badge;
    }

    [[nodiscard]] int signTop() const
    {
        const int line = m_last ? m_head->height() : QFontMetrics(m_head->font()).height();
        return m_head->y() + (line - size::icon) / 2;
    }

    Look m_look;
    bool m_first;
    bool m_last;
    bool m_open;
    QWidget *m_head = nullptr;
};

} // namespace

Timeline::Timeline(QWidget *parent)
    : TranslatedWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"timeline"_s);
    setMargins(m_column, 0, 0);
    retranslate();
}

void Timeline::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        auto *step = new Step(entries.at(i), int(i), i == 0, i == entries.size() - 1, this);
        m_column->addWidget(step);
        step->show(); // added to a shown parent, it would wait for somebody to ask
    }
}

void Timeline::retranslate()
{
    setAccessibleName(tr("What happened"));
    if (!m_entries.isEmpty()) {
        const QList<Entry> entries = m_entries; // setEntries() writes to what it reads from
        setEntries(entries);                    // the dates' words
    }
}
