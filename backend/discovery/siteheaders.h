// SPDX-License-Identifier: GPL-3.0-or-later
// What a site sends before its page, whoever wrote it: its header lines, and where they say to go instead. Pure; any
// thread.
#pragma once

#include "domain/scan.h"

#include <QUrl>

namespace relais {

class SiteHeaders {
public:
    // One line, as it came. False: more has come than any site needs, and no more is wanted.
    bool take(const QByteArray &line);

    [[nodiscard]] const QList<SiteHeader> &all() const { return m_headers; }
    // The last place that a header names to go to; empty if none does.
    [[nodiscard]] QString location() const;

private:
    QList<SiteHeader> m_headers;
    qsizetype m_bytes = 0;
};

// Where to go from the page that was asked for: to a page of the web at the port that its scheme means anyway, without
// password and without fragment, or nowhere.
std::optional<QUrl> redirectedTo(const QUrl &asked, const QString &location);

} // namespace relais
