// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

enum class Sound { Paid, Error };

// Plays one of the program's own sounds, or none where the desk has nothing to play with: a sound never says anything
// that the screen does not.
class SoundPlayer
{
public:
    SoundPlayer() = default;
    virtual ~SoundPlayer() = default;
    SoundPlayer(const SoundPlayer &) = delete;
    SoundPlayer &operator=(const SoundPlayer &) = delete;

    virtual void play(Sound sound) = 0; // returns at once
};

// libcanberra on Linux, PlaySoundW on Windows.
[[nodiscard]] std::unique_ptr<SoundPlayer> makeSystemSoundPlayer();
