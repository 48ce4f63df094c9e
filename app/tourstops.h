// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <functional>

class Appearance;
class MainWindow;

namespace sandbox {
class Server;
}

// What the tour shows, stop by stop: later pages add theirs to the list in the source file. Without --language and
// --theme it shows both languages and all three themes.
void startTourOf(MainWindow &window, sandbox::Server &server, Appearance &appearance, const StartOptions &options,
                 const std::function<void(int exitCode)> &ended);
