// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

class QWidget;

// Walks through the program with live sandbox data and photographs each stop, in every language and theme asked for.
// It presses the same buttons as a person. A stop that does not come about within its time ends the tour with code 1
// and a line that names it. GUI thread.
class Tour : public QObject
{
    Q_OBJECT
public:
    struct Stop {
        QString name{};                 // part of the picture's file name; empty: only on the way
        std::function<void()> arrive;   // does what a person would do
        std::function<bool()> there;    // true when the screen shows what it should
        std::function<bool()> exists{}; // none, or true: the stop is there to be visited
        QWidget *window = nullptr;      // what is photographed; none: the tour's own window
    };
    struct Look {
        DeskSettings::Language language = DeskSettings::Language::Indonesian;
        DeskSettings::Theme theme = DeskSettings::Theme::Light;
    };

    Tour(QWidget &window, const QString &folder, QObject *parent = nullptr);

    void start(const QList<Look> &looks, const QList<Stop> &stops, std::function<void(const Look &)> wear);

Q_SIGNALS:
    void ended(int exitCode);

private:
    void nextStop();
    void look();
    bool photograph();
    void fail(const QString &sentence);

    QWidget &m_window;
    QString m_folder;
    QList<Look> m_looks;
    QList<Stop> m_stops;
    std::function<void(const Look &)> m_wear;
    qsizetype m_look = 0;
    qsizetype m_stop = -1;
    QTimer m_poll;
    QElapsedTimer m_since;
};
