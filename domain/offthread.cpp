// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/offthread.h"

#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

namespace {

// Keeps `then` on the thread where it was made. The application waits for its pool before it deletes its children, so
// the worker always finds it alive.
class Home : public QObject
{
public:
    explicit Home(std::function<void(const std::shared_ptr<void> &)> then)
        : QObject(QCoreApplication::instance())
        , m_then(std::move(then))
    { }
    void arrive(const std::shared_ptr<void> &result)
    {
        deleteLater();
        m_then(result);
    }

private:
    std::function<void(const std::shared_ptr<void> &)> m_then;
};

} // namespace

void runErasedOffThread(std::function<std::shared_ptr<void>()> work,
                        std::function<void(const std::shared_ptr<void> &)> then)
{
    Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
    auto *home = new Home(std::move(then));
    QThreadPool::globalInstance()->start([home, work = std::move(work)] {
        QMetaObject::invokeMethod(
            home, [home, result = work()] { home->arrive(result); }, Qt::QueuedConnection);
    });
}
