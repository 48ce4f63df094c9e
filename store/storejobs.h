// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "store/journal.h"
#include "store/storelane.h"

// What store/store.h promises, for each T.

template <typename T>
class StoreWriteJob final : public StoreJob
{
public:
    StoreWriteJob(std::function<Result<T>(Journal &)> what, Reply<T> reply)
        : m_work(std::move(what))
        , m_done(std::move(reply))
    { }

    bool work(Journal *journal, const Error &why) override
    {
        m_result = journal ? journal->write<T>(m_work) : tl::unexpected(why);
        return true;
    }
    void deliver() override { m_done.deliver(std::move(m_result)); }

private:
    std::function<Result<T>(Journal &)> m_work;
    Reply<T> m_done;
    Result<T> m_result = tl::unexpected(Error{.kind = Error::Kind::Storage});
};

template <typename T>
class StoreReadJob final : public StoreJob
{
public:
    StoreReadJob(std::function<Result<bool>(Journal &, T &)> what, Reply<T> reply)
        : m_slice(std::move(what))
        , m_done(std::move(reply))
    { }

    bool work(Journal *journal, const Error &why) override
    {
        if (!journal) {
            m_result = tl::unexpected(why);
            return true;
        }
        Result<bool> finished = true;
        const Result<void> read = journal->transact([&] {
            finished = m_slice(*journal, *m_result);
            return finished ? Result<void>{} : tl::unexpected(finished.error());
        });
        if (!read)
            m_result = tl::unexpected(read.error());
        return !read || *finished;
    }
    void deliver() override
    {
        if (!stopped)
            m_done.deliver(std::move(m_result));
    }

private:
    std::function<Result<bool>(Journal &, T &)> m_slice;
    Reply<T> m_done;
    Result<T> m_result{};
};

template <typename T>
void Store::write(std::function<Result<T>(Journal &)> work, Reply<T> done)
{
    if (!m_writer || !m_state.mayWrite()) {
        // Later, as every answer.
        QMetaObject::invokeMethod(
            this, [done, error = notWritable()] { done.deliver(tl::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    addWrite(std::make_shared<StoreWriteJob<T>>(std::move(work), std::move(done)));
}

template <typename T>
void Store::read(std::function<Result<T>(Journal &)> work, Reply<T> done)
{
    readInSlices<T>(
        [work = std::move(work)](Journal &journal, T &into) -> Result<bool> {
            Result<T> found = work(journal);
            if (!found)
                return tl::unexpected(found.error());
            into = std::move(*found);
            return true;
        },
        std::move(done));
}

template <typename T>
void Store::readInSlices(std::function<Result<bool>(Journal &, T &)> slice, Reply<T> done)
{
    QObject *context = done.context;
    addRead(std::make_shared<StoreReadJob<T>>(std::move(slice), std::move(done)), context);
}
