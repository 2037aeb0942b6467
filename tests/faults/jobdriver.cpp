// SPDX-License-Identifier: GPL-3.0-or-later
// Does one job in a folder, in a process that is made to be killed: "ready" once all is prepared, then a line with the
// number of each step that it was told is stored, then "done".
//   job_driver JOB FOLDER EDITS ROWS EVENTS [early]
#include "workload.h"

#include <QCoreApplication>

#include <cstdio>

using namespace relais::test;

namespace {

bool say(const QByteArray &line)
{
    return std::puts(line.constData()) >= 0 && std::fflush(stdout) == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto *job =
        std::ranges::find_if(jobs, [&](Job one) { return QLatin1StringView(nameOf(one)) == arguments.value(1); });
    if (job == std::end(jobs) || arguments.size() < 6)
        return 2;
    const Manner manner = arguments.value(6) == QLatin1StringView("early") ? Manner::Early : Manner::AsBuilt;
    const Amount amount{
        .edits = arguments.at(3).toInt(), .rows = arguments.at(4).toInt(), .events = arguments.at(5).toInt()};
    const auto workload = Workload::of(*job, manner, arguments.at(2), amount);
    if (!workload->prepare() || !say("ready"))
        return 3;
    // Early, it waits in the middle to be killed: told of a step, and not yet at storing it.
    const int last = manner == Manner::Early ? amount.edits / 2 : -1;
    workload->tellTo([last](int step) {
        say(QByteArray::number(step));
        if (step == last)
            std::getchar();
    });
    workload->run();
    workload->close();
    return workload->errors().isEmpty() && say("done") ? 0 : 4;
}
