// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questionnairerules.h"

#include "domain/operation.h"
#include "services/questionnairecells.h"
#include "services/questionnairelinks.h"
#include "services/questionnairenames.h"
#include "services/questionnaireoutage.h"
#include "services/questionnairesecondway.h"

namespace relais::questionrules {

namespace {

using namespace questioncells;

// Tools of this kind of the catalogue, in the plan's order; one whose key says so comes before one whose name does.
Id<Tool> toolOfKind(const Plan &plan, const Catalogue &catalogue, const QString &kind)
{
    for (const bool byKey : {true, false}) {
        for (const Tool &tool : inOrder(plan.table<Tool>())) {
            const auto *entry = byKey         ? catalogue.find(tool.catalogueKey)
                : tool.catalogueKey.isEmpty() ? catalogue.match(tool.name)
                                              : nullptr;
            if (entry && entry->kind == kind)
                return tool.id;
        }
    }
    return {};
}

bool samePeak(const Peak &a, const Peak &b)
{
    return a.weekdays == b.weekdays && a.from == b.from && a.until == b.until && a.factor == b.factor;
}

// One row for the same hours, whatever the number of activities they are the worst for.
QList<RowAnswer> readPeaks(const Plan &plan)
{
    QList<Peak> shown;
    QList<RowAnswer> rows;
    for (const Peak &peak : plan.table<Peak>()) {
        const auto same =
            std::find_if(shown.begin(), shown.end(), [&](const Peak &other) { return samePeak(peak, other); });
        if (same != shown.end()) {
            rows[same - shown.begin()].cells[QStringLiteral("activities")].values.append(peak.activity.value);
            continue;
        }
        shown.append(peak);
        RowAnswer row{peak.id.value, {}};
        put(row, "days", peak.weekdays);
        put(row, "from", peak.from.count());
        put(row, "until", peak.until.count());
        put(row, "factor", peak.factor);
        put(row, "activities", peak.activity);
        rows.append(row);
    }
    return rows;
}

Status writePeak(QList<Peak> &wanted, Plan &plan, const RowAnswer &row, const QuestionContext &context)
{
    Peak peak;
    peak.weekdays = static_cast<int>(number(row, "days").value_or(0));
    peak.from = Minutes(number(row, "from").value_or(0));
    peak.until = Minutes(number(row, "until").value_or(1440));
    peak.factor = static_cast<int>(number(row, "factor").value_or(20000));
    if (peak.weekdays == 0)
        return Error{ErrorCode::InvalidValue, QStringLiteral("a peak needs its days"),
                     atPointer(QStringLiteral("days"))};
    QList<Value> activities = row.cell(QStringLiteral("activities")).values;
    if (activities.isEmpty()) {
        for (const Activity &activity : plan.table<Activity>())
            activities.append(activity.id.value);
    }
    for (const Value &value : activities) {
        const auto activity = questionnames::resolve(plan, CellType::Activity, value, context);
        if (!activity)
            return Error{activity.error().code, activity.error().detail, atPointer(QStringLiteral("activities"))};
        peak.activity = Id<Activity>{*activity};
        wanted.append(peak);
    }
    return {};
}

void replacePeaks(Plan &plan, QList<Peak> wanted, IdSource &ids)
{
    for (const Peak &old : plan.table<Peak>().rows()) {
        const auto same = std::find_if(wanted.begin(), wanted.end(), [&](const Peak &peak) {
            return peak.activity == old.activity && samePeak(peak, old);
        });
        if (same == wanted.end())
            removeRow(plan, old.id.value);
        else
            wanted.erase(same);
    }
    for (Peak &peak : wanted) {
        peak.id = ids.make<Peak>();
        plan.table<Peak>().put(peak);
    }
}

Status writePeaks(Plan &plan, const QList<RowAnswer> &rows, const QuestionContext &context)
{
    QList<Peak> wanted;
    for (qsizetype index = 0; index < rows.size(); ++index) {
        if (rows.at(index).isEmpty())
            continue;
        if (Status status = writePeak(wanted, plan, rows.at(index), context); !status) {
            Error error = status.error();
            error.place.pointer = QStringLiteral("%1/%2").arg(index + 1).arg(error.place.pointer);
            return error;
        }
    }
    replacePeaks(plan, wanted, context.ids);
    return {};
}

QList<RowAnswer> readOffline(const Plan &plan, const Catalogue &catalogue)
{
    const Id<Tool> internet = internetOf(plan, catalogue);
    QHash<NodeId, const Dependency *> links; // on the Internet, by what rests on it
    for (const Dependency &link : plan.table<Dependency>()) {
        if (link.to == nodeOf(internet) && !links.contains(link.from))
            links.insert(link.from, &link);
    }
    QList<RowAnswer> rows;
    for (const Tool &tool : inOrder(plan.table<Tool>())) {
        const auto *entry = questionnames::entryOf(plan, nodeOf(tool.id), catalogue);
        if (tool.id == internet || (entry && entry->kind == QLatin1StringView("second_way")))
            continue;
        RowAnswer row{tool.id.value, {}};
        const Dependency *link = links.value(nodeOf(tool.id));
        const bool always = tool.worksOffline.value_or(false) && !link;
        QList<Value> works;
        if (always)
            works.append(QStringLiteral("always"));
        else if (link && link->bufferAsked)
            works.append(qint64(link->buffer.count()));
        put(row, "works", works);
        put(row, "tried", link && link->bufferTried ? QStringLiteral("yes") : QString());
        rows.append(row);
    }
    return rows;
}

void setOffline(Plan &plan, Id<Tool> id, const RowAnswer &row, const QuestionContext &context)
{
    const auto minutes = number(row, "works");
    const bool always = text(row, "works") == QLatin1StringView("always");
    Id<Tool> internet = internetOf(plan, context.catalogue);
    Tool tool = *plan.find(id);
    if (minutes && internet.isNull()) {
        internet = questionnames::toolNamed(plan, questionnames::named(plan, context.set, QStringLiteral("internet")),
                                            context);
    }
    const NodeId from = nodeOf(id);
    const NodeId to = nodeOf(internet);
    tool.worksOffline = always ? std::optional(true) : minutes ? std::optional(*minutes > 0) : std::nullopt;
    plan.table<Tool>().put(tool);
    if (minutes) {
        Dependency link = *plan.find(questionlinks::depend(plan, from, to, context.ids));
        link.buffer = Minutes(*minutes);
        link.bufferAsked = true;
        link.bufferTried = text(row, "tried") == QLatin1StringView("yes");
        plan.table<Dependency>().put(link);
    } else if (const auto link = questionlinks::dependency(plan, from, to); !internet.isNull() && !link.isNull()) {
        removeRow(plan, link.value);
    }
}

} // namespace

QStringList cellsOf(SectionRules rules)
{
    static const QMap<SectionRules, QString> cells{
        {SectionRules::Peaks, QStringLiteral("days from until factor activities")},
        {SectionRules::Offline, QStringLiteral("works tried")},
        {SectionRules::Hints, QStringLiteral("subject provider answer")},
        {SectionRules::Providers, QStringLiteral("what rests_on buffer")},
        {SectionRules::Internet, QStringLiteral("line operator backup backup_operator serves step who tried tried_on")},
        {SectionRules::Phone, QStringLiteral("line via_box step who tried tried_on")},
        {SectionRules::Outage, QStringLiteral("tool date from until until_date")},
        {SectionRules::Stopped, QStringLiteral("activity limit")},
    };
    return cells.value(rules).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isGiven(const Section &section, const QString &cell)
{
    // A person's name alone may stem from any other page: who fills the plan in, who did what in an outage.
    const bool line = section.rules == SectionRules::Internet || section.rules == SectionRules::Phone;
    return (section.rules == SectionRules::Hints && cell != QLatin1StringView("answer"))
        || (line && cell == QLatin1StringView("line"))
        || (section.table == Person::table && cell == QLatin1StringView("name"));
}

bool hasAnswers(const Section &section, const QList<RowAnswer> &rows)
{
    for (const RowAnswer &row : rows) {
        for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell) {
            if (!cell->values.isEmpty() && !isGiven(section, cell.key()))
                return true;
        }
    }
    return false;
}

bool hasAnswers(const Page &page, const PageAnswer &answer)
{
    return std::ranges::any_of(answer.sections, [&](const SectionAnswer &found) {
        const Section *section = page.section(found.section);
        return section && hasAnswers(*section, found.rows);
    });
}

Id<Tool> internetOf(const Plan &plan, const Catalogue &catalogue)
{
    return toolOfKind(plan, catalogue, QStringLiteral("internet"));
}

Id<Tool> phoneOf(const Plan &plan, const Catalogue &catalogue)
{
    return toolOfKind(plan, catalogue, QStringLiteral("phone"));
}

QList<RowAnswer> read(const Plan &plan, SectionRules rules, const QuestionContext &context)
{
    switch (rules) {
    case SectionRules::Peaks:
        return readPeaks(plan);
    case SectionRules::Offline:
        return readOffline(plan, context.catalogue);
    case SectionRules::Hints:
        return readHints(plan, context.catalogue);
    case SectionRules::Providers:
        return readProviders(plan);
    case SectionRules::Internet:
        return {readInternet(plan, context)};
    case SectionRules::Phone:
        return {readPhone(plan, context)};
    case SectionRules::Outage:
        return {questionoutage::read(plan)};
    case SectionRules::Stopped:
        return questionoutage::readStopped(plan);
    default:
        return {};
    }
}

Status write(Plan &plan, SectionRules rules, const QList<RowAnswer> &rows, const QuestionContext &context)
{
    switch (rules) {
    case SectionRules::Peaks:
        return writePeaks(plan, rows, context);
    case SectionRules::Offline:
        for (const RowAnswer &row : rows) {
            if (plan.find(Id<Tool>{row.row}))
                setOffline(plan, Id<Tool>{row.row}, row, context);
        }
        return {};
    case SectionRules::Hints:
        return writeHints(plan, rows, context);
    case SectionRules::Providers:
        return writeProviders(plan, rows, context);
    case SectionRules::Internet:
        return rows.isEmpty() ? Status() : writeInternet(plan, rows.constFirst(), context);
    case SectionRules::Phone:
        return rows.isEmpty() ? Status() : writePhone(plan, rows.constFirst(), context);
    case SectionRules::Outage:
        return rows.isEmpty() ? Status() : questionoutage::write(plan, rows.constFirst(), context);
    case SectionRules::Stopped:
        return questionoutage::writeStopped(plan, rows, context);
    default:
        return {};
    }
}

} // namespace relais::questionrules
