// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/playbooksviewmodel.h"

#include "services/playbookbuilder.h"
#include "services/textedits.h"
#include "wording/errortext.h"
#include "wording/formats.h"

#include <algorithm>

namespace relais {

namespace {

// clang-format off
constexpr RowColumn<PlaybookRow> playbookColumns[] = {
    {"key", [](const PlaybookRow &row) { return QVariant(row.key); }},
    {"name", [](const PlaybookRow &row) { return QVariant(row.name); }},
    {"note", [](const PlaybookRow &row) { return QVariant(row.note); }},
    {"status", [](const PlaybookRow &row) { return QVariant(row.status); }},
    {"coverage", [](const PlaybookRow &row) { return QVariant(row.coverage); }},
};
constexpr RowColumn<PlaybookLine> lineColumns[] = {
    {"key", [](const PlaybookLine &row) { return QVariant(row.key); }},
    {"number", [](const PlaybookLine &row) { return QVariant(row.number); }},
    {"heading", [](const PlaybookLine &row) { return QVariant(row.heading); }},
    {"text", [](const PlaybookLine &row) { return QVariant(row.text); }},
    {"who", [](const PlaybookLine &row) { return QVariant(row.who); }},
    {"missing", [](const PlaybookLine &row) { return QVariant(row.missing); }},
    {"review", [](const PlaybookLine &row) { return QVariant(row.review); }},
    {"edited", [](const PlaybookLine &row) { return QVariant(row.edited); }},
    {"beyond", [](const PlaybookLine &row) { return QVariant(row.beyond); }},
    {"draft", [](const PlaybookLine &row) { return QVariant(row.draft); }},
};
constexpr RowColumn<PlaybookContactRow> contactColumns[] = {
    {"key", [](const PlaybookContactRow &row) { return QVariant(row.key); }},
    {"role", [](const PlaybookContactRow &row) { return QVariant(row.role); }},
    {"name", [](const PlaybookContactRow &row) { return QVariant(row.name); }},
    {"number", [](const PlaybookContactRow &row) { return QVariant(row.number); }},
    {"missing", [](const PlaybookContactRow &row) { return QVariant(row.missing); }},
};
constexpr RowColumn<PlaybookSourceRow> sourceColumns[] = {
    {"key", [](const PlaybookSourceRow &row) { return QVariant(row.key); }},
    {"iconName", [](const PlaybookSourceRow &row) { return QVariant(row.iconName); }},
    {"text", [](const PlaybookSourceRow &row) { return QVariant(row.text); }},
};
constexpr RowColumn<PlaybookProofRow> proofColumns[] = {
    {"key", [](const PlaybookProofRow &row) { return QVariant(row.key); }},
    {"name", [](const PlaybookProofRow &row) { return QVariant(row.name); }},
    {"date", [](const PlaybookProofRow &row) { return QVariant(row.date); }},
    {"note", [](const PlaybookProofRow &row) { return QVariant(row.note); }},
    {"reached", [](const PlaybookProofRow &row) { return QVariant(row.reached); }},
    {"real", [](const PlaybookProofRow &row) { return QVariant(row.real); }},
};
// clang-format on

QString asOneLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char(' ')).trimmed();
}

QString keyOf(const Playbook &playbook)
{
    return playbook.object.value.toString(QUuid::WithoutBraces);
}

} // namespace

PlaybooksViewModel::PlaybooksViewModel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_playbooks(playbookColumns, this)
    , m_lines(lineColumns, this)
    , m_contacts(contactColumns, this)
    , m_sources(sourceColumns, this)
    , m_proofs(proofColumns, this)
{
    connect(&session, &PlanSession::opened, this, &PlaybooksViewModel::refresh);
    connect(&session, &PlanSession::closed, this, &PlaybooksViewModel::refresh);
    connect(&session, &PlanSession::planChanged, this, &PlaybooksViewModel::refresh);
}

PlaybooksViewModel::Built PlaybooksViewModel::build(const Plan &plan, const PlanContents &contents, QDate today)
{
    const Reader reader(plan, Edition::Team, today);
    const PlanFacts facts(plan);
    const PlaybookBuilder builder({reader, facts, contents.cards(), contents.phrases(), plan.organisation().language});
    Built built{builder.all(), {}};
    for (const Playbook &playbook : std::as_const(built.playbooks))
        built.marks.append(facts.of(playbook.object).mark);
    return built;
}

