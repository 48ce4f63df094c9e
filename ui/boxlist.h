// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QListWidget>

class QKeyEvent;

// One line that can be chosen.
struct BoxRow {
    enum class Group { Journal, Commands, Ask };

    Group group = Group::Journal;
    QString name{}; // tells it apart from the others, never shown
    QIcon icon{};
    QString title{};
    QString detail{}; // muted, behind the title
    QString keys{};   // at the right
};

// The hits of the box for everything under their headings. The keyboard stays with the field above: it hands on the
// keys that move here.
class BoxList final : public QListWidget
{
    Q_OBJECT

public:
    explicit BoxList(QWidget *parent = nullptr);

    // In the order of their groups. What somebody moved to stays chosen while it is there, else the first is.
    void setRows(const QList<BoxRow> &rows);
    void chooseFirst();                        // whatever was moved to
    bool move(const QKeyEvent &event);         // false: not a key that moves
    [[nodiscard]] QString currentName() const; // empty: none
    [[nodiscard]] int heightOfAll(int mostRows) const;

    [[nodiscard]] static QString groupName(BoxRow::Group group);

Q_SIGNALS:
    void rowClicked(const QString &name);

private:
    void addHeading(BoxRow::Group group);
    void addRow(const BoxRow &row);
    [[nodiscard]] QList<int> choosable() const;
    void choose(int row);

    bool m_moved = false; // by a person
};
