// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "sandbox/demousers.h"
#include "store/database.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

// The whole program on its built-in sandbox, in a data folder of its own, worked through its widgets' object names.
class SandboxConsole
{
public:
    // The demo operator is signed in.
    void start(bool reset = false)
    {
        StartOptions options;
        options.sandbox = true;
        options.sandboxReset = reset;
        options.dataDir = m_data.path();
        options.language = DeskSettings::Language::English;
        options.theme = DeskSettings::Theme::Light;
        const auto folders = openDataFolders(options.dataDir, options.profile);
        QVERIFY(folders);
        m_console = std::make_unique<Composition>(options, *folders);
        QVERIFY(m_console->start());
        QTRY_VERIFY_WITH_TIMEOUT(window().windowTitle().contains(QStringLiteral("maker.budi")), 30'000);
    }
    void stop() { m_console.reset(); }

    void comeAs(const QString &role)
    {
        const sandbox::DemoUser user = userOf(role);
        trigger(QStringLiteral("actionSwitchOperator"));
        find<QLineEdit>(QStringLiteral("username"))->setText(user.name.toString());
        find<QLineEdit>(QStringLiteral("password"))->setText(user.password.toString());
        press(QStringLiteral("signIn"));
        QTRY_VERIFY_WITH_TIMEOUT(window().windowTitle().contains(user.name), 30'000);
    }
    [[nodiscard]] static sandbox::DemoUser userOf(const QString &role)
    {
        const auto users = sandbox::demoUsers();
        return *std::find_if(users.begin(), users.end(),
                             [&](const sandbox::DemoUser &known) { return known.role == role; });
    }

    [[nodiscard]] MainWindow &window() { return m_console->window(); }
    template <typename T>
    T *find(const QString &name)
    {
        T *object = window().findChild<T *>(name);
        if (object == nullptr)
            qFatal("no %s", qPrintable(name));
        return object;
    }
    bool isShown(const QString &name) { return find<QWidget>(name)->isVisibleTo(&window()); }
    void press(const QString &name) { find<QAbstractButton>(name)->click(); }
    void trigger(const QString &name) { find<QAction>(name)->trigger(); }
    void choose(const QString &name, const QString &path)
    {
        QPointer<QFileDialog> dialog = find<QFileDialog>(name);
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }
    [[nodiscard]] QString health() { return find<QWidget>(QStringLiteral("journalHealth"))->accessibleName(); }

    [[nodiscard]] QString in(const QString &name) const { return m_data.filePath(name); }
    [[nodiscard]] QString folder() const { return in(QStringLiteral("default/sandbox")); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/journal.sqlite"); }
    [[nodiscard]] qint64 count(const QString &sql) const
    {
        const auto database = Database::open(location(), Database::Access::Read);
        return database ? (*database)->number(sql).value_or(-1) : -1;
    }
    void run(const QString &sql) const
    {
        const auto database = Database::open(location(), Database::Access::Write);
        QVERIFY(database);
        const auto done = (*database)->run(sql);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }

private:
    [[nodiscard]] StoreLocation location() const
    {
        StoreLocation location;
        location.file = file();
        return location;
    }

    QTemporaryDir m_data;
    std::unique_ptr<Composition> m_console;
};
