// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chronogram.h"

#include "services/chronogramcells.h"
#include "services/questionnairenames.h"
#include "services/scenefacts.h"

#include <QSet>

#include <algorithm>

namespace relais {

namespace {

constexpr int headerRowsLookedAt = 20;
constexpr qsizetype longestTitle = 160;
constexpr qsizetype longestShown = 80;
constexpr qint64 halfADay = 720; // minutes
constexpr qint64 wholeDay = 2 * halfADay;
constexpr Minutes usualStoryStart{9 * 60};

using Columns = QHash<ChronogramColumn, int>;

bool isPlain(const QString &text)
{
    // What no keyboard types, and what turns the order of letters round.
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const bool turns = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        const bool control = c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t');
        return turns || control;
    });
}

QString cellIn(const QStringList &row, const Columns &columns, ChronogramColumn column)
{
    const int at = columns.value(column, -1);
    return at < 0 ? QString() : row.value(at).trimmed();
}

// One row that can be read, before its minute is known.
struct Event {
    int line = 0;
    QStringList row;
    ChronogramTime time;
};

class ChronogramReader {
public:
    ChronogramReader(const Sheet &sheet, const Plan &plan, const DrillFrame &frame)
        : m_sheet(sheet)
        , m_plan(plan)
        , m_frame(frame)
        , m_language(plan.organisation().language)
    { }

    Result<ChronogramImport> read();

private:
    Status findHeader();
    void readRow(int index);
    [[nodiscard]] std::optional<std::pair<ChronogramColumn, ChronogramRefusal>> faultOf(const QStringList &row);
    void refuse(int line, const QStringList &row, ChronogramColumn column, ChronogramRefusal refusal);
    void findStart();
    [[nodiscard]] qint64 minuteOf(const ChronogramTime &time) const;
    void addInject(const Event &event);
    void addWords(RunInject &inject, const QStringList &row) const;
    void addPerson(RunInject &inject, const QStringList &row, QStringList &situation) const;
    void setMinutes();
    [[nodiscard]] QString said(const LocalText &words, const QString &value) const;
    [[nodiscard]] QString cell(const QStringList &row, ChronogramColumn column) const
    {
        return cellIn(row, m_columns, column);
    }

    const Sheet &m_sheet;
    const Plan &m_plan;
    const DrillFrame &m_frame;
    Language m_language;
    Columns m_columns;
    int m_header = 0;
    QList<Event> m_events;
    QSet<QString> m_ids;
    qint64 m_firstClock = 0; // minutes
    bool m_pastMidnight = false; // hours below the first are of the next day
    QDateTime m_firstInstant;
    ChronogramImport m_import;
};

Status ChronogramReader::findHeader()
{
    const char *missing = "time";
    for (int i = 0; i < std::min<int>(headerRowsLookedAt, static_cast<int>(m_sheet.rows.size())); ++i) {
        Columns columns;
        QStringList ignored;
        const QStringList &row = m_sheet.rows.at(i);
        for (int at = 0; at < row.size(); ++at) {
            const ChronogramColumn column = chronogramColumn(row.at(at));
            if (column != ChronogramColumn::Ignored && !columns.contains(column))
                columns.insert(column, at);
            else if (!row.at(at).trimmed().isEmpty())
                ignored.append(row.at(at).simplified().left(longestShown));
        }
        if (columns.contains(ChronogramColumn::Time) && columns.contains(ChronogramColumn::Stimulus)) {
            m_columns = columns;
            m_import.ignored = ignored;
            m_header = i;
            return {};
        }
        if (columns.contains(ChronogramColumn::Time))
            missing = "stimulus";
    }
    return Error{ErrorCode::SchemaError, QStringLiteral("no row heads this column"),
                 atPointer(QString::fromLatin1(missing))};
}

void ChronogramReader::refuse(int line, const QStringList &row, ChronogramColumn column, ChronogramRefusal refusal)
{
    m_import.refused.append({line, cell(row, ChronogramColumn::Id).left(longestShown), column, refusal,
                             cell(row, column).simplified().left(longestShown)});
}

