// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drilldraft.h"

#include "domain/validation.h"
#include "services/scenefacts.h"

#include <algorithm>

namespace relais {

namespace {

constexpr Minutes longestPlay{24 * 60};

Error notThere(const QString &key)
{
    return {ErrorCode::NotFound, QStringLiteral("no inject has the key \"%1\"").arg(key), atPointer(key)};
}

Error unfitting(const char *member, const QString &detail)
{
    return {ErrorCode::InvalidValue, detail, atPointer(QString::fromLatin1(member))};
}

qsizetype placeOf(const DrillDraft &draft, const QString &key)
{
    const auto found = std::find_if(draft.injects.begin(), draft.injects.end(),
                                    [&key](const RunInject &inject) { return inject.key == key; });
    return found == draft.injects.end() ? -1 : found - draft.injects.begin();
}

bool isWithin(const DrillDraft &draft, Minutes at)
{
    return at >= Minutes(0) && at < draft.minutes.play;
}

void sortByMinute(QList<RunInject> &injects)
{
    std::stable_sort(injects.begin(), injects.end(),
                     [](const RunInject &a, const RunInject &b) { return a.at < b.at; });
}

bool isProse(const QString &text)
{
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t');
    };
    return text.size() <= longestText && std::none_of(text.begin(), text.end(), isControl);
}

// When in the story something at that minute comes, among those that stand already.
Minutes storyAt(const DrillDraft &draft, Minutes at)
{
    if (draft.storyRatio)
        return Minutes(at.count() * *draft.storyRatio / 100);
    const RunInject *before = nullptr;
    const RunInject *after = nullptr;
    for (const RunInject &inject : draft.injects) {
        if (inject.at <= at)
            before = &inject;
        else if (!after)
            after = &inject;
    }
    if (!before)
        return after ? std::min(at, after->story) : at;
    if (!after)
        return before->story + (at - before->at);
    return before->story
        + (after->story - before->story) * (at - before->at).count() / (after->at - before->at).count();
}

Status fits(const RunInject &inject, const DrillDraft &draft, const Plan &plan)
{
    if (!isWithin(draft, inject.at))
        return unfitting("at", QStringLiteral("not within the play"));
    if (inject.title.trimmed().isEmpty() || !isProse(inject.title))
        return unfitting("title", QStringLiteral("no title, or not one that can be shown"));
    if (!isProse(inject.situation))
        return unfitting("situation", QStringLiteral("too long, or not text"));
    if (!isProse(inject.expected))
        return unfitting("expected", QStringLiteral("too long, or not text"));
    const auto isForeign = [&plan](const NodeId &node) { return !plan.tableOf(node.value); };
    if (std::any_of(inject.stops.begin(), inject.stops.end(), isForeign))
        return unfitting("stops", QStringLiteral("not of this plan"));
    if (std::any_of(inject.restores.begin(), inject.restores.end(), isForeign))
        return unfitting("restores", QStringLiteral("not of this plan"));
    if (!inject.person.isNull() && !plan.find(inject.person))
        return unfitting("person", QStringLiteral("not of this plan"));
    return {};
}

QString newKey(const DrillDraft &draft)
{
    for (qsizetype number = draft.injects.size() + 1;; ++number) {
        QString key = QStringLiteral("added_%1").arg(number);
        if (placeOf(draft, key) < 0)
            return key;
    }
}

Result<DraftWithInject> added(const DrillDraft &draft, RunInject inject)
{
    if (draft.injects.size() >= mostInjects)
        return Error{ErrorCode::Conflict, QStringLiteral("no more than %1 injects").arg(mostInjects), {}};
    DraftWithInject result{draft, newKey(draft)};
    inject.key = result.key;
    inject.at = std::clamp(inject.at, Minutes(0), draft.minutes.play - Minutes(1));
    inject.story = storyAt(draft, inject.at);
    result.draft.injects.append(inject);
    sortByMinute(result.draft.injects);
    return result;
}

} // namespace

DrillDraft blankDraft(const Plan &plan, const DrillFrame &frame)
{
    const Language language = plan.organisation().language;
    DrillDraft draft;
    draft.scenario = QString::fromLatin1(EnumNames<DrillSource>::names[static_cast<std::size_t>(DrillSource::Blank)]);
    draft.title = frame.falls.title(DrillSource::Blank).in(language);
    draft.storyStart = Minutes(9 * 60);
    draft.objectives = proposedObjectives(draft, plan, frame);
    return draft;
}

