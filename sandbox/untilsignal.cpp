// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/untilsignal.h"

#include <csignal>

#ifdef _WIN32
#include <atomic>
#include <chrono>
#include <thread>
#else
#include <pthread.h>
#endif

namespace sandbox {

#ifdef _WIN32

namespace {
std::atomic<bool> ended = false;
}

void holdEndSignals()
{
    std::signal(SIGINT, [](int) { ended = true; });
    std::signal(SIGTERM, [](int) { ended = true; });
}

void waitForEndSignal()
{
    while (!ended)
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
}

#else

namespace {

sigset_t endSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

void holdEndSignals()
{
    const sigset_t set = endSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

void waitForEndSignal()
{
    const sigset_t set = endSignals();
    int which = 0;
    sigwait(&set, &which);
}

#endif

} // namespace sandbox
