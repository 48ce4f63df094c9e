// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QEvent>

// A dialog whose words follow the language while it is open, as those of TranslatedWidget do. Shown with open() or
// show(): nothing stops meanwhile.
class TranslatedDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override
    {
        QDialog::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }
};
