// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/locale.h"
#include "ui/settings/settingssection.h"
#include "ui/theme.h"
#include "walk.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

// One section of the settings alone in a window, and hands on it.
template <typename Section>
class SectionFixture
{
public:
    [[nodiscard]] bool open()
    {
        setDisplayLanguage(QLocale::English);
        applyTheme(*qApp, ThemeName::Light);
        section = std::make_unique<Section>();
        section->resize(700, 1'400);
        section->show();
        return QTest::qWaitForWindowExposed(section.get());
    }

    template <typename T>
    [[nodiscard]] T *control(const QString &name) const
    {
        return section->template findChild<T *>(name);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return control<QPushButton>(name); }
    [[nodiscard]] QString text(const QString &label) const { return control<QLabel>(label)->text(); }
    [[nodiscard]] bool isShown(const QString &name) const { return control<QWidget>(name)->isVisible(); }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = control<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void press(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void tick(const QString &box) const
    {
        auto *one = control<QCheckBox>(box);
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Space);
    }
    // What must hold of any section: names, the Tab order, mnemonics, text that is text.
    [[nodiscard]] QString faults() const
    {
        return (walk::controlsWithoutNames(section.get()) + walk::leftOutOfTabOrder(section.get())
                + walk::clashingMnemonics(section.get()) + walk::labelsThatGuessRichText(section.get())
                + walk::clippedTexts(section.get()))
            .join(u'\n');
    }

    std::unique_ptr<Section> section;
};
