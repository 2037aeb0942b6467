// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/playbooksviewmodel.h"

#include "services/playbookbuilder.h"
#include "services/textedits.h"
#include "viewmodels/playbookcolumns.h"
#include "wording/formats.h"

#include <algorithm>

namespace relais {

namespace {

constexpr QLatin1StringView leftoversKey("leftovers"); // in the list, after the fiches

} // namespace

PlaybooksViewModel::PlaybooksViewModel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_preview(services, session, this)
    , m_playbooks(playbookColumns, this)
    , m_lines(playbookLineColumns, this)
    , m_contacts(playbookContactColumns, this)
    , m_sources(playbookSourceColumns, this)
    , m_proofs(playbookProofColumns, this)
    , m_leftovers(playbookLeftoverColumns, this)
{
    connect(&m_preview, &DocumentPreviewPanel::changed, this, &PlaybooksViewModel::showFit);
    connect(&session, &PlanSession::opened, this, &PlaybooksViewModel::refresh);
    connect(&session, &PlanSession::closed, this, &PlaybooksViewModel::refresh);
    connect(&session, &PlanSession::planChanged, this, &PlaybooksViewModel::refresh);
}

PlaybooksViewModel::Built PlaybooksViewModel::build(const Plan &plan, const PlanContents &contents, QDate today)
{
    const Reader reader(plan, Edition::Team, today);
    const PlanFacts facts(plan);
    const PlaybookBuilder builder({reader, facts, contents.cards(), contents.phrases(), plan.organisation().language});
    Built built{builder.all(), {}, builder.orphans()};
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
    m_leftovers.setRows(text.leftovers(m_built.leftovers));
    if (!m_built.leftovers.isEmpty())
        //: Heading over texts whose place is gone: they are to be given another
        rows.append({QString(leftoversKey), tr("To put elsewhere"),
                     tr("%n text(s) without a place", nullptr, static_cast<int>(m_built.leftovers.size())),
                     static_cast<int>(PlaybookText::State::Gaps), -1});
    m_playbooks.setRows(rows);
    if (!playbook() && !isSorting()) {
        m_current = rows.isEmpty() ? QString() : rows.constFirst().key;
        m_selected.clear();
        m_draft.clear();
    }
    refreshPeople();
    showPage();
    if (m_previewed != m_current)
        preparePreview();
}

int PlaybooksViewModel::currentRow() const
{
    const QList<PlaybookRow> &rows = m_playbooks.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [this](const auto &row) { return row.key == m_current; });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

bool PlaybooksViewModel::isSorting() const
{
    return m_current == leftoversKey && !m_built.leftovers.isEmpty();
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
                                    [this](const Playbook &playbook) { return playbook.key() == m_current; });
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

void PlaybooksViewModel::noteTrial()
{
    if (const Playbook *page = playbook())
        Q_EMIT trialWanted(page->fallback.value.toString(QUuid::WithoutBraces));
}

void PlaybooksViewModel::showPage()
{
    const Playbook *page = playbook();
    if (page) {
        const PlaybookText text(m_session.plan(), m_services.contents->phrases(), Formats::today(m_services.clock));
        m_sheet = text.sheet(*page, page - m_built.playbooks.constData() + 1);
        if (const auto free = m_preview.linesFree(); free && !page->isTooLong())
            PlaybookText::setFit(m_sheet, *free, m_preview.filled());
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

// The page as the team's edition prints it; it alone says what fits.
void PlaybooksViewModel::preparePreview()
{
    m_previewed = m_current;
    const Playbook *page = playbook();
    if (!page)
        return m_preview.show({});
    const DocumentOptions options{
        .edition = Edition::Team, .language = language(), .today = Formats::today(m_services.clock)};
    m_preview.show([contents = m_services.contents, options, key = page->key()](const Plan &plan) {
        return Result<Document>(contents->playbook(plan, options, key));
    });
}

void PlaybooksViewModel::showFit()
{
    if (const auto free = m_preview.linesFree(); free && playbook() && !playbook()->isTooLong())
        PlaybookText::setFit(m_sheet, *free, m_preview.filled());
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
    m_step.row = static_cast<int>(place);
    m_step.base = step->editBase;
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
    preparePreview();
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

} // namespace relais
