// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

// The sections of the settings page, in the order of its list.
enum class SectionId { Desk, Connection, Accounts, Counter, People, Policy, Lists, Store };
Q_DECLARE_METATYPE(SectionId)
