// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/providedcontentpanel.h"

#include "wording/librarytext.h"

#include <algorithm>

namespace relais {

ProvidedContentPanel::ProvidedContentPanel(const WindowServices &services, PlanSession &session,
                                           Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_preferences(preferences)
{
    connect(&session, &PlanSession::opened, this, &ProvidedContentPanel::look);
    connect(&session, &PlanSession::closed, this, &ProvidedContentPanel::look);
}

void ProvidedContentPanel::look()
{
    const int request = ++m_request;
    take({});
    if (!m_services.provided || m_session.kind() != PlanSession::Kind::File)
        return;
    m_services.storage.run(
        this,
        [provided = m_services.provided, path = m_session.file().path](const std::stop_token &) {
            return provided->look(path);
        },
        [this, request](const ProvidedContent &content) {
            if (request == m_request)
                take(content);
        });
}

void ProvidedContentPanel::take(const ProvidedContent &content)
{
    m_content = content;
    const QUuid plan = m_session.file().id.value;
    use(isUsable() && m_preferences.acceptedContent(plan) == content.stamp);
}

void ProvidedContentPanel::use(bool used)
{
    const bool other = used || m_used;
    m_used = used;
    if (other && m_services.provided)
        m_services.provided->use(used ? m_content : ProvidedContent());
    Q_EMIT changed();
    if (other)
        Q_EMIT libraryChanged();
}

void ProvidedContentPanel::accept()
{
    m_preferences.acceptContent(m_session.file().id.value, m_content.stamp);
    use(true);
}

void ProvidedContentPanel::refuse()
{
    m_preferences.acceptContent(m_session.file().id.value, {});
    use(false);
}

int ProvidedContentPanel::countOf(const char *kind) const
{
    const QString start = QLatin1StringView(kind) + QLatin1Char('/');
    return static_cast<int>(std::count_if(m_content.entries.begin(), m_content.entries.end(),
                                          [&](const QString &entry) { return entry.startsWith(start); }));
}

QString ProvidedContentPanel::summary() const
{
    if (m_content.isEmpty())
        return {};
    QStringList parts;
    if (const int count = countOf("scenario"))
        parts << tr("%n scenario(s)", nullptr, count);
    if (const int count = countOf("outage"))
        parts << tr("%n real outage(s)", nullptr, count);
    if (const int count = countOf("idea"))
        parts << tr("%n idea(s) of a fallback", nullptr, count);
    if (parts.isEmpty())
        return tr("The folder “content” beside this plan holds nothing that Relais can use.");
    const QString what = parts.join(tr(", ", "between the parts of an enumeration"));
    //: %1 is an enumeration: “2 scenarios, 1 real outage”
    return m_used ? tr("In use, provided with this plan: %1.").arg(what)
                  : tr("Provided with this plan, not in use: %1. Accept it if you know where it comes from.").arg(what);
}

QString ProvidedContentPanel::problems() const
{
    QStringList lines;
    for (const Error &error : m_content.leftOut)
        lines << LibraryText::leftOut(error);
    return lines.join(QLatin1Char('\n'));
}

} // namespace relais