std::optional<std::pair<ChronogramColumn, ChronogramRefusal>> ChronogramReader::faultOf(const QStringList &row)
{
    QList<ChronogramColumn> read = m_columns.keys();
    std::sort(read.begin(), read.end());
    for (const ChronogramColumn column : std::as_const(read)) {
        const QString text = cell(row, column);
        if (text.size() > ChronogramLimits::cell)
            return std::pair(column, ChronogramRefusal::TooLong);
        if (!isPlain(text))
            return std::pair(column, ChronogramRefusal::NotText);
    }
    if (cell(row, ChronogramColumn::Time).isEmpty())
        return std::pair(ChronogramColumn::Time, ChronogramRefusal::NoTime);
    if (cell(row, ChronogramColumn::Stimulus).isEmpty())
        return std::pair(ChronogramColumn::Stimulus, ChronogramRefusal::NoStimulus);
    const QString id = cell(row, ChronogramColumn::Id);
    if (!id.isEmpty() && m_ids.contains(id))
        return std::pair(ChronogramColumn::Id, ChronogramRefusal::DuplicateId);
    return std::nullopt;
}

void ChronogramReader::readRow(int index)
{
    const QStringList &row = m_sheet.rows.at(index);
    const int line = index + 1;
    if (std::all_of(row.begin(), row.end(), [](const QString &text) { return text.trimmed().isEmpty(); }))
        return;
    if (m_events.size() >= ChronogramLimits::rows)
        return refuse(line, row, ChronogramColumn::Ignored, ChronogramRefusal::TooManyRows);
    if (const auto fault = faultOf(row))
        return refuse(line, row, fault->first, fault->second);
    const auto time = chronogramTime(cell(row, ChronogramColumn::Time));
    if (!time)
        return refuse(line, row, ChronogramColumn::Time, ChronogramRefusal::TimeUnread);
    m_ids.insert(cell(row, ChronogramColumn::Id));
    m_events.append({line, row, *time});
}

// Where the story begins: at the earliest instant or hour. Hours that lie more than half a day apart go past midnight,
// and begin with the first one of the sheet.
void ChronogramReader::findStart()
{
    QList<qint64> clocks;
    for (const Event &event : std::as_const(m_events)) {
        if (event.time.kind == ChronogramTime::Kind::Clock)
            clocks.append(event.time.minutes);
        const bool dated = event.time.kind == ChronogramTime::Kind::Instant;
        if (dated && (!m_firstInstant.isValid() || event.time.instant < m_firstInstant))
            m_firstInstant = event.time.instant;
    }
    m_import.draft.storyStart = usualStoryStart;
    if (m_firstInstant.isValid()) {
        m_import.draft.date = m_firstInstant.date();
        m_firstClock = m_firstInstant.time().hour() * 60 + m_firstInstant.time().minute();
    } else if (!clocks.isEmpty()) {
        const auto [least, most] = std::minmax_element(clocks.begin(), clocks.end());
        m_pastMidnight = *most - *least > halfADay;
        m_firstClock = m_pastMidnight ? clocks.constFirst() : *least;
    } else {
        return;
    }
    m_import.draft.storyStart = Minutes(m_firstClock);
}

qint64 ChronogramReader::minuteOf(const ChronogramTime &time) const
{
    switch (time.kind) {
    case ChronogramTime::Kind::Instant:
        return m_firstInstant.secsTo(time.instant) / 60;
    case ChronogramTime::Kind::Clock:
        return time.minutes - m_firstClock + (m_pastMidnight && time.minutes < m_firstClock ? wholeDay : 0);
    case ChronogramTime::Kind::Play:
        break;
    }
    return time.minutes;
}

