// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reply.h"

#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

class TstReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delivers();
    void aDeadContextIsNeverCalled();
    void whatIsMissingIsNoCall();
    void theHandlerMayEndItsContext();
    void valuesMayBeMoveOnly();
};

void TstReply::delivers()
{
    QObject context;
    QList<int> values;
    QList<Error> errors;
    const Reply<int> reply{&context, [&](const Result<int> &result) {
                               if (result)
                                   values << *result;
                               else
                                   errors << result.error();
                           }};
    reply.deliver(5);
    reply.deliver(tl::unexpected(Error{.kind = Error::Kind::Offline}));
    QCOMPARE(values, QList<int>{5});
    QCOMPARE(errors, QList<Error>{Error{.kind = Error::Kind::Offline}});

    int done = 0;
    const Reply<void> nothing{&context, [&](const Result<void> &result) { done += result ? 1 : 0; }};
    nothing.deliver({});
    QCOMPARE(done, 1);
}

void TstReply::aDeadContextIsNeverCalled()
{
    int calls = 0;
    auto context = std::make_unique<QObject>();
    const Reply<int> reply{context.get(), [&](const Result<int> &) { ++calls; }};
    const std::function<void(int)> copy = [reply](int value) { reply.deliver(value); };
    reply.deliver(1);
    QCOMPARE(calls, 1);
    context.reset();
    reply.deliver(2);
    copy(3);
    QCOMPARE(calls, 1);
}

void TstReply::whatIsMissingIsNoCall()
{
    QObject context;
    Reply<int>{}.deliver(1);
    Reply<int>{&context, {}}.deliver(1);
    Reply<int>{nullptr, [](const Result<int> &) { QFAIL("called without a context"); }}.deliver(1);
}

void TstReply::theHandlerMayEndItsContext()
{
    auto *context = new QObject;
    QString seen;
    const QString captured = u"captured"_s;
    const Reply<int> reply{context, [&seen, context, captured](const Result<int> &) {
                               delete context;
                               seen = captured; // the handler itself outlives its context
                           }};
    reply.deliver(1);
    reply.deliver(2);
    QCOMPARE(seen, u"captured"_s);
}

void TstReply::valuesMayBeMoveOnly()
{
    QObject context;
    int seen = 0;
    const Reply<std::unique_ptr<int>> reply{&context, [&](Result<std::unique_ptr<int>> result) { seen = **result; }};
    reply.deliver(std::make_unique<int>(7));
    QCOMPARE(seen, 7);
}

QTEST_GUILESS_MAIN(TstReply)
#include "tst_reply.moc"
