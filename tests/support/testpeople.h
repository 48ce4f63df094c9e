// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/peopleacts.h"

#include <QTest>

// Why it failed; empty when it did not. QVERIFY2 makes its words before it looks.
template <typename T>
[[nodiscard]] QString testProblem(const Result<T> &result)
{
    return result ? QString() : result.error().detail;
}

// Operators with roles in a journal of a sandbox, as its demo operators come: for tests that need people but are not
// about them. The actor is empty when it could not be done.
[[nodiscard]] inline Actor testPerson(Journal &journal, const QString &username, Roles roles)
{
    const auto granted = journal.write<bool>([&](Journal &inside) {
        return people::grantForTraining(inside, {{Username{username}, roles}});
    });
    const auto here =
        journal.write<people::Arrival>([&](Journal &inside) { return people::arrive(inside, {username}); });
    if (!granted || !here) {
        qWarning().noquote() << (granted ? here.error().detail : granted.error().detail);
        return {};
    }
    return {.id = here->who.id, .username = here->who.username, .desk = {}};
}

// The newest entry of the log.
[[nodiscard]] inline AuditEntry testNewestEntry(Journal &journal)
{
    const auto head = journal.audit().head();
    const auto entry = head ? journal.audit().entry(head->first) : Result<std::optional<AuditEntry>>{};
    return entry ? entry->value_or(AuditEntry{}) : AuditEntry{};
}
