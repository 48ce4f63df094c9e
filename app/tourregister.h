// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour.h"

class MainWindow;

namespace sandbox {
class Server;
}

// The invoices desk, with a maker at it: the register, a checkout from form to invoice, a cancellation, and the box for
// everything.
[[nodiscard]] QList<Tour::Stop> registerStops(MainWindow &window, sandbox::Server &server);
