// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/sectionid.h"
#include "ui/translatedwidget.h"

#include <QMap>

class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;
class SettingsSection;

// The settings: their sections' names at the left, one section at a time beside them. It knows no section by its class.
// A section that somebody began to edit keeps what was typed and carries a mark until it is applied or put back.
class SettingsPage final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    void addSection(SectionId id, SettingsSection *section); // in the order in which they are listed
    void setSectionShown(SectionId id, bool shown);          // what does not work yet, or not now, is not listed
    void showSection(SectionId id);
    [[nodiscard]] SectionId currentSection() const;
    [[nodiscard]] bool isEdited() const; // any of them
    void setBackVisible(bool visible);   // while signed out there is no sidebar to leave by

Q_SIGNALS:
    void backRequested();
    void sectionShown(SectionId id);

protected:
    void retranslate() override;

private:
    struct Entry {
        SettingsSection *section = nullptr;
        QListWidgetItem *item = nullptr;
        QWidget *scrolled = nullptr;
    };

    void showCurrent();
    void name(const Entry &entry);

    QMap<SectionId, Entry> m_entries;
    QPushButton *m_back;
    QListWidget *m_list;
    QStackedWidget *m_stack;
};
