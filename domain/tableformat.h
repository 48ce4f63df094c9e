// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

// What a list can be exported as.
enum class TableFormat { Csv, Xlsx, Pdf };
Q_DECLARE_METATYPE(TableFormat)
