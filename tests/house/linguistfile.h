// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// One text of a Qt Linguist source and its translation.
struct Message {
    QString context{};
    QString source{};
    QString comment{};   // tells two uses of the same word apart
    QString state{};     // empty: finished; else unfinished, vanished, obsolete
    QStringList forms{}; // one, or one for each plural form
    bool numerus = false;

    [[nodiscard]] QString key() const;
};

struct LinguistFile {
    QString language{};
    QList<Message> messages{};
    QString problem{}; // not empty: the file cannot be read
};

[[nodiscard]] LinguistFile readLinguistFile(const QString &path);

// What is wrong with a translation, or an empty text. `pluralForms`: how many the language has.
[[nodiscard]] QString problemOf(const Message &message, int pluralForms);
