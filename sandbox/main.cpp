// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server.h"
#include "sandbox/startoptions.h"
#include "sandbox/untilsignal.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream); // whoever started us may be waiting for the line
}

int fail(const QString &mistake)
{
    print(stderr, u"usapi-sandbox: %1\n"_s.arg(mistake));
    return usageError;
}

} // namespace

int main(int argc, char *argv[])
{
    sandbox::holdEndSignals();
    const QCoreApplication application(argc, argv);
    const sandbox::StartOptions asked = sandbox::parseStartOptions(QCoreApplication::arguments());
    if (!asked.mistake.isEmpty())
        return fail(asked.mistake);
    if (!asked.options) {
        print(stdout, asked.output);
        return 0;
    }
    const auto server = sandbox::Server::start(*asked.options);
    if (!server)
        return fail(server.error().detail);
    if (asked.options->payoutSecret.isEmpty())
        print(stdout,
              u"usapi-sandbox: payout secret %1 (for training; it opens nothing else)\n"_s.arg(
                  (*server)->payoutSecret().text()));
    print(stdout, u"usapi-sandbox: ready on %1\n"_s.arg((*server)->url().toString()));
    sandbox::waitForEndSignal();
    return 0;
}
