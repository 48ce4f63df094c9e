// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QObject>
#include <QSet>

class QHeaderView;
class QMenu;
class QPoint;

// What a person did to a table's columns: wider, moved, hidden. What nobody touched follows the program: its width the
// font, its place and whether it is there the page.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    explicit TableColumns(QHeaderView *header);

    bool eventFilter(QObject *watched, QEvent *event) override;

    void setDefaultWidths(const QList<int> &widths); // by column
    void setOffered(int column, bool offered);       // the page's own say: not offered is not shown
    void setHiddenByPerson(int column, bool hidden);
    void showMenu(const QPoint &globalPosition); // the columns with marks; nothing stops meanwhile
    [[nodiscard]] bool isHiddenByPerson(int column) const { return m_hidden.contains(column); }

    // The person's doing as a line for the settings file; empty when there is none. A line that does not fit the table
    // (another release's, or damaged) changes nothing.
    [[nodiscard]] QString state() const;
    bool restore(const QString &state);
    void reset(); // as the program made it

private:
    struct Doing {
        QMap<int, int> widths{};
        QList<int> order{};
        QSet<int> hidden{};
    };

    [[nodiscard]] bool read(const QString &state, Doing &doing) const;
    [[nodiscard]] QList<int> order() const; // logical columns as they stand
    void noteDefaultOrder();
    void putInOrder(const QList<int> &order);
    void showOrHide(int column);
    void resized(int column, int width);
    void fill(QMenu *menu);

    QHeaderView *m_header;
    QList<int> m_defaultWidths;
    QList<int> m_defaultOrder;
    QMap<int, int> m_widths; // those that a person set
    QSet<int> m_hidden;      // by a person
    QSet<int> m_notOffered;
    bool m_own = false; // the program is changing something itself
};
