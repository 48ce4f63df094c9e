// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sandbox {

// Ends of a program without an event loop. Call before any thread is started: they inherit that SIGINT and SIGTERM are
// not theirs.
void holdEndSignals();
// Returns on SIGINT, SIGTERM, or what Windows has for them.
void waitForEndSignal();

} // namespace sandbox
