// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/choices.h"

#include "domain/plaintext.h"

#include <QComboBox>

namespace {

constexpr qsizetype longestWords = 80;

} // namespace

void setChoices(QComboBox *box, const QString &any, const Choices &choices, const QString &chosen, const QString &away)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(any, QString());
    for (const auto &[key, words] : choices)
        box->addItem(boundedPlainText(words, longestWords), key);
    if (box->findData(chosen) < 0)
        box->addItem(away.arg(boundedPlainText(chosen, longestWords)), chosen);
    box->setCurrentIndex(box->findData(chosen));
}

QString chosenKey(const QComboBox *box)
{
    return box->currentData().toString();
}
