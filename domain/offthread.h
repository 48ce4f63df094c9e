// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <utility>

// The untyped half of runOffThread().
void runErasedOffThread(std::function<std::shared_ptr<void>()> work,
                        std::function<void(const std::shared_ptr<void> &)> then);

// Runs `work` on the application's thread pool, then `then` with its result on the calling thread, from its event loop.
// `then` never leaves that thread. Only for the application's own thread; when the application ends first, the result
// is thrown away.
template <typename T>
void runOffThread(std::function<T()> work, std::function<void(const T &)> then)
{
    runErasedOffThread(
        [work = std::move(work)]() -> std::shared_ptr<void> { return std::make_shared<T>(work()); },
        [then = std::move(then)](const std::shared_ptr<void> &result) { then(*std::static_pointer_cast<T>(result)); });
}
