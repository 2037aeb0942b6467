// SPDX-License-Identifier: GPL-3.0-or-later
// HeldRunner: a runner on which nothing runs until the test lets it.
#pragma once

#include "core/taskrunner.h"

#include <deque>

namespace relais::test {

class HeldRunner final : public TaskRunner {
public:
    [[nodiscard]] qsizetype waiting() const { return static_cast<qsizetype>(m_tasks.size()); }
    void runOne()
    {
        const Task task = m_tasks.front();
        m_tasks.pop_front();
        task.work({});
        task.deliver();
    }
    void runAll()
    {
        while (!m_tasks.empty())
            runOne();
    }
    void stop() override { }

protected:
    void post(QObject *, std::function<void(std::stop_token)> work, std::function<void()> deliver) override
    {
        m_tasks.push_back({std::move(work), std::move(deliver)});
    }

private:
    struct Task {
        std::function<void(std::stop_token)> work;
        std::function<void()> deliver;
    };
    std::deque<Task> m_tasks;
};

} // namespace relais::test
