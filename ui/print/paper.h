// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/settings.h"
#include "ui/print/slipwords.h"

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPrinter;
class QWidget;

// Paper of the counter: a roll is cut behind what stands on it, between 60 and 400 mm; a sheet is as long as it is.

constexpr int thermalDots = 203; // an inch, of the printers that take rolls

// One page of this paper, which the device is set to; false when it takes nothing.
[[nodiscard]] bool paintOnPaper(QPagedPaintDevice &device, const SlipWords &words, CounterSettings::Paper paper);

// The printer of this name, or the system's own choice for an empty one. Kind::Storage when there is none.
[[nodiscard]] Result<std::unique_ptr<QPrinter>> counterPrinter(const CounterSettings &settings);

// Without asking, as soon as the screen has shown what led to it: `failed` is called at most once, never from within.
// Painting takes some milliseconds on the GUI thread; `parent` goes first: nothing is printed.
void printOnPaper(QWidget *parent, const QString &documentName, const SlipWords &words, const CounterSettings &settings,
                  const std::function<void(const Error &)> &failed);

// A PDF that is there whole or not at all. `paint` is given the device before its first page.
[[nodiscard]] Result<void> savePdf(const QString &path, const QString &title,
                                   const std::function<bool(QPagedPaintDevice &)> &paint);
