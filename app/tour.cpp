// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QTextStream>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms a stop may take; a busy machine with sanitizers needs some
constexpr int pollEvery = 30;    // ms

QString languageName(DeskSettings::Language language)
{
    return language == DeskSettings::Language::English ? u"en"_s : u"id"_s;
}

QString themeName(DeskSettings::Theme theme)
{
    switch (theme) {
    case DeskSettings::Theme::System: return u"system"_s;
    case DeskSettings::Theme::Light: return u"light"_s;
    case DeskSettings::Theme::Dark: return u"dark"_s;
    case DeskSettings::Theme::HighContrast: return u"contrast"_s;
    }
    Q_UNREACHABLE();
}

// With the dialogs that lie in front of it, where they are.
QPixmap pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const auto dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isWindow() && dialog->isVisible()) {
            const QRect place(window.rect().center() - dialog->rect().center(), dialog->size());
            painter.drawPixmap(place.topLeft(), dialog->grab());
            painter.setPen(window.palette().color(QPalette::Text)); // the frame that a window manager draws
            painter.drawRect(place);
        }
    }
    return picture;
}

} // namespace

Tour::Tour(QWidget &window, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
{
    m_poll.setInterval(pollEvery);
    connect(&m_poll, &QTimer::timeout, this, &Tour::look);
}

void Tour::start(const QList<Look> &looks, const QList<Stop> &stops, std::function<void(const Look &)> wear)
{
    m_looks = looks;
    m_stops = stops;
    m_wear = std::move(wear);
    if (!QDir().mkpath(m_folder)) {
        fail(u"cannot make the folder "_s + m_folder);
        return;
    }
    nextStop();
}

void Tour::nextStop()
{
    if (++m_stop == m_stops.size()) {
        m_stop = 0;
        if (++m_look == m_looks.size()) {
            Q_EMIT ended(0);
            return;
        }
    }
    if (m_stop == 0)
        m_wear(m_looks.at(m_look));
    const Stop &stop = m_stops.at(m_stop);
    if (stop.exists && !stop.exists()) {
        nextStop();
        return;
    }
    m_since.start();
    stop.arrive();
    m_poll.start();
}

void Tour::look()
{
    if (!m_stops.at(m_stop).there()) {
        if (m_since.elapsed() > patience)
            fail(u"the stop \""_s + m_stops.at(m_stop).name + u"\" did not come about"_s);
        return;
    }
    m_poll.stop();
    // One turn of the event loop more: what the last answer changed is laid out and painted.
    QTimer::singleShot(pollEvery, this, [this] {
        if (photograph())
            nextStop();
    });
}

bool Tour::photograph()
{
    if (m_stops.at(m_stop).name.isEmpty())
        return true;
    const Look &look = m_looks.at(m_look);
    const QString file = m_folder + u'/' + m_stops.at(m_stop).name + u'-' + languageName(look.language) + u'-'
        + themeName(look.theme) + u".png"_s;
    QWidget *window = m_stops.at(m_stop).window != nullptr ? m_stops.at(m_stop).window : &m_window;
    if (!pictureOf(*window).save(file)) {
        fail(u"cannot write "_s + file);
        return false;
    }
    QTextStream(stdout) << file << Qt::endl;
    return true;
}

void Tour::fail(const QString &sentence)
{
    m_poll.stop();
    m_window.grab().save(m_folder + u"/where-it-ended.png"_s);
    QTextStream(stderr) << u"usapi-console: --tour: "_s << sentence << Qt::endl;
    Q_EMIT ended(1);
}
