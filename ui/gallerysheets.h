// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QVBoxLayout;
class QWidget;

// The gallery's sheets, filled with samples.
namespace gallerysheets {

[[nodiscard]] QWidget *controls();
[[nodiscard]] QWidget *signs();
[[nodiscard]] QWidget *list();
[[nodiscard]] QWidget *messages();
[[nodiscard]] QWidget *dialogs();
[[nodiscard]] QWidget *customer();

// The sample in the language that is shown.
[[nodiscard]] QString sample(const QString &english, const QString &indonesian);
// What somebody could put into a name to break a page: markup, a line break, a reversed text, no end.
[[nodiscard]] QString hostileText();
// A card with a heading, put below what the column holds.
[[nodiscard]] QVBoxLayout *group(QWidget *sheet, QVBoxLayout *column, const QString &heading);

} // namespace gallerysheets
