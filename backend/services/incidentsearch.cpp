// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incidentsearch.h"

#include "services/cardfacts.h"
#include "services/incidentwords.h"

#include <algorithm>
#include <numeric>

namespace relais {

namespace {

constexpr int nameWeight = 3;
constexpr int otherWeight = 1;

// Of a word that means the same.
constexpr int relatedScore = 1;

int scoreOf(WordMatch match)
{
    switch (match) {
    case WordMatch::Same:
        return 8;
    case WordMatch::Beginning:
        return 6;
    case WordMatch::Family:
        return 4;
    case WordMatch::Slip:
        return 2;
    case WordMatch::None:
        break;
    }
    return 0;
}

// The symptom of a tool or activity, without the rest of its fiche.
QString symptomOf(const BuilderInput &input, const CardTemplate *card, RowId object, const QString &name)
{
    if (!card)
        return {};
    Playbook playbook;
    playbook.card = *card;
    playbook.object = object;
    playbook.name = name;
    return CardFacts(input, playbook).fill(card->symptom).text;
}

} // namespace

IncidentSearch::IncidentSearch(const Plan &plan, const PlanContents &contents, Language language, QDate today)
{
    const Reader reader(plan, Edition::Team, today);
    const PlanFacts facts(plan);
    const BuilderInput input{reader, facts, contents.cards(), contents.phrases(), language};
    const PlaybookBuilder builder(input);
    for (const Activity &activity : inOrder(plan.table<Activity>())) {
        const CardTemplate *card = builder.cardFor(activity);
        const QString symptom =
            activity.symptom.isEmpty() ? symptomOf(input, card, rowOf(activity.id), activity.name) : activity.symptom;
        add({IncidentFindKind::Activity,
             nodeOf(activity.id),
             {},
             symptom,
             activity.name,
             activity.priority,
             activity.limit},
            {activity.name, symptom}, QStringList{activity.description} + (card ? card->words : QStringList()));
    }
    for (const Tool &tool : inOrder(plan.table<Tool>())) {
        const CardTemplate *card = builder.cardFor(tool);
        const ObjectFacts &known = facts.of(rowOf(tool.id));
        const QString symptom = symptomOf(input, card, rowOf(tool.id), tool.name);
        add({IncidentFindKind::Tool, nodeOf(tool.id), {}, symptom, tool.name, known.critical, known.limit},
            {tool.name, symptom}, QStringList{tool.purpose} + (card ? card->words : QStringList()));
    }
    for (const Provider &provider : inOrder(plan.table<Provider>()))
        add({IncidentFindKind::Provider, nodeOf(provider.id), {}, {}, provider.name, false, {}}, {provider.name},
            {provider.carries});
    for (const CardTemplate &card : contents.cards()) {
        if (card.object != CardObject::Situation || !builder.canBefall(card))
            continue;
        const QString name = card.name.in(language);
        add({IncidentFindKind::Situation, {}, card.id, card.symptom.in(language), name, false, {}},
            {name, card.symptom.in(language)}, {card.recognise.in(language)});
    }
}

void IncidentSearch::add(const IncidentFind &find, const QStringList &names, const QStringList &others)
{
    m_rows.append(find);
    addWords(m_rows.size() - 1, names, nameWeight);
    addWords(m_rows.size() - 1, others, otherWeight);
}

void IncidentSearch::addWords(qsizetype row, const QStringList &texts, int weight)
{
    for (const QString &word : tellingWords(texts.join(QLatin1Char(' ')))) {
        auto place = m_places.find(word);
        if (place == m_places.end()) {
            place = m_places.insert(word, m_words.size());
            m_words.append(word);
            m_postings.append(QList<Posting>());
        }
        QList<Posting> &postings = m_postings[*place];
        if (postings.isEmpty() || postings.constLast().row != row)
            postings.append({row, weight});
    }
}

void IncidentSearch::answer(const QString &word, QList<Answer> &answers) const
{
    QList<int> scores(m_rows.size(), 0);
    QList<bool> sure(m_rows.size(), false);
    const auto take = [&](qsizetype place, int score, bool surely) {
        for (const Posting &posting : m_postings.at(place)) {
            scores[posting.row] = std::max(scores.at(posting.row), score * posting.weight);
            sure[posting.row] = sure.at(posting.row) || surely;
        }
    };
    for (qsizetype place = 0; place < m_words.size(); ++place) {
        const WordMatch match = wordMatch(word, m_words.at(place));
        if (match != WordMatch::None)
            take(place, scoreOf(match), match > WordMatch::Slip);
    }
    for (const QString &related : relatedWords(word)) {
        if (const auto place = m_places.constFind(related); place != m_places.constEnd())
            take(*place, relatedScore, false);
    }
    for (qsizetype row = 0; row < answers.size(); ++row) {
        Answer &answer = answers[row];
        answer.words += scores.at(row) > 0 ? 1 : 0;
        answer.surely += sure.at(row) ? 1 : 0;
        answer.score += scores.at(row);
    }
}

QList<IncidentFind> IncidentSearch::find(const QString &typed, qsizetype most) const
{
    const QStringList words = tellingWords(typed);
    QList<Answer> answers(m_rows.size());
    for (const QString &word : words)
        answer(word, answers);
    QList<qsizetype> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    order.removeIf(
        [&](qsizetype row) { return words.isEmpty() ? !m_rows.at(row).critical : answers.at(row).words == 0; });
    const auto rank = [&](qsizetype row) {
        const IncidentFind &find = m_rows.at(row);
        const Answer &answer = answers.at(row);
        return std::tuple(-answer.words, -answer.surely, !find.critical, -answer.score,
                          find.limit.value_or(Minutes::max()));
    };
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return rank(a) < rank(b); });
    QList<IncidentFind> found;
    for (const qsizetype row : order.mid(0, most))
        found.append(m_rows.at(row));
    return found;
}

} // namespace relais
