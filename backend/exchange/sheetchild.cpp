// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetchild.h"

#include "domain/sheetrefusal.h"
#include "exchange/sheetjson.h"
#include "exchange/xlsxsheets.h"

#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

#include <new>

namespace relais {

namespace {

constexpr rlim_t memory = 256ULL * 1024 * 1024; // bytes
constexpr rlim_t processorTime = 12; // seconds; the program that waits gives up before

// Bytes of address space that the program and its libraries take before it has read anything (proc(5), statm).
rlim_t mappedNow()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray pages = file.readAll().split(' ').constFirst();
    return static_cast<rlim_t>(pages.toULongLong()) * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE));
}

bool limitTo(decltype(RLIMIT_AS) what, rlim_t amount)
{
    const rlimit limit{amount, amount};
    return ::setrlimit(what, &limit) == 0;
}

bool limitOurselves()
{
    return limitTo(RLIMIT_AS, mappedNow() + memory) && limitTo(RLIMIT_CPU, processorTime) && limitTo(RLIMIT_FSIZE, 0)
        && limitTo(RLIMIT_CORE, 0);
}

// To the end of a pipe, or a little more than is read of any file.
QByteArray bytesOf(QFile &input)
{
    QByteArray bytes;
    QByteArray more = input.read(1 << 20);
    for (; !more.isEmpty() && bytes.size() <= SheetLimits::bytes; more = input.read(1 << 20))
        bytes += more;
    return bytes;
}

QByteArray answerTo(QFile &input)
{
    try {
        const QByteArray bytes = bytesOf(input);
        if (bytes.size() > SheetLimits::bytes)
            return sheetsToJson(refusedSheet(SheetRefusal::FileTooLarge));
        return sheetsToJson(xlsxSheets(bytes));
    } catch (const std::bad_alloc &) {
        return sheetsToJson(refusedSheet(SheetRefusal::TooMuchInside));
    }
}

} // namespace

int readSpreadsheet()
{
    QFile input;
    QFile output;
    if (!limitOurselves() || !input.open(STDIN_FILENO, QIODevice::ReadOnly)
        || !output.open(STDOUT_FILENO, QIODevice::WriteOnly))
        return 1;
    const QByteArray answer = answerTo(input);
    return output.write(answer) == answer.size() && output.flush() ? 0 : 1;
}

} // namespace relais
