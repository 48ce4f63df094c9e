// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

// Where a later answer goes: as in connect(sender, signal, context, lambda), a handler that runs at most once, on the
// context's thread, and never after the context died. A read may belong to a page; a write belongs to a flow, which
// outlives every page.
template <typename T>
struct Reply {
    QPointer<QObject> context;
    std::function<void(Result<T>)> handler;

    void deliver(Result<T> result) const
    {
        if (context && handler)
            handler(std::move(result));
    }
};
