// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/searchviewmodel.h"

#include "viewmodels/searchentries.h"
#include "wording/formats.h"

namespace relais {

namespace {

constexpr qsizetype shownOfAKind = 5;

constexpr RowColumn<SearchRow> searchColumns[] = {
    {"key", [](const SearchRow &row) { return QVariant(row.key); }},
    {"heading", [](const SearchRow &row) { return QVariant(row.heading); }},
    {"iconName", [](const SearchRow &row) { return QVariant(row.iconName); }},
    {"title", [](const SearchRow &row) { return QVariant(row.title); }},
    {"note", [](const SearchRow &row) { return QVariant(row.note); }},
    {"canCopy", [](const SearchRow &row) { return QVariant(row.canCopy); }},
};

} // namespace

SearchViewModel::SearchViewModel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_rows(searchColumns, this)
{
    connect(&session, &PlanSession::opened, this, &SearchViewModel::forget);
    connect(&session, &PlanSession::closed, this, &SearchViewModel::forget);
    connect(&session, &PlanSession::planChanged, this, &SearchViewModel::forget);
}

void SearchViewModel::forget()
{
    m_stale = true;
}

void SearchViewModel::setPages(const QList<SearchEntry> &pages)
{
    m_pages = pages;
    forget();
}

void SearchViewModel::begin()
{
    if (m_stale)
        read();
    m_text.clear();
    show();
}

void SearchViewModel::read()
{
    m_stale = false;
    const QDate today = Formats::today(m_services.clock);
    m_index = SearchIndex(SearchEntries::of(m_session.plan(), {}, today) + m_pages);
    if (!m_services.contents)
        return;
    m_services.analysis.run(
        this,
        [plan = m_session.plan(), contents = m_services.contents, today](const std::stop_token &) {
            return SearchEntries::texts(plan, *contents, today);
        },
        [this, today, request = ++m_request](const SearchTexts &texts) {
            if (request != m_request)
                return; // a later plan is being read
            m_index = SearchIndex(SearchEntries::of(m_session.plan(), texts, today) + m_pages);
            show();
        });
}

void SearchViewModel::setText(const QString &text)
{
    m_text = text;
    show();
}

QString SearchViewModel::nothing() const
{
    if (!m_shown.isEmpty())
        return {};
    //: %1 is what was typed into the search
    return tr("Nothing is called “%1” in this plan. Try the beginning of a name, or fewer words.")
        .arg(m_text.simplified());
}

void SearchViewModel::show()
{
    QList<SearchHits> groups = m_index.find(m_text, shownOfAKind);
    if (m_text.simplified().isEmpty())
        groups = {{SearchKind::Page, m_pages, m_pages.size()}};
    QList<SearchRow> rows;
    m_shown.clear();
    for (const SearchHits &hits : std::as_const(groups)) {
        const QString name = SearchEntries::nameOf(hits.kind);
        //: A group of found things that shows some of them: %1 is its name, %2 of %3 a count
        QString heading = hits.all == hits.entries.size()
            ? name
            : tr("%1, %2 of %3").arg(name).arg(hits.entries.size()).arg(hits.all);
        for (const SearchEntry &entry : hits.entries) {
            rows.append({QStringLiteral("%1/%2").arg(static_cast<int>(entry.kind)).arg(entry.key),
                         std::exchange(heading, {}), SearchEntries::iconOf(entry.kind), entry.title, entry.note,
                         !entry.copied.isEmpty()});
            m_shown.append(entry);
        }
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

void SearchViewModel::open(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const SearchEntry entry = m_shown.at(row);
    Q_EMIT wanted(entry.kind, entry.key);
}

QString SearchViewModel::copied(int row) const
{
    return m_shown.value(row).copied;
}

} // namespace relais
