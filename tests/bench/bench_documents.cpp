// SPDX-License-Identifier: GPL-3.0-or-later
// P7: what a document of a firm with 50, 200 and 2,000 tools costs, from the tree to the checked file on the disk, by
// the built-in engine, by Pandoc, and by Pandoc and WeasyPrint; beside them the programs alone on the same input.
//   bench_documents [runs] [tools…]
// Prints medians, ratios within this one run, and the memory of this process; a goal is said to be met or not.
#include "documents/documentwriters.h"
#include "documents/pandocast.h"
#include "unit/documents/sampledocument.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace relais;

namespace {

constexpr double goal = 300; // milliseconds, for the first PDF of 50 tools in a release build

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() / 2];
}

// The most that this process ever held, in MiB.
double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

class Bench {
public:
    Bench(int tools, int runs)
        : m_document(test::longDocument(tools))
        , m_tools(tools)
        , m_runs(runs)
    { }

    int run()
    {
        const double builtIn = time("built-in PDF", [this] { write(DocumentFormat::Pdf, false); });
        std::printf("%5d tools  built-in PDF: %d pages, first of all %.0f ms, peak of this process %.0f MiB%s\n",
                    m_tools, m_pages, m_first, peakMemory(),
                    m_tools != 50         ? ""
                        : m_first <= goal ? " (goal: 300 ms, met)"
                                          : " (goal: 300 ms, not met)");
        compare("our DOCX (written, read back)", time("docx", [this] { write(DocumentFormat::Docx, false); }), builtIn);
        compare("our HTML (written, read back)", time("html", [this] { write(DocumentFormat::Html, false); }), builtIn);
        prepare();
        compare("Pandoc alone, DOCX", time("pandoc", [this] { pandoc(QStringLiteral("docx")); }), builtIn);
        compare("Pandoc alone, HTML", time("pandoc", [this] { pandoc(QStringLiteral("html5")); }), builtIn);
        if (!QStandardPaths::findExecutable(QStringLiteral("weasyprint")).isEmpty()) {
            compare("our tagged PDF", time("tagged", [this] { write(DocumentFormat::Pdf, true); }), builtIn);
            compare("WeasyPrint alone on that HTML", time("weasyprint", [this] { weasyPrint(); }), builtIn);
        }
        return m_failed ? 4 : 0;
    }

private:
    double time(const char *name, const std::function<void()> &work)
    {
        std::vector<double> times;
        for (int i = 0; i < m_runs && !m_failed; ++i)
            times.push_back(milliseconds(work));
        if (m_failed)
            std::fprintf(stderr, "%s failed\n", name);
        if (m_first <= 0 && !times.empty())
            m_first = times.front();
        return median(times);
    }
    void compare(const char *name, double time, double builtIn) const
    {
        std::printf("%5d tools  %-32s %8.0f ms  %6.2f x the built-in PDF (%.0f ms)\n", m_tools, name, time,
                    builtIn > 0 ? time / builtIn : 0, builtIn);
        std::fflush(stdout);
    }
    void write(DocumentFormat format, bool tagged)
    {
        DocumentOutput output;
        output.tagged = tagged;
        const auto report = m_writers.write(m_document, format, m_folder.filePath(QStringLiteral("plan")), {}, output);
        m_failed = m_failed || !report || report->notTagged;
        if (report && report->pages > 0)
            m_pages = report->pages;
    }
    void prepare()
    {
        PandocProcess pandoc({}, std::chrono::minutes(1));
        const auto version = pandoc.apiVersion({});
        m_json = version ? pandocJson(m_document, PandocTarget::Html, *version) : QByteArray();
        PandocWriter writer;
        const auto html = writer.bytes(m_document, DocumentFormat::Html, {}, {});
        m_html = html ? *html : QByteArray();
    }
    void pandoc(const QString &format)
    {
        program(QStringLiteral("pandoc"),
                {QStringLiteral("-f"), QStringLiteral("json"), QStringLiteral("-t"), format, QStringLiteral("-o"),
                 QStringLiteral("-")},
                m_json);
    }
    void weasyPrint()
    {
        program(QStringLiteral("weasyprint"),
                {QStringLiteral("-q"), QStringLiteral("--pdf-variant"), QStringLiteral("pdf/ua-1"), QStringLiteral("-"),
                 QStringLiteral("-")},
                m_html);
    }
    void program(const QString &name, const QStringList &arguments, const QByteArray &input)
    {
        QProcess process;
        process.start(name, arguments);
        process.write(input);
        process.closeWriteChannel();
        m_failed = !process.waitForFinished(300'000) || process.exitCode() != 0 || m_failed;
    }

    Document m_document;
    int m_tools;
    int m_runs;
    int m_pages = 0;
    double m_first = 0;
    bool m_failed = false;
    DocumentWriters m_writers;
    QTemporaryDir m_folder;
    QByteArray m_json;
    QByteArray m_html;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int runs = argc > 1 ? std::max(std::atoi(argv[1]), 1) : 3;
    std::vector<int> sizes;
    for (int i = 2; i < argc; ++i)
        sizes.push_back(std::max(std::atoi(argv[i]), 1));
    if (sizes.empty())
        sizes = {50, 200, 2000};
    int worst = 0;
    for (const int tools : sizes)
        worst = std::max(worst, Bench(tools, runs).run());
    return worst;
}
