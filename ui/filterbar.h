// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/translatedwidget.h"

#include <QList>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTimer;

// What narrows a list: a search box and a few choices in one row, and one click that takes all of it away again. A
// choice that narrows is tinted, and is the same tomorrow. Escape in the box empties it; Enter there goes to the list
// (searchEntered).
class FilterBar final : public TranslatedWidget
{
    Q_OBJECT

public:
    // "bank" names its controls bankSearch and bankClearFilters.
    explicit FilterBar(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    void setSearchWords(const QString &name, const QString &placeholder);
    // The caller fills it and names it for screen readers; its first entry is "all".
    QComboBox *addChoice(const QString &objectName);
    // A second thing to type, asked for after the same pause; the caller places and names it. Never kept.
    QLineEdit *addField(const QString &objectName);
    // Chips beside each other, ids from 0; the first is "all" and is chosen. The caller words them.
    QButtonGroup *addChips(const QStringList &objectNames);
    void addAction(QWidget *button); // at the right end

    [[nodiscard]] QString searchText() const; // without spaces around it
    [[nodiscard]] bool isFiltering() const;
    void clear();
    void forgetTyped(); // by somebody who has left; what was chosen stays

Q_SIGNALS:
    void edited();  // at once, at every letter: for short lists
    void changed(); // a choice at once, the box after a pause in typing: for those that ask the store
    void searchEntered();

protected:
    void retranslate() override;

private:
    void addTyped(QLineEdit *field);
    void tellAll();
    void refreshState();

    QHBoxLayout *m_row;
    QHBoxLayout *m_filters;
    QLineEdit *m_search;
    QPushButton *m_clear;
    QTimer *m_pause;
    QList<QComboBox *> m_choices;
    QList<QLineEdit *> m_fields; // the search box first
    QList<QButtonGroup *> m_chips;
};
