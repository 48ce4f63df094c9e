// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sandbox {

// SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014): the same numbers on every
// platform, which the standard library's distributions do not promise. For demo data only.
class Random
{
public:
    Random(quint64 seed, quint64 stream)
        : m_state(mixed(seed + golden * (stream + 1)))
    { }

    quint64 next() { return mixed(m_state += golden); }
    // 0 <= n < bound
    int below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }
    // A text of `length` characters out of `alphabet`.
    QString text(QStringView alphabet, int length)
    {
        QString made;
        for (int i = 0; i < length; ++i)
            made += alphabet.at(below(static_cast<int>(alphabet.size())));
        return made;
    }
    QString hex(int length) { return text(u"0123456789abcdef", length); }

private:
    static constexpr quint64 golden = 0x9E3779B97F4A7C15ULL;

    static quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace sandbox
