// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/documentslist.h"

namespace relais {

namespace {

constexpr RowColumn<DocumentRow> documentColumns[] = {
    {"key", [](const DocumentRow &row) { return QVariant(row.key); }},
    {"name", [](const DocumentRow &row) { return QVariant(row.name); }},
    {"note", [](const DocumentRow &row) { return QVariant(row.note); }},
    {"chosen", [](const DocumentRow &row) { return QVariant(row.chosen); }},
    {"current", [](const DocumentRow &row) { return QVariant(row.current); }},
    {"possible", [](const DocumentRow &row) { return QVariant(row.possible); }},
};

int sheetsIn(const Document &document)
{
    return static_cast<int>(std::count_if(document.blocks.begin(), document.blocks.end(), [](const auto &block) {
        return std::holds_alternative<WallSheetBlock>(block);
    }));
}

// None: another is waited for more. Of no page: it cannot be made.
std::optional<DocumentLength> lengthOf(const WindowServices &services, const Plan &plan, const DocumentOptions &options,
                                       const std::stop_token &stop)
{
    if (stop.stop_requested())
        return std::nullopt;
    const auto document = services.document(plan, options);
    if (!document)
        return DocumentLength();
    const auto pages = services.preview.layOut(*document, stop);
    if (!pages)
        return pages.error().code == ErrorCode::Cancelled ? std::nullopt : std::optional(DocumentLength());
    return DocumentLength{(*pages)->count(), sheetsIn(*document)};
}

} // namespace

DocumentsList::DocumentsList(const WindowServices &services, PlanSession &session, OptionsOf optionsOf, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_optionsOf(std::move(optionsOf))
    , m_editions(documentColumns, this)
    , m_others(documentColumns, this)
    , m_chosen{{DocumentKind::Plan, Edition::Wall}, {DocumentKind::Plan, Edition::Team}}
{
    connect(&session, &PlanSession::planChanged, this, &DocumentsList::forgetLengths);
    connect(&session, &PlanSession::opened, this, &DocumentsList::forgetLengths);
}

DocumentsList::~DocumentsList()
{
    m_stop.request_stop();
}

void DocumentsList::makeWay()
{
    m_stop.request_stop();
}

QString DocumentsList::shownName() const
{
    const QString name = DocumentsText::name(m_shown);
    //: Above the preview: %1 is an edition, such as “Team”
    return m_shown.kind == DocumentKind::Plan ? tr("%1 edition").arg(name) : name;
}

QString DocumentsList::changesKey()
{
    return DocumentItem{DocumentKind::Changes, Edition::Team}.key();
}

QList<DocumentItem> DocumentsList::chosen() const
{
    QList<DocumentItem> items = m_chosen;
    items.removeIf([this](const DocumentItem &item) { return !isPossible(item); });
    return items;
}

void DocumentsList::choose(const QString &key, bool chosen)
{
    QList<DocumentItem> items;
    for (const DocumentItem &item : allDocuments()) {
        if (item.key() == key ? chosen : m_chosen.contains(item))
            items.append(item);
    }
    m_chosen = items;
    showRows();
    Q_EMIT changed();
}

void DocumentsList::show(const QString &key)
{
    m_shown = documentOf(key);
    showRows();
    Q_EMIT shownChanged();
    Q_EMIT changed();
}

DocumentRow DocumentsList::rowOf(const DocumentItem &item) const
{
    const QString key = item.key();
    const DocumentOptions options = m_optionsOf(item);
    const DocumentContent content{options.costs, options.privateNumbers, options.map, options.hints};
    const bool possible = isPossible(item);
    return {key,
            DocumentsText::name(item),
            possible ? DocumentsText::note(item, content, m_lengths.value(key))
                     : tr("Note first to whom you gave a copy"),
            m_chosen.contains(item) && possible,
            item == m_shown,
            possible};
}

bool DocumentsList::isPossible(const DocumentItem &item) const
{
    return item.kind != DocumentKind::Changes || m_optionsOf(item).since.has_value();
}

void DocumentsList::showRows()
{
    QList<DocumentRow> editions;
    QList<DocumentRow> others;
    for (const DocumentItem &item : allDocuments())
        (item.kind == DocumentKind::Plan ? editions : others).append(rowOf(item));
    m_editions.setRows(editions);
    m_others.setRows(others);
    Q_EMIT changed();
}

void DocumentsList::forgetLengths()
{
    ++m_round;
    makeWay();
    m_lengths.clear();
    showRows();
    countNext();
}

void DocumentsList::setLookedAt(bool looked)
{
    m_looked = looked;
    countNext();
}

void DocumentsList::countNext()
{
    if (!m_looked || m_counting || m_session.kind() == PlanSession::Kind::None)
        return;
    const auto &documents = allDocuments();
    const auto next = std::find_if(documents.begin(), documents.end(), [this](const DocumentItem &item) {
        return !m_lengths.contains(item.key()) && isPossible(item);
    });
    if (next == documents.end())
        return;
    m_counting = true;
    m_stop = std::stop_source();
    m_services.documentRunner.run(
        this,
        [&services = m_services, plan = m_session.plan(), own = m_stop,
         options = m_optionsOf(*next)](const std::stop_token &runner) {
            auto both = own;
            const std::stop_callback forward(runner, [&both] { both.request_stop(); });
            return lengthOf(services, plan, options, both.get_token());
        },
        [this, key = next->key(), round = m_round](const std::optional<DocumentLength> &length) {
            m_counting = false;
            if (length && round == m_round)
                m_lengths.insert(key, *length);
            showRows();
            countNext();
        });
}

} // namespace relais