Result<DrillDraft> withInject(const DrillDraft &draft, const RunInject &inject, const Plan &plan)
{
    const qsizetype place = placeOf(draft, inject.key);
    if (place < 0)
        return notThere(inject.key);
    if (const Status status = fits(inject, draft, plan); !status)
        return status.error();
    DrillDraft result = draft;
    RunInject &edited = result.injects[place];
    const Minutes before = edited.at;
    edited = inject;
    edited.state = InjectState::Planned;
    for (QString *text : {&edited.title, &edited.situation, &edited.expected})
        *text = withPlaceholders(*text, plan);
    if (edited.at != before)
        sortByMinute(result.injects);
    return result;
}

DrillDraft withInjectMoved(const DrillDraft &draft, const QString &key, int places)
{
    const qsizetype from = placeOf(draft, key);
    const qsizetype to = from + (places < 0 ? -1 : 1);
    if (from < 0 || places == 0 || to < 0 || to >= draft.injects.size())
        return draft;
    DrillDraft result = draft;
    RunInject &moved = result.injects[from];
    RunInject &other = result.injects[to];
    std::swap(moved.at, other.at);
    std::swap(moved.story, other.story);
    result.injects.swapItemsAt(from, to);
    return result;
}

Result<DrillDraft> withInjectAt(const DrillDraft &draft, const QString &key, Minutes at)
{
    const qsizetype place = placeOf(draft, key);
    if (place < 0)
        return notThere(key);
    if (!isWithin(draft, at))
        return unfitting("at", QStringLiteral("not within the play"));
    DrillDraft result = draft;
    RunInject moved = result.injects.takeAt(place);
    if (moved.at != at) {
        moved.at = at;
        moved.story = storyAt(result, at);
    }
    result.injects.insert(place, moved);
    sortByMinute(result.injects);
    return result;
}

Result<DraftWithInject> withNewInject(const DrillDraft &draft, Minutes at)
{
    RunInject inject;
    inject.at = at;
    inject.cell = DrillCell::Everyone;
    return added(draft, inject);
}

Result<DraftWithInject> withCopiedInject(const DrillDraft &draft, const QString &key)
{
    const qsizetype place = placeOf(draft, key);
    if (place < 0)
        return notThere(key);
    RunInject copy = draft.injects.at(place);
    copy.at += Minutes(1);
    copy.stops.clear();
    copy.restores.clear();
    auto result = added(draft, copy);
    if (result && draft.serves.contains(key))
        result->draft.serves.insert(result->key, draft.serves.value(key));
    return result;
}

DrillDraft withoutInject(const DrillDraft &draft, const QString &key)
{
    DrillDraft result = draft;
    result.injects.removeIf([&key](const RunInject &inject) { return inject.key == key; });
    result.serves.remove(key);
    result.dated.removeAll(key);
    result.helpless.removeAll(key);
    return result;
}

Result<DrillDraft> withMinutes(const DrillDraft &draft, const DrillMinutes &minutes)
{
    if (minutes.play < Minutes(std::max<qsizetype>(draft.injects.size(), 1)) || minutes.play > longestPlay
        || minutes.briefing < Minutes(0) || minutes.debrief < Minutes(0))
        return unfitting("play", QStringLiteral("shorter than the injects are many, or longer than a day"));
    DrillDraft result = draft;
    const auto before = draft.minutes.play.count();
    const auto now = minutes.play.count();
    Minutes last{-1};
    Minutes most = minutes.play - Minutes(draft.injects.size());
    for (RunInject &inject : result.injects) {
        // As far apart as they were, and never two at once that were not.
        inject.at = std::clamp(Minutes(inject.at.count() * now / before), last + Minutes(1), most);
        last = inject.at;
        most += Minutes(1);
    }
    if (result.storyRatio)
        result.storyRatio = std::max<qint64>(*result.storyRatio * before / now, 1);
    result.minutes = minutes;
    return result;
}

DraftHistory::DraftHistory(DrillDraft draft)
    : m_draft(std::move(draft))
{ }

void DraftHistory::edit(const DrillDraft &draft)
{
    if (draft == m_draft)
        return;
    m_before.append(m_draft);
    if (m_before.size() > mostSteps)
        m_before.removeFirst();
    m_after.clear();
    m_draft = draft;
}

void DraftHistory::undo()
{
    if (m_before.isEmpty())
        return;
    m_after.append(m_draft);
    m_draft = m_before.takeLast();
}

void DraftHistory::redo()
{
    if (m_after.isEmpty())
        return;
    m_before.append(m_draft);
    m_draft = m_after.takeLast();
}

} // namespace relais
