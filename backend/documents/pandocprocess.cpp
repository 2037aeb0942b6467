// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pandocprocess.h"

#include "documents/pandocast.h"

namespace relais {

PandocProcess::PandocProcess(const QStringList &path, std::chrono::milliseconds timeLimit)
    : m_program(QStringLiteral("pandoc"), path, {.time = timeLimit})
{ }

Result<QString> PandocProcess::apiVersion(std::stop_token stop)
{
    if (!m_apiVersion) {
        ProgramInput nothing;
        nothing.arguments = {QStringLiteral("-f"), QStringLiteral("markdown"), QStringLiteral("-t"),
                             QStringLiteral("json")};
        const auto empty = run(std::move(nothing), stop);
        if (!empty)
            return empty.error();
        const auto version = apiVersionOf(*empty);
        if (!version)
            return version.error();
        m_apiVersion = *version;
    }
    return *m_apiVersion;
}

Result<QByteArray> PandocProcess::run(ProgramInput input, std::stop_token stop)
{
    // +RTS: Pandoc's own heap limit; an address space limit would stop its runtime from starting.
    input.arguments = QStringList{QStringLiteral("+RTS"), QStringLiteral("-M512M"), QStringLiteral("-RTS")}
        + input.arguments + QStringList{QStringLiteral("-o"), QStringLiteral("-")};
    return m_program.run(input, stop);
}

} // namespace relais
