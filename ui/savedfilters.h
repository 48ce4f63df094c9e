// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/translatedwidget.h"

#include <QList>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

// A few arrangements of a list's filters, each under a name, in a menu: keep what is chosen now, take one up again,
// delete one. What a state is only its page knows: one line without "|". They are kept as every view is.
class SavedFilters final : public TranslatedWidget
{
    Q_OBJECT

public:
    static constexpr int most = 8;

    explicit SavedFilters(QWidget *parent = nullptr);

    void save(const QString &name, const QString &state); // another of that name is replaced; too long: not at all
    void remove(const QString &name);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString stateOf(const QString &name) const;
    [[nodiscard]] QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void saveWanted(const QString &name); // the page says what: save()
    void chosen(const QString &state);

protected:
    void retranslate() override;

private:
    void build();
    void fillMenu();
    void askForName(bool ask);
    void nameGiven();

    QPushButton *m_button;
    QMenu *m_menu;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QToolButton *m_leave;
    QList<QLineEdit *> m_slots; // never shown: where ui/viewstate finds them
};
