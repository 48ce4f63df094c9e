// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look.h"
#include "ui/translatedwidget.h"

#include <QDateTime>
#include <QList>

class QVBoxLayout;

// What happened to a thing, oldest first, and where it stands now: the last entry is the current state and wears it as
// a badge. Everything in it is plain text; the sentences are the caller's.
class Timeline final : public TranslatedWidget
{
    Q_OBJECT

public:
    struct Entry {
        Look look{};       // word, tone and shape of what happened
        QDateTime at{};    // UTC; shown in WIB
        QString who{};     // the person, or the part of the program; may be empty
        QString note{};    // a reason, a server's words, a reference; may be empty
        bool open = false; // only of the last one: it goes on, nothing is decided yet
    };

    explicit Timeline(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }

protected:
    void retranslate() override;

private:
    QList<Entry> m_entries;
    QVBoxLayout *m_column;
};