void PlaybooksViewModel::refresh()
{
    ++m_request;
    if (!m_services.contents)
        return;
    m_services.analysis.run(
        this,
        [plan = m_session.plan(), contents = m_services.contents,
         today = Formats::today(m_services.clock)](const std::stop_token &) { return build(plan, *contents, today); },
        [this, request = m_request](const Built &built) {
            if (request == m_request) // a later plan is being generated from otherwise
                take(built);
        });
}

void PlaybooksViewModel::retranslate()
{
    take(m_built);
}

void PlaybooksViewModel::take(const Built &built)
{
    if (!m_services.contents)
        return;
    m_built = built;
    const PlaybookText text(m_session.plan(), m_services.contents->phrases(), Formats::today(m_services.clock));
    QList<PlaybookRow> rows;
    for (qsizetype i = 0; i < m_built.playbooks.size(); ++i)
        rows.append(text.row(m_built.playbooks.at(i), m_built.marks.at(i)));
    m_playbooks.setRows(rows);
    if (!playbook()) {
        m_current = rows.isEmpty() ? QString() : rows.constFirst().key;
        m_selected.clear();
        m_draft.clear();
    }
    refreshPeople();
    showPage();
}

void PlaybooksViewModel::refreshPeople()
{
    m_people = {tr("As the card says")};
    m_personIds = {{}};
    for (const Person &person : inOrder(m_session.plan().table<Person>())) {
        m_people << person.name;
        m_personIds << person.id;
    }
}

const Playbook *PlaybooksViewModel::playbook() const
{
    const auto found = std::find_if(m_built.playbooks.begin(), m_built.playbooks.end(),
                                    [this](const Playbook &playbook) { return keyOf(playbook) == m_current; });
    return found == m_built.playbooks.end() ? nullptr : &*found;
}

const PlaybookStep *PlaybooksViewModel::stepOf(const QString &key) const
{
    const Playbook *page = playbook();
    if (!page)
        return nullptr;
    const auto found = std::find_if(page->steps.begin(), page->steps.end(),
                                    [&](const PlaybookStep &step) { return step.slot == key; });
    return found == page->steps.end() ? nullptr : &*found;
}

void PlaybooksViewModel::showPage()
{
    const Playbook *page = playbook();
    if (page) {
        const PlaybookText text(m_session.plan(), m_services.contents->phrases(), Formats::today(m_services.clock));
        m_sheet = text.sheet(*page, page - m_built.playbooks.constData() + 1);
        m_contacts.setRows(text.contacts(*page));
        m_sources.setRows(text.sources(*page));
        m_proofs.setRows(text.proofs(*page));
    } else {
        m_sheet = {};
    }
    showLines();
    showStep();
    Q_EMIT changed();
}

void PlaybooksViewModel::showLines()
{
    const Playbook *page = playbook();
    if (!page) {
        m_lines.setRows({});
        return;
    }
    const PlaybookText text(m_session.plan(), m_services.contents->phrases(), Formats::today(m_services.clock));
    QList<PlaybookLine> lines = text.lines(*page);
    const auto before =
        std::find_if(lines.begin(), lines.end(), [this](const PlaybookLine &line) { return line.key == m_draftAfter; });
    if (!m_draft.isEmpty() && before != lines.end()) {
        PlaybookLine draft;
        draft.key = m_draft;
        draft.draft = true;
        lines.insert(before + 1, draft);
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].number = static_cast<int>(i) + 1;
    m_lines.setRows(lines);
}

void PlaybooksViewModel::showStep()
{
    m_step = {};
    const PlaybookStep *step = stepOf(m_selected);
    if (!step)
        return;
    const Playbook *page = playbook();
    const qsizetype place = step - page->steps.constData();
    m_step.key = step->slot;
    //: Heading of the panel about the selected step: %1 is its number
    m_step.title = tr("Step %1").arg(place + 1);
    m_step.edited = step->state == StepState::Edited || step->state == StepState::ToReview;
    m_step.review = step->state == StepState::ToReview;
    m_step.proposed = step->generated;
    m_step.mine = step->text;
    m_step.canRise = place > 0;
    m_step.canSink = place + 1 < page->steps.size();
    for (const TextEdit &edit : editsOf(m_session.plan(), page->card.key(), page->object)) {
        if (edit.slot == step->slot && !edit.person.isNull())
            m_step.person = std::max(0, static_cast<int>(m_personIds.indexOf(edit.person)));
    }
}

