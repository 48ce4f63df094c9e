// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/soundplayer.h"

#include <QByteArray>
#include <QString>

// The program's own sounds (resources/sounds), WAV in the resources.
[[nodiscard]] QString soundFileName(Sound sound);
[[nodiscard]] QString soundResource(Sound sound);
[[nodiscard]] QByteArray soundBytes(Sound sound);
