// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourpieces.h"

#include "domain/login.h"
#include "sandbox/demousers.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tourpieces {

bool isShown(QWidget &window, const QString &name)
{
    return named<QWidget>(window, name)->isVisible();
}

int rowsOf(QWidget &window, const QString &table)
{
    return named<QAbstractItemView>(window, table)->model()->rowCount();
}

void press(QWidget &window, const QString &button)
{
    named<QAbstractButton>(window, button)->click();
}

// Another person's turn; `there` is a page's name in the sidebar that only such a one has.
QList<Tour::Stop> comeAs(MainWindow &window, const QString &role, const QString &there)
{
    const auto users = sandbox::demoUsers();
    const auto person =
        std::find_if(users.begin(), users.end(), [&](const sandbox::DemoUser &user) { return user.role == role; });
    const Login login{.username = {person->name.toString()}, .password = Secret{person->password.toString()}};
    return {
        {{},
         [&window] { Q_EMIT window.signOutRequested(); },
         [&window] { return isShown(window, u"signInPage"_s) && isShown(window, u"signIn"_s); }},
        {{},
         [&window, login] {
             named<QLineEdit>(window, u"username"_s)->setText(login.username.value);
             named<QLineEdit>(window, u"password"_s)->setText(login.password.text());
             press(window, u"signIn"_s);
         },
         [&window, login, there] {
             return window.windowTitle().contains(login.username.value) && isShown(window, there);
         }},
    };
}

// The question in front of the window; none: null. (The gallery shows dialogs that ask nothing.)
QDialog *question(MainWindow &window)
{
    const auto dialogs = window.findChildren<QDialog *>();
    const auto found = std::find_if(dialogs.cbegin(), dialogs.cend(),
                                    [](const QDialog *dialog) { return dialog->isWindow() && dialog->isVisible(); });
    return found == dialogs.cend() ? nullptr : *found;
}

bool isAsked(MainWindow &window)
{
    return question(window) != nullptr;
}

void answer(MainWindow &window, const QString &button)
{
    press(*question(window), button);
}

} // namespace tourpieces
