// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lookuprow.h"
#include "ui/translatedwidget.h"

#include <optional>

class Badge;
class QLabel;
class QPushButton;

// A term without an invoice: why, and what to do next.
class AbsenceView final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit AbsenceView(QWidget *parent = nullptr);

    void showRow(const LookupRow &row);

Q_SIGNALS:
    void refreshRequested();

protected:
    void retranslate() override;

private:
    struct Words {
        QString headline;
        QString advice;
        QString serverWords;
        bool mayAskAgain = false;
    };

    [[nodiscard]] static Words wordsFor(const LookupRow &row);

    std::optional<LookupRow> m_row;
    Badge *m_badge;
    QLabel *m_term;
    QLabel *m_headline;
    QLabel *m_advice;
    QLabel *m_serverLabel;
    QLabel *m_serverWords;
    QLabel *m_readAt;
    QPushButton *m_askAgain;
};
