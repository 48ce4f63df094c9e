// SPDX-License-Identifier: GPL-3.0-or-later
// usapi-console-faults: a scripted desk that can be made to die at a numbered step. For tests only; never installed.
//
//   usapi-console-faults DATA_DIR URL USER DEADLINE_MS [STEP:N [invoices|counter]]
//
// The first line of standard input is the password, the second the payout secret or the password of the counter's
// account; then commands (scripteddesk.h, invoicedesk.h, scriptedcounter.h).
#include "sandbox/server.h"
#include "tests/faults/scriptedcounter.h"
#include "tests/faults/scripteddesk.h"
#include "tests/faults/standardinput.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

template <typename Desk>
int work(Desk &desk)
{
    QObject::connect(
        &desk, &Desk::ended, QCoreApplication::instance(), [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &desk, [&desk] {
        const QString line = nextLine();
        desk.obey(line.isEmpty() ? u"quit"_s : line);
    });
    desk.signIn();
    return QCoreApplication::exec();
}

int payOut(const DataFolders &folders, const QStringList &arguments)
{
    ScriptedDesk::Start start;
    start.folders = folders;
    start.environment = {Environment::Kind::Sandbox, QUrl(arguments.at(2))};
    start.login = {{arguments.at(3)}, Secret{nextLine()}};
    start.payoutSecret = Secret{nextLine()};
    start.deadline = std::chrono::milliseconds(arguments.at(4).toInt());
    start.dieAt = arguments.value(5);
    ScriptedDesk desk(start);
    return work(desk);
}

int invoice(const DataFolders &folders, const QStringList &arguments, bool counter)
{
    InvoiceDesk::Start start;
    start.folders = folders;
    start.environment = {Environment::Kind::Sandbox, QUrl(arguments.at(2))};
    start.login = {{arguments.at(3)}, Secret{nextLine()}};
    start.roles = counter ? Role::Cashier : Role::Maker;
    start.counter = {sandbox::demoCounter().username, Secret{nextLine()}};
    start.deadline = std::chrono::milliseconds(arguments.at(4).toInt());
    start.dieAt = arguments.value(5);
    InvoiceDesk desk(start);
    const auto sells = counter ? std::make_unique<ScriptedCounter>(desk) : nullptr;
    return work(desk);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto folders = openDataFolders(arguments.value(1), u"default"_s);
    if (!folders || arguments.size() < 5) {
        std::fprintf(stderr, "%s\n", faultMarker);
        return 2;
    }
    const QString kind = arguments.value(6);
    return kind.isEmpty() ? payOut(*folders, arguments) : invoice(*folders, arguments, kind == u"counter");
}
