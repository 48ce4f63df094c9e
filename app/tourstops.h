// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <functional>

class Appearance;
class Gallery;
class MainWindow;

namespace sandbox {
class Server;
}

// What the tour shows, stop by stop: later pages add theirs to the list in the source file. Without --language and
// --theme it shows both languages and all three themes.
// A window is as large as options.tourSize says in the screen's pixels: QT_SCALE_FACTOR=2 and 2560x1440 make a window
// of 1280x720, as on a screen of that size at 200 %.
void startTourOf(MainWindow &window, sandbox::Server &server, Appearance &appearance, const StartOptions &options,
                 const std::function<void(int exitCode)> &ended);

// The same of the pieces alone.
void startTourOf(Gallery &gallery, Appearance &appearance, const StartOptions &options,
                 const std::function<void(int exitCode)> &ended);
