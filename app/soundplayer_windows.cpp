// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/soundfiles.h"
#include "app/soundplayer.h"

#include <QByteArray>

#include <mmsystem.h>
#include <windows.h>

namespace {

// Plays from memory, which has to stay while it plays.
class WindowsPlayer final : public SoundPlayer
{
public:
    WindowsPlayer()
        : m_paid(soundBytes(Sound::Paid))
        , m_error(soundBytes(Sound::Error))
    { }

    ~WindowsPlayer() override { PlaySoundW(nullptr, nullptr, 0); }

    void play(Sound sound) override
    {
        const QByteArray &bytes = sound == Sound::Paid ? m_paid : m_error;
        PlaySoundW(reinterpret_cast<LPCWSTR>(bytes.constData()), nullptr, SND_MEMORY | SND_ASYNC | SND_NODEFAULT);
    }

private:
    QByteArray m_paid;
    QByteArray m_error;
};

} // namespace

std::unique_ptr<SoundPlayer> makeSystemSoundPlayer()
{
    return std::make_unique<WindowsPlayer>();
}
