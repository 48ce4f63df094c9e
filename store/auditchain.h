// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"

#include <QByteArray>

// The chain of the audit log (docs/decisions/0008-audit-chain.md). An entry's hash is SHA-256 over its canonical form:
//
//   field("usapi-console audit 1") field(hash of the entry before)
//   field(seq) field(id) field(happened_at) field(actor) field(desk) field(login) field(action) field(result)
//   field(object_kind) field(object_id) field(old_values) field(new_values)
//
// field(x) is the length of x in bytes as 4 bytes, then x. Text is UTF-8; seq and happened_at are 8 bytes. Numbers are
// big-endian, so that PostgreSQL's int4send and int8send write the same. No length, no separator and no order can be
// moved without another hash.
namespace auditchain {

// What the first entry stands on: 32 zero bytes.
[[nodiscard]] QByteArray genesis();

[[nodiscard]] QByteArray canonical(const QByteArray &previous, const AuditEntry &entry);
[[nodiscard]] QByteArray hash(const QByteArray &previous, const AuditEntry &entry);

// Text as both engines keep it: valid UTF-8 without NUL, which PostgreSQL refuses.
[[nodiscard]] QString storable(const QString &text);

} // namespace auditchain
