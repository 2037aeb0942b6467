// SPDX-License-Identifier: GPL-3.0-or-later
// Times the built-in PDF of a firm with 50 tools, from the tree to the checked file on the disk:
//   bench_documents [tools] [runs]
// Prints the median and, beside it, the time that painting as many empty pages takes, as a floor.
#include "documents/builtinpdf.h"
#include "unit/documents/sampledocument.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace relais;

namespace {

constexpr double goal = 300; // milliseconds, for the first one: design/reliability.md P7

double emptyPages(int pages)
{
    QElapsedTimer timer;
    timer.start();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawText(100, 100, QString::number(page));
    }
    painter.end();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int tools = argc > 1 ? std::max(std::atoi(argv[1]), 1) : 50;
    const int runs = argc > 2 ? std::max(std::atoi(argv[2]), 1) : 5;
    const Document document = test::longDocument(tools);
    const QTemporaryDir folder;
    std::vector<double> times;
    std::vector<double> floors;
    int pages = 0;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        const auto report = writePdf(document, folder.filePath(QStringLiteral("plan.pdf")), {});
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!report) {
            std::fprintf(stderr, "%s\n", qPrintable(report.error().detail));
            return 4;
        }
        pages = report->pages;
        floors.push_back(emptyPages(pages));
    }
    std::printf("pdf of %d tools: %d pages, first %.0f ms, median %.0f ms, empty pages %.0f ms (goal for 50 tools: at "
                "most %.0f ms, %s)\n",
                tools, pages, times.front(), median(times), median(floors), goal,
                times.front() <= goal ? "met" : "not met");
    return 0;
}
