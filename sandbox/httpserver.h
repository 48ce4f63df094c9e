// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sandbox/exchange.h"

#include <chrono>
#include <functional>
#include <memory>

namespace sandbox {

// HTTP on 127.0.0.1: turns requests into Questions and Answers into replies, on threads of its own. Paths that are not
// among the routes, and other methods, are answered 404.
class HttpServer
{
public:
    struct Callbacks {
        std::function<Answer(const Question &)> answer;                        // called from several threads at once
        std::function<std::chrono::milliseconds(const QString &path)> latency; // how long to hold the answer back
    };

    HttpServer(const QList<Route> &routes, Callbacks callbacks);
    ~HttpServer(); // hangs up on everybody and joins
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    // 0: any free port. Answers from now on.
    [[nodiscard]] Result<quint16> start(quint16 port);

private:
    class Listener;
    std::unique_ptr<Listener> m_listener;
};

} // namespace sandbox
