// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/soundfiles.h"
#include "app/soundplayer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThreadPool>

#include <canberra.h>

using namespace Qt::StringLiterals;

namespace {

// Reaching the sound server can take its time: a thread of its own does it, one sound after another.
class CanberraPlayer final : public SoundPlayer
{
public:
    CanberraPlayer() { m_thread.setMaxThreadCount(1); }

    ~CanberraPlayer() override
    {
        m_thread.clear();
        m_thread.waitForDone();
        if (m_context != nullptr)
            ca_context_destroy(m_context);
    }

    void play(Sound sound) override
    {
        m_thread.start([this, sound] { playHere(sound); });
    }

private:
    void playHere(Sound sound)
    {
        if (m_context == nullptr && ca_context_create(&m_context) != CA_SUCCESS) {
            m_context = nullptr;
            return;
        }
        // It plays files, not memory: the sound is laid into a folder of this run.
        const QString file = m_folder.filePath(soundFileName(sound));
        if (!QFile::exists(file) && !QFile::copy(soundResource(sound), file))
            return;
        ca_context_play(m_context, 0, CA_PROP_MEDIA_FILENAME, QFile::encodeName(file).constData(), CA_PROP_MEDIA_ROLE,
                        "event", CA_PROP_CANBERRA_CACHE_CONTROL, "never", nullptr);
    }

    QThreadPool m_thread;
    QTemporaryDir m_folder; // used by the thread alone
    ca_context *m_context = nullptr;
};

} // namespace

std::unique_ptr<SoundPlayer> makeSystemSoundPlayer()
{
    return std::make_unique<CanberraPlayer>();
}
