// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <tl/expected.hpp>

// A value or an Error. Functions that return one are [[nodiscard]].
template <typename T>
using Result = tl::expected<T, Error>;
