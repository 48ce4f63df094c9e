// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/describe.h"
#include "ui/translatedwidget.h"

class ApplyRow;
class ErrorBar;
class PageHeader;
class QLabel;
class QVBoxLayout;

// One section of the settings page: its head, what went wrong, who may change it, the cards of the section itself and,
// under them, Apply and Put back. What was typed stays when it could not be saved, and when another section or page is
// looked at meanwhile.
class SettingsSection : public TranslatedWidget
{
    Q_OBJECT

public:
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] bool isEdited() const { return m_edited; }

    // Read-only: everything is shown, nothing can be changed, and the page says who may.
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    void showProblem(const Error &error);
    void showAdvice(const Advice &advice);
    void clearProblem();

Q_SIGNALS:
    void editedChanged(bool edited);

protected:
    // "desk" names deskSection, deskTitle, deskReadOnly, deskApply …
    SettingsSection(const QString &name, QWidget *parent);

    // Each adds under what is there already.
    [[nodiscard]] QVBoxLayout *addCard(const QString &objectName);
    void addWidget(QWidget *widget);
    void addFoot(); // Apply and Put back; a section that acts at once has none

    virtual void apply() = 0;   // tells off what is wrong, or emits what is wanted
    virtual void revert() = 0;  // back to what is in force
    virtual void refresh() = 0; // after another access: what can be pressed and typed into
    [[nodiscard]] virtual QString lead() const { return {}; } // one line under the title
    [[nodiscard]] virtual QString whoMay() const;             // "An administrator can change this."

    void setEdited(bool edited);
    void setApplied(bool applied);
    void retranslate() override; // a section's own calls it first

private:
    QString m_name;
    bool m_edited = false;
    bool m_readOnly = false;
    PageHeader *m_header;
    ErrorBar *m_error;
    QWidget *m_lock;
    QLabel *m_whoMay;
    QVBoxLayout *m_column;
    ApplyRow *m_foot = nullptr;
};
