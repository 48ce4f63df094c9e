// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/soundplayer.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <memory>

// What the desk hears, when its setting says so. Ten errors at once are one stroke, not a drum roll.
class Sounds : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds leastPause{1'500}; // between two of the same

    explicit Sounds(std::unique_ptr<SoundPlayer> player, QObject *parent = nullptr);

    void setEnabled(bool enabled) { m_enabled = enabled; }
    void play(Sound sound);

private:
    std::unique_ptr<SoundPlayer> m_player;
    QElapsedTimer m_sincePaid;
    QElapsedTimer m_sinceError;
    bool m_enabled = true;
};
