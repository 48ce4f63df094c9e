// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

// Name and value, line under line; values can be marked, and those that people carry elsewhere have a copy button.
class FactList : public QWidget
{
    Q_OBJECT

public:
    struct Fact {
        QString key;   // names the controls: "buyer" makes buyerValue and buyerCopy
        QString name;  // for people
        QString value; // shown as plain text; a fact without a value is left out
        bool copyable = false;
        QString note{}; // in muted ink under the value
    };

    explicit FactList(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);

private:
    struct Line {
        QString key;
        QLabel *name;
        QLabel *value;
        QLabel *note;
        QToolButton *copy; // or none
    };

    void addLine(const Fact &fact);

    QGridLayout *m_grid;
    QList<Line> m_lines;
};
