// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>

class QComboBox;

// A box to choose from things that come and go: monitors, printers. Each has a key, which is kept, and words.
using Choices = QList<QPair<QString, QString>>;

// The first, with an empty key, stands for "whichever". One that was chosen and is away stays on the list, as
// `away` says it ("%1 is away").
void setChoices(QComboBox *box, const QString &any, const Choices &choices, const QString &chosen, const QString &away);
[[nodiscard]] QString chosenKey(const QComboBox *box);
