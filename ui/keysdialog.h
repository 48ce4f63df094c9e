// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actionregistry.h"
#include "ui/translateddialog.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

// Every key of the program under its heading, read from the registry whenever it is shown or the language changes.
class KeysDialog final : public TranslatedDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const ActionRegistry *actions, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    struct Section {
        QString heading{};
        QList<KeyEntry> entries{};
    };

    [[nodiscard]] QList<Section> sections() const;
    [[nodiscard]] QWidget *column(const QList<Section> &sections, QWidget *parent) const;
    void refill();

    const ActionRegistry *m_actions;
    QLabel *m_title;
    QLabel *m_hint;
    QScrollArea *m_area;
    QPushButton *m_close;
};

// Shows it over the window, or brings the open one to the front.
void showKeys(const ActionRegistry *actions, QWidget *window);
