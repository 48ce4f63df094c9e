// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>

#include <array>

// Public ids are UUIDs of version 7 (RFC 9562), made by the client, so that a row can be looked up by its id after an
// answer was lost. They begin with the time and rise within a process, also when its clock is set back; order among
// desks is the journal's sequence all the same.
class UuidMaker
{
public:
    // Ten bytes of randomness, for each id anew.
    using Random = std::array<quint8, 10>;

    [[nodiscard]] QString make(Instant now, const Random &random);

private:
    qint64 m_millisecond = 0;
    quint16 m_counter = 0; // 12 bits: ids within one millisecond
};

// From this process's one maker. Any thread.
[[nodiscard]] QString newUuid();

// "018f3b6e-…": lower case, with hyphens, version 7.
[[nodiscard]] bool isUuidV7(QStringView text);
