// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/translatedwidget.h"

class ProblemLabel;
class QLabel;
class QPushButton;

// Which picture the buyer's screen shows between sales: seen in small, chosen from a file, taken away again.
class IdlePictureBox final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit IdlePictureBox(QWidget *parent);

    void setPath(const QString &path); // empty: none
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool hasProblem() const { return m_hasProblem; }

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    void choose();
    void refresh();

    QString m_path;
    bool m_hasProblem = false;
    QLabel *m_label;
    QLabel *m_picture;
    QLabel *m_name;
    QPushButton *m_choose;
    QPushButton *m_remove;
    ProblemLabel *m_problem;
};
