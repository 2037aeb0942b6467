// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/taskrunner.h"

#include <QThread>

namespace relais {

void InlineTaskRunner::post(QObject *, std::function<void(std::stop_token)> work, std::function<void()> deliver)
{
    work(std::stop_token());
    deliver();
}

ThreadTaskRunner::ThreadTaskRunner(const QString &name)
    : m_thread(std::make_unique<QThread>())
    , m_worker(std::make_unique<QObject>())
{
    m_thread->setObjectName(name);
    m_worker->moveToThread(m_thread.get());
    m_thread->start();
}

ThreadTaskRunner::~ThreadTaskRunner()
{
    m_stop.request_stop();
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_thread->quit(); }, Qt::QueuedConnection);
    m_thread->wait();
}

void ThreadTaskRunner::stop()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
}

void ThreadTaskRunner::post(QObject *receiver, std::function<void(std::stop_token)> work, std::function<void()> deliver)
{
    // The receiver is only looked at on its own thread, inside the posted call that dies with it.
    const QPointer<QObject> guard(receiver);
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, guard, token = m_stop.get_token(), work = std::move(work), deliver = std::move(deliver)]() {
            work(token);
            QMetaObject::invokeMethod(
                m_thread.get(),
                [guard, deliver]() {
                    if (guard)
                        deliver();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace relais
