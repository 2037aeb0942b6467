// SPDX-License-Identifier: GPL-3.0-or-later
// TaskRunner: the one seam that makes synchronous services asynchronous. Work runs in order, one piece at a time; its
// answer is delivered on the thread that made the runner (the receiver's), or not at all once the receiver is gone.
// Storage, documents, analysis and network each have one; tests use InlineTaskRunner, in which everything has happened
// when run() returns.
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

class QThread;

namespace relais {

class TaskRunner {
public:
    TaskRunner() = default;
    virtual ~TaskRunner() = default;
    TaskRunner(const TaskRunner &) = delete;
    TaskRunner &operator=(const TaskRunner &) = delete;

    // Runs work on the runner, then deliver(answer). Call from the thread that made the runner.
    // work gets a token that is stopped by stop() or by the runner's end; it must not touch receiver.
    template <class Work, class Deliver> void run(QObject *receiver, Work work, Deliver deliver)
    {
        using Answer = std::invoke_result_t<Work, std::stop_token>;
        auto answer = std::make_shared<std::optional<Answer>>();
        post(
            receiver, [answer, work = std::move(work)](std::stop_token token) mutable { answer->emplace(work(token)); },
            [answer, deliver = std::move(deliver)]() mutable { deliver(std::move(**answer)); });
    }

    // Asks what runs and what waits to stop early; later work is not affected.
    virtual void stop() = 0;

protected:
    virtual void post(QObject *receiver, std::function<void(std::stop_token)> work, std::function<void()> deliver) = 0;
};

class InlineTaskRunner final : public TaskRunner {
public:
    void stop() override { }

protected:
    void post(QObject *receiver, std::function<void(std::stop_token)> work, std::function<void()> deliver) override;
};

// One thread that lives as long as the runner. The destructor stops the token and waits until all that was posted has
// run (an edit on its way to the disk is never dropped); answers that come after it are not delivered.
class ThreadTaskRunner final : public TaskRunner {
    Q_DISABLE_COPY_MOVE(ThreadTaskRunner)

public:
    explicit ThreadTaskRunner(const QString &name);
    ~ThreadTaskRunner() override;

    void stop() override;

protected:
    void post(QObject *receiver, std::function<void(std::stop_token)> work, std::function<void()> deliver) override;

private:
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_worker; // lives in m_thread
    std::stop_source m_stop;
};

} // namespace relais