void PlaybooksViewModel::show(const QString &key)
{
    if (key == m_current)
        return;
    m_current = key;
    m_selected.clear();
    m_draft.clear();
    showPage();
}

void PlaybooksViewModel::selectStep(const QString &key)
{
    if (key == m_selected)
        return;
    m_selected = key;
    showStep();
    Q_EMIT changed();
}

bool PlaybooksViewModel::commit(const Plan &after, OperationKind kind)
{
    const Status status = m_session.commit(after, kind);
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    return status.has_value();
}

QString PlaybooksViewModel::store(const QString &key, const QString &text)
{
    const Playbook *page = playbook();
    const QString words = asOneLine(text);
    if (!page)
        return {};
    const Plan &plan = m_session.plan();
    if (key != m_draft) {
        const PlaybookStep *step = stepOf(key);
        // A text field hands no-break spaces back as spaces: that is no edit.
        if (!step || words.simplified() == step->text.simplified())
            return step ? key : QString();
        if (words.isEmpty() && step->state == StepState::Added)
            return commit(withStepRemoved(plan, *page, key, language(), m_services.ids)) ? key : QString();
        return commit(withStepText(plan, *page, key, words, language(), m_services.ids)) ? key : QString();
    }
    m_draft.clear();
    if (words.isEmpty()) {
        showLines();
        return {};
    }
    const Plan after = withStepAdded(plan, *page, m_draftAfter, words, language(), m_services.ids);
    QString slot;
    for (const TextEdit &edit : after.table<TextEdit>()) {
        if (!plan.find(edit.id))
            slot = edit.slot;
    }
    return commit(after) ? slot : QString();
}

void PlaybooksViewModel::setText(const QString &key, const QString &text)
{
    store(key, text);
}

void PlaybooksViewModel::addAfter(const QString &key, const QString &text)
{
    if (!isEditable())
        return;
    const QString slot = store(key, text);
    if (slot.isEmpty())
        return;
    m_draftAfter = slot;
    m_draft = QStringLiteral("draft-%1").arg(++m_drafts);
    showLines();
}

void PlaybooksViewModel::remove(const QString &key)
{
    if (key == m_draft) {
        store(key, {});
        return;
    }
    const PlaybookStep *step = stepOf(key);
    if (step && commit(withStepRemoved(m_session.plan(), *playbook(), key, language(), m_services.ids)))
        Q_EMIT said(tr("Step removed"), true);
}

void PlaybooksViewModel::move(const QString &key, qsizetype by)
{
    const PlaybookStep *step = stepOf(key);
    if (!step)
        return;
    const Playbook &page = *playbook();
    const qsizetype place = step - page.steps.constData();
    if (place + by < 0 || place + by >= page.steps.size())
        return;
    const qsizetype before = by > 0 ? place + by : place + by - 1;
    const QString follows = before < 0 ? QString(firstPlace) : page.steps.at(before).slot;
    commit(withStepMoved(m_session.plan(), page, key, follows, language(), m_services.ids));
}

void PlaybooksViewModel::moveUp(const QString &key)
{
    move(key, -1);
}

void PlaybooksViewModel::moveDown(const QString &key)
{
    move(key, 1);
}

void PlaybooksViewModel::choosePerson(int row)
{
    if (row >= 0 && row < m_personIds.size() && stepOf(m_selected))
        commit(
            withStepPerson(m_session.plan(), *playbook(), m_selected, m_personIds.at(row), language(), m_services.ids));
}

void PlaybooksViewModel::restore()
{
    if (stepOf(m_selected))
        commit(withStepRestored(m_session.plan(), *playbook(), m_selected), OperationKind::Regenerate);
}

void PlaybooksViewModel::keepMine()
{
    if (stepOf(m_selected))
        commit(withStepKept(m_session.plan(), *playbook(), m_selected));
}

void PlaybooksViewModel::restoreAll()
{
    if (playbook())
        commit(withAllRestored(m_session.plan(), *playbook()), OperationKind::Regenerate);
}

void PlaybooksViewModel::fillStep(const QString &key)
{
    if (const PlaybookStep *step = stepOf(key); step && step->gap)
        Q_EMIT gapWanted(*step->gap);
}

void PlaybooksViewModel::fillContact(const QString &key)
{
    const Playbook *page = playbook();
    const qsizetype row = key.toLongLong();
    if (page && row >= 0 && row < page->contacts.size() && page->contacts.at(row).gap)
        Q_EMIT gapWanted(*page->contacts.at(row).gap);
}

} // namespace relais