// « De : Enedis. »: without a second full stop.
QString ChronogramReader::said(const LocalText &words, const QString &value) const
{
    QString text = value;
    while (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return words.in(m_language).arg(text);
}

void ChronogramReader::addPerson(RunInject &inject, const QStringList &row, QStringList &situation) const
{
    const QString to = cell(row, ChronogramColumn::To);
    inject.cell = chronogramCell(to);
    if (to.isEmpty() || inject.cell)
        return;
    inject.person = questionnames::person(m_plan, to);
    if (inject.person.isNull())
        situation.append(said(m_frame.falls.to, to));
}

void ChronogramReader::addWords(RunInject &inject, const QStringList &row) const
{
    const QString stimulus = cell(row, ChronogramColumn::Stimulus);
    auto end = stimulus.indexOf(QLatin1Char('\n'));
    if (end < 0 && stimulus.size() > longestTitle)
        end = stimulus.lastIndexOf(QLatin1Char(' '), longestTitle);
    if (end < 0 && stimulus.size() > longestTitle)
        end = longestTitle;
    inject.title = end < 0 ? stimulus : stimulus.left(end).trimmed();
    QStringList situation;
    if (end >= 0)
        situation.append(stimulus.mid(end).trimmed());
    if (const QString from = cell(row, ChronogramColumn::From); !from.isEmpty())
        situation.append(said(m_frame.falls.from, from));
    if (const QString type = cell(row, ChronogramColumn::Type); !type.isEmpty() && !isChronogramExercise(type))
        situation.append(said(m_frame.falls.kind, type));
    addPerson(inject, row, situation);
    QStringList expected{cell(row, ChronogramColumn::Expected)};
    if (expected.constFirst().isEmpty()) {
        inject.missing = true;
        expected = {m_frame.unsaid.in(m_language)};
    }
    if (const QString made = cell(row, ChronogramColumn::Deliverable); !made.isEmpty())
        expected.append(said(m_frame.falls.deliverable, made));
    if (const QString comment = cell(row, ChronogramColumn::Comment); !comment.isEmpty())
        expected.append(m_frame.falls.comment.in(m_language).arg(comment));
    inject.title = withPlaceholders(inject.title, m_plan);
    inject.situation = withPlaceholders(situation.join(QLatin1Char(' ')), m_plan);
    inject.expected = withPlaceholders(expected.join(QLatin1Char(' ')), m_plan);
}

void ChronogramReader::addInject(const Event &event)
{
    const qint64 minute = minuteOf(event.time);
    if (minute < 0)
        return refuse(event.line, event.row, ChronogramColumn::Time, ChronogramRefusal::BeforeStart);
    if (minute >= ChronogramLimits::play.count())
        return refuse(event.line, event.row, ChronogramColumn::Time, ChronogramRefusal::TooLate);
    RunInject inject;
    inject.key = QStringLiteral("row_%1").arg(event.line);
    inject.at = Minutes(minute);
    inject.story = inject.at;
    addWords(inject, event.row);
    m_import.draft.injects.append(inject);
}

// Room after the last event.
void ChronogramReader::setMinutes()
{
    DrillDraft &draft = m_import.draft;
    std::stable_sort(draft.injects.begin(), draft.injects.end(),
                     [](const RunInject &a, const RunInject &b) { return a.at < b.at; });
    const Minutes last = draft.injects.constLast().at;
    const Minutes room = last + std::max(last / 10, Minutes(5));
    draft.minutes.play = std::max(draft.minutes.play, room / 5 * 5);
}

Result<ChronogramImport> ChronogramReader::read()
{
    if (const Status found = findHeader(); !found)
        return found.error();
    DrillDraft &draft = m_import.draft;
    draft.scenario =
        QString::fromLatin1(EnumNames<DrillSource>::names[static_cast<std::size_t>(DrillSource::Chronogram)]);
    draft.title = m_frame.falls.title(DrillSource::Chronogram).in(m_language);
    for (int i = m_header + 1; i < m_sheet.rows.size(); ++i)
        readRow(i);
    findStart();
    for (const Event &event : std::as_const(m_events))
        addInject(event);
    std::stable_sort(m_import.refused.begin(), m_import.refused.end(),
                     [](const ChronogramRow &a, const ChronogramRow &b) { return a.line < b.line; });
    if (draft.injects.isEmpty()) {
        Error error{ErrorCode::InvalidValue, QStringLiteral("no row could be read"), atPointer(QStringLiteral("rows"))};
        error.place.line = m_import.refused.isEmpty() ? 0 : m_import.refused.constFirst().line;
        return error;
    }
    setMinutes();
    return m_import;
}

} // namespace

Result<ChronogramImport> importChronogram(const Sheet &sheet, const Plan &plan, const DrillFrame &frame)
{
    return ChronogramReader(sheet, plan, frame).read();
}

Result<ChronogramImport> importChronogram(const QList<Sheet> &sheets, const Plan &plan, const DrillFrame &frame)
{
    Error first{ErrorCode::SchemaError, QStringLiteral("no sheet"), atPointer(QStringLiteral("time"))};
    for (const Sheet &sheet : sheets) {
        auto read = importChronogram(sheet, plan, frame);
        if (read)
            return read;
        if (&sheet == &sheets.constFirst() || read.error().code == ErrorCode::InvalidValue)
            first = read.error();
    }
    return first;
}

} // namespace relais
