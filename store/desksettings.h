// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/settings.h"

#include <QString>

// The desk's settings as an INI file that its owner alone can read. A key that is missing, out of bounds or garbage
// reads as its default, so that a damaged file never keeps the desk from working.
class DeskSettingsFile
{
public:
    explicit DeskSettingsFile(QString path);

    [[nodiscard]] DeskSettings load() const;
    // Written beside the file and moved over it: a crash or a full disk leaves the old one. Keys of a newer release
    // stay.
    [[nodiscard]] Result<void> save(const DeskSettings &settings) const;

private:
    QString m_path;
};
