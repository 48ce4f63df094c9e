// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sounds.h"

Sounds::Sounds(std::unique_ptr<SoundPlayer> player, QObject *parent)
    : QObject(parent)
    , m_player(std::move(player))
{ }

void Sounds::play(Sound sound)
{
    QElapsedTimer &since = sound == Sound::Paid ? m_sincePaid : m_sinceError;
    if (!m_enabled || (since.isValid() && !since.hasExpired(leastPause.count())))
        return;
    since.start();
    m_player->play(sound);
}
