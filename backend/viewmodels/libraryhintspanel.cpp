// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/libraryhintspanel.h"

#include "services/questionnairenames.h"
#include "wording/errortext.h"
#include "wording/formats.h"

namespace relais {

namespace {

constexpr RowColumn<LibraryHintRow> hintColumns[] = {
    {"key", [](const LibraryHintRow &row) { return QVariant(row.key); }},
    {"words", [](const LibraryHintRow &row) { return QVariant(row.words); }},
    {"state", [](const LibraryHintRow &row) { return QVariant(row.state); }},
    {"asked", [](const LibraryHintRow &row) { return QVariant(row.asked); }},
    {"question", [](const LibraryHintRow &row) { return QVariant(row.question); }},
    {"idea", [](const LibraryHintRow &row) { return QVariant(row.idea); }},
    {"answer", [](const LibraryHintRow &row) { return QVariant(row.answer); }},
    {"address", [](const LibraryHintRow &row) { return QVariant(row.address); }},
};

constexpr QLatin1StringView questionPrefix("rule/");
constexpr QLatin1StringView ideaPrefix("idea/");
constexpr qsizetype mostShownIdeas = 2;

QString openable(const QString &url)
{
    return url.startsWith(QLatin1StringView("https://")) ? url : QString();
}

} // namespace

LibraryHintsPanel::LibraryHintsPanel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_ideas(services)
    , m_rows(hintColumns, this)
{ }

// Where it was read, or that it was not.
QString LibraryHintsPanel::sourceOf(const CatalogueEvidence &evidence) const
{
    QString source = evidence.source.in(Formats::language());
    if (!evidence.date.isValid()) {
        if (source.size() > 1 && source.at(1).isLower())
            source[0] = source.at(0).toLower();
        //: Of a public hint that was not read again: %1 is where it comes from
        return tr("to be confirmed: %1").arg(source);
    }
    //: Of a public hint: %1 is a date, %2 where it was read
    return tr("%1, according to “%2”")
        .arg(Formats::dayAndMonth(evidence.date, Formats::today(m_services.clock)), source);
}

LibraryHintRow LibraryHintsPanel::rowOf(const ToolHint &hint) const
{
    LibraryHintRow row;
    row.key = hint.hint.provider;
    row.asked = true;
    //: %1 is a provider, %2 says since when and by whom it is known
    row.words = tr("Public hint: %1 stands behind it (%2)").arg(hint.hint.provider, sourceOf(hint.hint));
    row.address = openable(hint.hint.url);
    if (!hint.answer)
        return row;
    row.answer = static_cast<int>(*hint.answer);
    switch (*hint.answer) {
    case Confirmation::Confirmed:
        row.state = tr("Confirmed: it counts in the plan");
        break;
    case Confirmation::ToAsk:
        row.state = tr("You will ask: it does not count yet");
        break;
    case Confirmation::Refused:
        row.state = tr("Refused: it does not count");
        break;
    }
    return row;
}

LibraryHintRow LibraryHintsPanel::rowOf(const CatalogueFact &fact, const QString &key) const
{
    LibraryHintRow row;
    row.key = key;
    //: %1 is a public fact, a sentence or two; %2 says since when and by whom it is known
    row.words = tr("%1 (%2)").arg(fact.text.in(Formats::language()), sourceOf(fact));
    row.address = openable(fact.url);
    return row;
}

LibraryHintRow LibraryHintsPanel::rowOf(const RuleQuestion &question) const
{
    LibraryHintRow row;
    row.key = questionPrefix + question.rule;
    row.asked = true;
    row.question = true;
    row.words = question.question.in(Formats::language());
    row.state = tr("%1 (%2)").arg(question.why.in(Formats::language()), sourceOf(question.evidence));
    row.address = openable(question.evidence.url);
    return row;
}

void LibraryHintsPanel::readRules()
{
    if (m_rules)
        return;
    const auto read = m_services.content.rules();
    m_rules = read ? *read : QList<DependencyRule>();
}

void LibraryHintsPanel::show(const QUuid &node, const Catalogue &catalogue)
{
    m_node = NodeId{node};
    if (m_catalogue.entries().size() != catalogue.entries().size())
        m_asked.reset();
    m_catalogue = catalogue;
    refresh();
}

// Every tool is looked at for them, which is too long a work to do it at each step through a long table.
void LibraryHintsPanel::askQuestions()
{
    readRules();
    if (m_asked && *m_asked == m_session.plan())
        return;
    m_asked = m_session.plan();
    m_services.analysis.run(
        this,
        [plan = m_session.plan(), catalogue = m_catalogue, rules = *m_rules](const std::stop_token &) {
            return openQuestions(plan, catalogue, rules);
        },
        [this](const QList<RuleQuestion> &questions) {
            m_open = questions;
            refresh();
        });
}

void LibraryHintsPanel::setLookedAt(bool lookedAt)
{
    m_lookedAt = lookedAt;
    refresh();
}

void LibraryHintsPanel::refresh()
{
    if (!m_lookedAt)
        return;
    m_questions.clear();
    const QUuid node = m_node.value;
    const Catalogue &catalogue = m_catalogue;
    const Plan &plan = m_session.plan();
    QList<LibraryHintRow> rows;
    if (plan.find(Id<Tool>{node})) {
        askQuestions();
        m_questions = m_open;
        m_questions.removeIf([&](const RuleQuestion &question) { return question.tool.value != node; });
        for (const RuleQuestion &question : std::as_const(m_questions))
            rows << rowOf(question);
        addIdeas(rows);
    }
    if (plan.find(Id<Tool>{node}) || plan.find(Id<Provider>{node})) {
        for (const ToolHint &hint : hintsAbout(plan, m_node, catalogue))
            rows << rowOf(hint);
        const CatalogueEntry *entry = questionnames::entryOf(plan, m_node, catalogue);
        for (qsizetype i = 0; entry && i < entry->facts.size(); ++i)
            rows << rowOf(entry->facts.at(i), QStringLiteral("fact %1").arg(i));
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

// Those that are meant for this kind of tool and that the plan does not have yet.
void LibraryHintsPanel::addIdeas(QList<LibraryHintRow> &rows) const
{
    const Plan &plan = m_session.plan();
    qsizetype shown = 0;
    for (const Idea &idea : fittingIdeas(plan, Id<Tool>{m_node.value}, {}, m_ideas.shelf())) {
        const QString name = idea.name.in(Formats::language());
        const bool taken =
            std::any_of(plan.table<Fallback>().begin(), plan.table<Fallback>().end(), [&](const Fallback &fallback) {
                return fallback.name == idea.name.in(plan.organisation().language);
            });
        if (idea.tools.isEmpty() || taken || shown == mostShownIdeas)
            continue;
        ++shown;
        LibraryHintRow row;
        row.key = ideaPrefix + idea.key;
        row.idea = true;
        //: %1 is the name of a fallback
        row.words = tr("An idea of a fallback: %1").arg(name);
        row.state = idea.task.in(Formats::language());
        rows << row;
    }
}

void LibraryHintsPanel::take(const QString &key)
{
    for (const Idea &idea : m_ideas.shelf().ideas) {
        if (ideaPrefix + idea.key != key)
            continue;
        const TakenIdea taken = withIdea(m_session.plan(), idea, Id<Tool>{m_node.value}, {}, m_services.ids);
        if (const Status status = m_session.commit(taken.plan, OperationKind::Edit); !status) {
            Q_EMIT refused(ErrorText::sentences(status.error()));
            return;
        }
        //: %1 is the name of a fallback
        Q_EMIT said(tr("Fallback added, to be adapted: %1").arg(idea.name.in(Formats::language())), true);
        Q_EMIT rowWanted(taken.fallback.value.toString(QUuid::WithoutBraces));
        return;
    }
}

Result<Plan> LibraryHintsPanel::answered(const QString &key, Answer answer)
{
    for (const RuleQuestion &question : std::as_const(m_questions)) {
        if (questionPrefix + question.rule != key)
            continue;
        const QString asked = question.question.in(Formats::language());
        //: Title of an action that remembers an answer: %1 is a question
        const QString title = answer == Answer::Refuse ? tr("Checked: %1").arg(asked) : tr("Find out: %1").arg(asked);
        return withRuleAnswered(m_session.plan(), question, static_cast<RuleAnswer>(answer), title,
                                Formats::today(m_services.clock), m_services.ids);
    }
    return withHintAnswered(m_session.plan(), m_node, key, static_cast<Confirmation>(answer), m_catalogue,
                            m_services.ids);
}

void LibraryHintsPanel::answer(const QString &key, Answer answer)
{
    const bool question = key.startsWith(questionPrefix);
    const auto after = answered(key, answer);
    const Status status = after ? m_session.commit(*after, OperationKind::Edit) : Status(after.error());
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    else if (question)
        Q_EMIT said(answer == Answer::Refuse ? tr("Noted: it was checked today") : tr("An action was added"), true);
    else if (answer == Answer::Confirm)
        Q_EMIT said(tr("%1 now counts in the plan").arg(key), true);
}

} // namespace relais
