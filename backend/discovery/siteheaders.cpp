// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/siteheaders.h"

namespace relais {

namespace {

constexpr qsizetype mostHeaderBytes = 65536;

// The port that a scheme means anyway.
bool isUsualPort(const QUrl &url)
{
    return url.port() == -1 || url.port() == (url.scheme() == QLatin1StringView("https") ? 443 : 80);
}

} // namespace

bool SiteHeaders::take(const QByteArray &line)
{
    m_bytes += line.size();
    if (m_bytes > mostHeaderBytes)
        return false;
    const QByteArray told = line.trimmed();
    const qsizetype colon = told.indexOf(':');
    if (colon > 0)
        m_headers.append({QString::fromLatin1(told.first(colon)).trimmed().toLower(),
                          QString::fromUtf8(told.mid(colon + 1)).trimmed()});
    return true;
}

QString SiteHeaders::location() const
{
    QString place;
    for (const SiteHeader &header : m_headers) {
        if (header.name == QLatin1StringView("location"))
            place = header.value;
    }
    return place;
}

std::optional<QUrl> redirectedTo(const QUrl &asked, const QString &location)
{
    QUrl next = asked.resolved(QUrl(location, QUrl::TolerantMode));
    const bool web = next.scheme() == QLatin1StringView("https") || next.scheme() == QLatin1StringView("http");
    if (location.isEmpty() || !next.isValid() || !web || next.host().isEmpty() || !isUsualPort(next))
        return std::nullopt;
    next.setUserInfo({});
    next.setFragment({});
    return next;
}

} // namespace relais
