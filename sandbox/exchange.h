// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace sandbox {

// One HTTP request and its answer, without the HTTP library.
struct Question {
    enum class Method { Get, Post };

    Method method = Method::Get;
    QString path{};
    QList<std::pair<QString, QString>> query{};
    QByteArray authorization{};
    QByteArray agent{};
    QByteArray contentType{};
    QByteArray body{};
    bool complete = true; // false: the client left in mid-body
    bool tooLarge = false;
};

struct Answer {
    int status = 200;
    QByteArray body{};
    QByteArray contentType = QByteArrayLiteral("application/json");
};

struct Route {
    Question::Method method = Question::Method::Get;
    QString path{};
};

constexpr qsizetype maximumBody = 262'144; // 256 KiB

} // namespace sandbox
