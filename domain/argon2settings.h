// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an argon2id hash may cost. One lane (p = 1), as libsodium has it.
struct Argon2Settings {
    int passes = 2;           // t
    int memoryMebibytes = 64; // m

    friend bool operator==(const Argon2Settings &, const Argon2Settings &) = default;
};

constexpr int minimumArgon2Passes = 1;
constexpr int maximumArgon2Passes = 12;
constexpr int minimumArgon2Mebibytes = 8;
constexpr int maximumArgon2Mebibytes = 1024;

[[nodiscard]] constexpr bool isWithinBounds(const Argon2Settings &settings)
{
    return settings.passes >= minimumArgon2Passes && settings.passes <= maximumArgon2Passes
        && settings.memoryMebibytes >= minimumArgon2Mebibytes && settings.memoryMebibytes <= maximumArgon2Mebibytes;
}
