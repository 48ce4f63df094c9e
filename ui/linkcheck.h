// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

// Whether a payment link that a server sent may be opened from here. Qt takes nearly anything for a valid URL.
struct LinkVerdict {
    enum class Reason {
        Allowed,
        Empty,
        NotHttps,    // javascript:, file:, http:, no scheme at all …
        Malformed,   // does not survive a strict reading, holds control or look-alike characters
        HidesHost,   // a user name or password before the host
        ForeignHost, // not on the environment's list
    };

    Reason reason = Reason::Empty;
    QUrl url{};     // only when allowed
    QString host{}; // where one could be read: to be shown

    [[nodiscard]] bool isAllowed() const { return reason == Reason::Allowed; }
};

[[nodiscard]] LinkVerdict checkLink(const QString &text, const QStringList &allowedHosts);
