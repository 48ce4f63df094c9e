// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

// What is wrong with a field, beside the field: sign and words in the tone of errors, the field framed in it, and told
// to screen readers as the field's description. Takes no room while all is well.
class ProblemLabel : public QLabel
{
    Q_OBJECT

public:
    ProblemLabel(QWidget *field, const QString &objectName, QWidget *parent);

    void setProblem(const QString &problem);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_field;
};
