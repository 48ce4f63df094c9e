// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/translatedwidget.h"

class QLabel;
class QPushButton;

// Apply and Put back, and that what is shown is in force. Both buttons wait for something to have been edited.
class ApplyRow : public TranslatedWidget
{
    Q_OBJECT

public:
    // "desk" names its controls deskApply, deskRevert and deskApplied.
    explicit ApplyRow(const QString &name, QWidget *parent = nullptr);

    void setEdited(bool edited);
    void setApplied(bool applied);

Q_SIGNALS:
    void applyPressed();
    void revertPressed();

protected:
    void retranslate() override;

private:
    void focusBefore();

    QPushButton *m_apply;
    QPushButton *m_revert;
    QLabel *m_applied;
    bool m_edited = false;
    bool m_isApplied = false;
};
