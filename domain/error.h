// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What went wrong, as the program acts on it. Words for people are made in ui (ui/describe.h), never here.
struct Error {
    enum class Kind {
        Offline,        // no way to the server: refused, unknown host, unreachable
        TimedOut,       // our absolute deadline passed
        Cancelled,      // the operator pressed Stop
        Certificate,    // TLS could not be verified
        ClockSkew,      // TLS failed on dates, or the server's Date is more than an hour from this computer's clock
        Proxy,          // the company proxy refused, is missing or wants a password
        CaptivePortal,  // something that is not USAPI answered: a sign-in page, a proxy's page
        Unauthorised,   // 401
        Rejected,       // a refusal in USAPI's own form
        RateLimited,    // 429
        ServerFault,    // 5xx
        BadReply,       // USAPI's form, but not what the contract promises; `detail` names the field
        OutcomeUnknown, // a write that may have been executed
        Storage,        // the journal or settings could not be read or written
        Keychain,       // the operating system's keychain; `detail` says which piece
        InvalidInput,   // refused before anything was sent
        Forbidden,      // this operator has not the right; `detail` names it
        Conflict,       // somebody else was first: the row is not in the state that was seen
    };

    Kind kind = Kind::BadReply;
    QString message{};  // the server's own words, bounded; shown as plain text
    QString detail{};   // for the log; never a password, token or account number
    int httpStatus = 0; // 0: no HTTP answer

    friend bool operator==(const Error &, const Error &) = default;
};
