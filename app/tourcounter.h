// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour.h"

class MainWindow;

namespace sandbox {
class Server;
}

// The counter, with a cashier at it: a code, the question over it, and what becomes of sales.
[[nodiscard]] QList<Tour::Stop> counterStops(MainWindow &window, sandbox::Server &server);
