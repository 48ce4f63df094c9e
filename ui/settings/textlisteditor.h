// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/translatedwidget.h"

#include <QStringList>

#include <tl/expected.hpp>

#include <functional>

class FormGrid;
class FormRow;
class QLineEdit;
class QListWidget;
class QPushButton;

// A short list of texts: type one and add it, choose one and remove it.
class TextListEditor final : public TranslatedWidget
{
    Q_OBJECT

public:
    // What is kept of what was typed, or the sentence that says what is wrong with it.
    using Judge = std::function<tl::expected<QString, QString>(const QString &typed)>;
    using Show = std::function<QString(const QString &kept)>; // how a text is shown

    // "hosts" names hostsList, hostsNew, hostsAdd and hostsRemove.
    TextListEditor(const QString &name, Judge judge, Show show, QWidget *parent);

    void setTexts(const QStringList &texts);
    [[nodiscard]] const QStringList &texts() const { return m_texts; }
    [[nodiscard]] bool hasUnfinished() const; // something stands in the field and was not added
    void clearUnfinished();
    [[nodiscard]] bool finish(); // adds what stands in the field; false: it is told off
    void showProblem(const QString &problem);
    void setReadOnly(bool readOnly);
    // Names of the list and of the field, the button that adds, and a hint under the field.
    void setWords(const QString &list, const QString &field, const QString &add, const QString &hint = {});

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool add();
    void removeCurrent();
    void fill();
    void refresh();

    Judge m_judge;
    Show m_show;
    QStringList m_texts;
    bool m_readOnly = false;
    QListWidget *m_list;
    FormGrid *m_form;
    QLineEdit *m_field;
    FormRow *m_row;
    QPushButton *m_add;
    QPushButton *m_remove;
};
