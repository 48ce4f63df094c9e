// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

// What became of a call that moves money (docs/decisions/0002-four-outcomes.md).
struct Outcome {
    enum class Verdict {
        Accepted, // 200, whole JSON, the documented success text: "accepted by USAPI", never "paid"
        Refused,  // a documented refusal, by endpoint, status and text: nothing was executed
        NotSent,  // proof that no byte of the body left: a person may send again
        Unknown,  // everything else: locked until a person resolves it
    };
    // Why, for the person who has to look into it.
    enum class Reason {
        None,
        DocumentedAnswer, // success or refusal by the contract's own words
        OtherEffect,      // documented, but of the sister call: a cancel answered REFUND IN PROCESS
        NeverConnected,   // connection, proxy or TLS failed before the body
        CancelledBefore,  // the operator stopped it before the first body byte
        CancelledAfter,   // … and after it
        DeadlineBefore,
        DeadlineAfter,
        ConnectionLost,     // dropped after the body was read
        IncompleteAnswer,   // cut off, or over the size limit
        UnreadableAnswer,   // not JSON, not HTTP
        UndocumentedAnswer, // USAPI's form but not in the contract's table; also other statuses
        Mismatch,           // the answer speaks of another amount than was asked for
        Redirected,         // 3xx: never followed
        ProcessDied,        // found SENDING at start
        LocalFailure,       // refused by this program before sending: no secret, no journal
    };

    Verdict verdict = Verdict::Unknown;
    Reason reason = Reason::None;
    qint64 bodyBytesRead = 0; // how much of the request body was handed to the network
    int httpStatus = 0;       // 0: no HTTP answer
    QString serverText{};     // the server's words, bounded plain text
    QString detail{};         // for the log

    [[nodiscard]] static Outcome unknown(Reason why = Reason::None) { return {Verdict::Unknown, why}; }
    [[nodiscard]] static Outcome notSent(Reason why) { return {Verdict::NotSent, why}; }

    friend bool operator==(const Outcome &, const Outcome &) = default;
};
Q_DECLARE_METATYPE(Outcome)
