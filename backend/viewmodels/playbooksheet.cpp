// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/playbooksheet.h"

#include "domain/figures.h"
#include "services/playbookbuilder.h"
#include "services/textedits.h"
#include "wording/formats.h"

#include <QSet>

#include <algorithm>

namespace relais {

namespace {

int coverageOf(std::optional<RelayMark> mark)
{
    switch (mark.value_or(RelayMark::None)) {
    case RelayMark::Tried:
        return 0;
    case RelayMark::ToTry:
        return 1;
    case RelayMark::Partly:
    case RelayMark::None:
        break;
    }
    return 2;
}

} // namespace

PlaybookText::PlaybookText(const Plan &plan, const Phrases &phrases, QDate today)
    : m_plan(plan)
    , m_today(today)
    , m_say(phrases, plan.organisation().language)
{ }

PlaybookRow PlaybookText::row(const Playbook &playbook, std::optional<RelayMark> mark) const
{
    PlaybookRow row{playbook.key(), playbook.name, {}, 0, -1};
    const auto be = [&](State state, const QString &note, int coverage = -1) {
        row.status = static_cast<int>(state);
        row.note = note;
        row.coverage = coverage;
    };
    const QDate reviewed = m_plan.organisation().reviewedOn;
    if (const int changes = playbook.toReview(); changes > 0)
        be(State::Review, tr("%n change(s) to take over", "of generated steps that a person had edited", changes));
    else if (playbook.fallback.isNull() && !playbook.isSituation())
        be(State::ToWrite, tr("To write"), 2);
    else if (mark == RelayMark::Partly && !playbook.isSituation())
        be(State::ToTry, tr("Fallback for a part only"), 2);
    else if (mark != RelayMark::Tried && !playbook.isSituation())
        be(State::ToTry, tr("Fallback to try"), 1);
    else if (const int gaps = playbook.gapCount(); gaps > 0)
        be(State::Gaps, tr("%n to fill in", "gaps of a playbook", gaps),
           playbook.isSituation() ? -1 : coverageOf(mark));
    else if (reviewed.isValid())
        //: State of a playbook: %1 is a day and month
        be(State::UpToDate, tr("Up to date, read again on %1").arg(Formats::date(reviewed, m_today)));
    else
        be(State::UpToDate, tr("Up to date"));
    return row;
}

PlaybookSheet PlaybookText::sheet(const Playbook &playbook, qsizetype number) const
{
    const Language language = m_say.language();
    const auto duration = [&](std::optional<Minutes> minutes) {
        return minutes ? durationText(*minutes, language) : QString();
    };
    PlaybookSheet sheet;
    sheet.title = playbook.symptom;
    //: Head of a playbook: %1 is the firm, %2 a number
    sheet.source = tr("%1, playbook %2").arg(m_plan.organisation().name, QString::number(number));
    sheet.edition = m_say(Phrase::EditionTeam);
    sheet.targetName = m_say(Phrase::Target);
    sheet.target = duration(playbook.target);
    sheet.limitName = m_say(Phrase::Limit);
    sheet.limit = duration(playbook.limit);
    sheet.holdName = m_say(Phrase::FallbackHolds);
    sheet.hold = playbook.holdUnlimited ? m_say(Phrase::WithoutLimit) : duration(playbook.hold);
    sheet.recogniseName = m_say(Phrase::WhenToUse);
    sheet.recognise = playbook.recognise;
    sheet.neverName = m_say(Phrase::Never);
    sheet.never = playbook.never;
    const int steps = static_cast<int>(playbook.steps.size());
    const int most = static_cast<int>(Playbook::mostSteps);
    sheet.tooLong = playbook.isTooLong();
    sheet.filled = std::min(1.0, static_cast<qreal>(steps) / most);
    sheet.room = sheet.tooLong ? tr("%n step(s) too many: a page takes 10.", nullptr, steps - most)
        : steps == most        ? tr("The page is full.")
                               : tr("There is room for %n more step(s).", nullptr, most - steps);
    sheet.edited = !editsOf(m_plan, playbook.card.key(), playbook.object).isEmpty();
    if (playbook.untranslated > 0)
        sheet.left = tr("%n edit(s) made in the other language stand there only.", nullptr, playbook.untranslated);
    return sheet;
}

void PlaybookText::setFit(PlaybookSheet &sheet, int linesFree, double filled)
{
    sheet.filled = filled;
    sheet.tooLong = linesFree < 0;
    sheet.room = linesFree < 0 ? tr("%n line(s) too many.", nullptr, -linesFree)
        : linesFree == 0       ? tr("The page is full.")
                               : tr("There is room for %n line(s).", nullptr, linesFree);
}

QString PlaybookText::sectionName(CardSection section) const
{
    switch (section) {
    case CardSection::FirstQuarter:
        return m_say(Phrase::FirstQuarter);
    case CardSection::WithFallback:
        return m_say(Phrase::WithFallback);
    case CardSection::AtReturn:
        return m_say(Phrase::AtReturn);
    }
    return {};
}

QList<PlaybookLine> PlaybookText::lines(const Playbook &playbook) const
{
    QList<PlaybookLine> lines;
    std::optional<CardSection> section;
    for (const PlaybookStep &step : playbook.steps) {
        PlaybookLine line;
        line.key = step.slot;
        line.number = static_cast<int>(lines.size()) + 1;
        if (section != step.section)
            line.heading = sectionName(step.section);
        section = step.section;
        line.text = step.text;
        line.who = step.who;
        line.missing = step.gap.has_value();
        line.review = step.state == StepState::ToReview;
        line.edited = step.state != StepState::Generated;
        line.beyond = line.number > Playbook::mostSteps;
        lines.append(line);
    }
    return lines;
}

QList<PlaybookContactRow> PlaybookText::contacts(const Playbook &playbook) const
{
    QList<PlaybookContactRow> rows;
    for (const PlaybookContact &contact : playbook.contacts) {
        QString number = contact.number;
        if (number.isEmpty())
            number = m_say(Phrase::NumberToComplete);
        rows.append({QString::number(rows.size()), m_say(labelOf(contact.kind)), contact.name, number,
                     contact.gap.has_value()});
    }
    return rows;
}

QList<PlaybookSourceRow> PlaybookText::sources(const Playbook &playbook) const
{
    QList<PlaybookSourceRow> rows;
    const bool tool = playbook.card.object == CardObject::Tool;
    if (playbook.isSituation())
        rows.append({QStringLiteral("object"), QStringLiteral("document"), tr("The library, for any firm")});
    else
        rows.append({QStringLiteral("object"), tool ? QStringLiteral("inventory") : QStringLiteral("checklist"),
                     //: %1 is a tool, or an activity
                     tool ? tr("Tool %1").arg(playbook.name) : tr("Activity “%1”").arg(playbook.name)});
    if (const Fallback *fallback = m_plan.find(playbook.fallback))
        rows.append({QStringLiteral("fallback"), QStringLiteral("refresh"), tr("Fallback “%1”").arg(fallback->name)});
    QSet<QUuid> people;
    for (const PlaybookStep &step : playbook.steps) {
        for (const Id<Person> &person : step.people)
            people.insert(person.value);
    }
    if (!people.isEmpty())
        rows.append({QStringLiteral("people"), QStringLiteral("users"),
                     tr("%n person(s)", nullptr, static_cast<int>(people.size()))});
    return rows;
}

QList<PlaybookLeftover> PlaybookText::leftovers(const QList<TextEdit> &edits) const
{
    QList<PlaybookLeftover> rows;
    for (const TextEdit &edit : edits) {
        const QString name = m_plan.nameOf(QUuid(edit.object));
        rows.append({edit.id.value.toString(QUuid::WithoutBraces), edit.text, edit.base,
                     name.isEmpty() ? tr("What it was written for is no longer in the plan.")
                                    //: %1 is a tool or an activity
                                    : tr("Written on the playbook of %1, whose step is gone.").arg(name)});
    }
    return rows;
}

QList<PlaybookProofRow> PlaybookText::proofs(const Playbook &playbook) const
{
    const QString names[] = {tr("Written"), tr("Discussed in a drill"), tr("Tried for real"), tr("Used in an outage")};
    QList<PlaybookProofRow> rows;
    if (playbook.fallback.isNull())
        return rows;
    for (int level = 0; level < static_cast<int>(std::size(names)); ++level) {
        PlaybookProofRow row{QString::number(level), names[level], {}, {}, level == 0, level >= 2};
        QDate latest;
        for (const Proof &proof : m_plan.table<Proof>()) {
            const bool ours = proof.fallback == playbook.fallback
                && (playbook.card.object == CardObject::Tool || proof.activity.isNull()
                    || rowOf(proof.activity) == playbook.object);
            if (!ours || static_cast<int>(proof.level) != level || (latest.isValid() && proof.date < latest))
                continue;
            latest = proof.date;
            row.reached = true;
            row.date = latest.isValid() ? Formats::date(latest, m_today) : proof.dateNote;
            QStringList notes;
            if (proof.minutes)
                notes << Formats::duration(*proof.minutes);
            if (!proof.who.isEmpty())
                notes << proof.who;
            row.note = notes.join(QStringLiteral(", "));
        }
        if (!row.reached)
            row.date = tr("not yet");
        rows.append(row);
    }
    return rows;
}

} // namespace relais
