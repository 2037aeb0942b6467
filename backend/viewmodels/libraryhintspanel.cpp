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
    {"answer", [](const LibraryHintRow &row) { return QVariant(row.answer); }},
    {"address", [](const LibraryHintRow &row) { return QVariant(row.address); }},
};

constexpr QLatin1StringView questionPrefix("rule/");

QString openable(const QString &url)
{
    return url.startsWith(QLatin1StringView("https://")) ? url : QString();
}

} // namespace

LibraryHintsPanel::LibraryHintsPanel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_rows(hintColumns, this)
{ }

// Where it was read, or that it was not.
QString LibraryHintsPanel::sourceOf(const CatalogueEvidence &evidence) const
{
    const QString &source = evidence.source.in(Formats::language());
    if (!evidence.date.isValid())
        //: Of a public hint that was not read again: %1 is where it comes from
        return tr("to be confirmed; %1").arg(source);
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
    m_catalogue = catalogue;
    m_questions.clear();
    const Plan &plan = m_session.plan();
    QList<LibraryHintRow> rows;
    if (plan.find(Id<Tool>{node})) {
        readRules();
        m_questions = openQuestions(plan, catalogue, *m_rules);
        m_questions.removeIf([&](const RuleQuestion &question) { return question.tool.value != node; });
        for (const RuleQuestion &question : std::as_const(m_questions))
            rows << rowOf(question);
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
