// SPDX-License-Identifier: GPL-3.0-or-later
// usapi-console-faults: a scripted desk that can be made to die at a numbered step. For tests only; never installed.
//
//   usapi-console-faults DATA_DIR URL USER DEADLINE_MS [STEP:N]
//
// The first line of standard input is the password, the second the payout secret; then commands (scripteddesk.h).
#include "tests/faults/scripteddesk.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QString nextLine()
{
    QByteArray line;
    char letter = 0;
    while (::read(STDIN_FILENO, &letter, 1) == 1 && letter != '\n')
        line.append(letter);
    return QString::fromUtf8(line);
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
    ScriptedDesk::Start start;
    start.folders = *folders;
    start.environment = {Environment::Kind::Sandbox, QUrl(arguments.at(2))};
    start.login = {{arguments.at(3)}, Secret{nextLine()}};
    start.payoutSecret = Secret{nextLine()};
    start.deadline = std::chrono::milliseconds(arguments.at(4).toInt());
    start.dieAt = arguments.value(5);
    ScriptedDesk desk(start);
    QObject::connect(
        &desk, &ScriptedDesk::ended, &application, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &desk, [&desk] {
        const QString line = nextLine();
        desk.obey(line.isEmpty() ? u"quit"_s : line);
    });
    desk.signIn();
    return QCoreApplication::exec();
}
