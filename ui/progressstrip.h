// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/translatedwidget.h"

class QLabel;
class QProgressBar;
class QPushButton;
class Sign;

// Something that takes a while: a sentence that says what, how far it is, and Stop. Hidden while nothing runs.
class ProgressStrip final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    // Shows it. The sentence tells the numbers; without a total (0) there is no bar, only the sentence.
    void setProgress(const QString &sentence, qint64 done = 0, qint64 total = 0);
    void setStopOffered(bool offered); // what cannot be stopped says so in its sentence
    void end();                        // hides it

Q_SIGNALS:
    void stopRequested();

protected:
    void retranslate() override;

private:
    Sign *m_sign;
    QProgressBar *m_bar;
    QLabel *m_sentence;
    QPushButton *m_stop;
};
