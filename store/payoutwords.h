// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outcome.h"

// How the journal spells why an attempt ended as it did.
[[nodiscard]] QString reasonWord(Outcome::Reason reason); // "deadline_after"
[[nodiscard]] Outcome::Reason reasonFromWord(const QString &wanted);
