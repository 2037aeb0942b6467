// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recoverymerge.h"

#include "domain/reference.h"
#include "domain/rowcodec.h"

#include <algorithm>

namespace relais {

namespace {

const QString unknownName = QStringLiteral("?");

struct RowOrigin {
    RecoverySource source = RecoverySource::File;
    qint64 since = 0; // the operation from which on all of its changes are known, if none is missing
};

bool isName(const QByteArray &field)
{
    return field == "name" || field == "title" || field == "text";
}

// Unlike apply() it takes what it can: the state that a change was made on may be lost.
class LogReplay {
public:
    explicit LogReplay(const ReplayBase &base)
        : plan(base.plan)
    {
        RowTypes::forEachType([&]<class T>() {
            for (const T &row : base.plan.table<T>())
                origins.insert(row.id.value, {RecoverySource::Backup, base.number});
        });
    }

    void take(const LoggedOperation &logged)
    {
        for (const Change &change : logged.operation.changes) {
            for (const FieldChange &field : change.fields) {
                const auto *name = std::get_if<QString>(isUnknown(field.after) ? &field.before : &field.after);
                if (name && isName(field.field))
                    names.insert(change.row, *name);
            }
            tables.insert(change.row, change.table);
            RowTypes::forEachType([&]<class T>() {
                if (change.table == T::table)
                    takeChange<T>(change, logged.number);
            });
        }
    }

    Plan plan;
    QHash<QUuid, RowOrigin> origins;
    QHash<QUuid, QString> names; // also of rows that it cannot make
    QHash<QUuid, QByteArray> tables;

private:
    template <class T> void takeChange(const Change &change, qint64 number)
    {
        const Id<T> id{change.row};
        const T *existing = plan.find(id);
        if (change.type == ChangeType::Delete) {
            plan.table<T>().remove(id);
            origins.remove(change.row);
            tables.remove(change.row);
            return;
        }
        if (!existing && change.type == ChangeType::Update)
            return;
        T row = existing && change.type == ChangeType::Update ? *existing : blankRow<T>();
        row.id = id;
        for (const FieldChange &changed : change.fields) {
            if (const auto *field = findField<T>(
                    std::string_view(changed.field.constData(), static_cast<size_t>(changed.field.size()))))
                setOrDefault(row, *field, changed.after);
        }
        plan.table<T>().put(row);
        const qint64 since = change.type == ChangeType::Insert ? number : origins.value(change.row).since;
        origins.insert(change.row, {RecoverySource::Log, since});
    }
};

class Merging {
public:
    Merging(const Salvage &salvage, const Plan &file, const ReplayBase &base)
        : m_salvage(salvage)
        , m_replay(base)
    {
        for (const LoggedOperation &logged : salvage.log) {
            if (logged.number > base.number)
                m_replay.take(logged);
        }
        m_plan = m_replay.plan;
        RowTypes::forEachType([&]<class T>() { layOver(file.table<T>()); });
    }

    RecoveredPlan run()
    {
        noteOthers();
        RowTypes::forEachType([&]<class T>() { mendReferences<T>(); });
        RowTypes::forEachType([&]<class T>() { giveNames<T>(); });
        noteLost();
        count();
        std::stable_sort(m_report.items.begin(), m_report.items.end(),
                         [](const RecoveredItem &a, const RecoveredItem &b) { return a.state > b.state; });
        return {m_plan, m_report};
    }

private:
    template <class T> void layOver(const Table<T> &found)
    {
        for (const T &row : found) {
            m_plan.table<T>().put(row);
            m_replay.origins.insert(row.id.value, {RecoverySource::File, 0});
        }
    }

    [[nodiscard]] bool isComplete(const RowOrigin &origin) const
    {
        return m_salvage.missing.isEmpty() || m_salvage.missing.constLast() < origin.since;
    }

    void noteOthers()
    {
        RowTypes::forEachType([&]<class T>() {
            for (const T &row : m_plan.table<T>()) {
                const RowOrigin origin = m_replay.origins.value(row.id.value);
                if (origin.source != RecoverySource::File)
                    note(T::table, row.id.value, origin.source,
                         isComplete(origin) ? RecoveryState::Exact : RecoveryState::Older);
            }
        });
    }

    void note(const QByteArray &table, const QUuid &row, RecoverySource source, RecoveryState state)
    {
        for (RecoveredItem &item : m_report.items) {
            if (item.row == row) {
                item.state = std::max(item.state, state);
                return;
            }
        }
        const QString name = m_plan.nameOf(row);
        m_report.items.append({table, row, name.isEmpty() ? m_replay.names.value(row) : name, source, state});
    }

    template <class T> void mendReferences()
    {
        const auto rows = m_plan.table<T>().rows();
        for (const T &found : rows) {
            T row = found;
            for (const auto &field : fields<T>()) {
                const Value value = field.target ? field.get(row) : Value();
                const auto *id = std::get_if<QUuid>(&value);
                if (!id || m_plan.tableOf(*id) || standIn(field.target, *id))
                    continue;
                const RecoverySource source = m_replay.origins.value(row.id.value).source;
                if (field.owner == Owner::Parent) {
                    note(T::table, row.id.value, source, RecoveryState::Lost);
                    removeRow(m_plan, row.id.value);
                    break;
                }
                field.set(row, Value());
                note(T::table, row.id.value, source, RecoveryState::Partial);
                m_plan.table<T>().put(row);
            }
        }
    }

    // A row for what others hang on; false where it cannot be told of which kind it was.
    bool standIn(const std::string_view target, const QUuid &id)
    {
        QByteArray table = m_replay.tables.value(id, m_salvage.broken.value(id));
        if (target == "node" && table.isEmpty())
            table = Tool::table;
        else if (target != "node" && target != "row")
            table = QByteArray(target.data(), static_cast<qsizetype>(target.size()));
        bool made = false;
        RowTypes::forEachType([&]<class T>() {
            if (table != T::table)
                return;
            T row = blankRow<T>();
            row.id = Id<T>{id};
            m_plan.table<T>().put(row);
            made = true;
        });
        if (made) {
            note(table, id, RecoverySource::Log, RecoveryState::Lost);
            m_standIns.insert(id);
        }
        return made;
    }

    // A row that lost its name keeps one that can be found and typed over.
    template <class T> void giveNames()
    {
        const auto rows = m_plan.table<T>().rows();
        for (const T &found : rows) {
            for (const std::string_view name : {"name", "title"}) {
                const auto *field = findField<T>(name);
                if (!field || !isUnknown(field->get(found)))
                    continue;
                T row = found;
                const QString known = m_replay.names.value(row.id.value);
                field->set(row, known.isEmpty() ? unknownName : known);
                m_plan.table<T>().put(row);
                if (m_replay.origins.value(row.id.value).source != RecoverySource::File)
                    note(T::table, row.id.value, RecoverySource::Log, RecoveryState::Partial);
            }
        }
    }

    void noteLost()
    {
        const auto known = m_replay.tables.keys() + m_salvage.broken.keys();
        for (const QUuid &row : known) {
            const QByteArray table = m_replay.tables.value(row, m_salvage.broken.value(row));
            if (!m_plan.tableOf(row) && table != Run::table)
                note(table, row, RecoverySource::File, RecoveryState::Lost);
        }
    }

    void count()
    {
        m_report.unreadable = m_salvage.broken.size();
        m_report.operationsFound = m_salvage.log.size();
        RowTypes::forEachType([&]<class T>() {
            for (const T &row : m_plan.table<T>()) {
                if (m_standIns.contains(row.id.value))
                    continue;
                const RecoverySource source = m_replay.origins.value(row.id.value).source;
                ++m_report.rows;
                ++(source == RecoverySource::File      ? m_report.fromFile
                       : source == RecoverySource::Log ? m_report.fromLog
                                                       : m_report.fromBackup);
            }
        });
    }

    const Salvage &m_salvage;
    LogReplay m_replay;
    Plan m_plan;
    RecoveryReport m_report;
    QSet<QUuid> m_standIns;
};

} // namespace

RecoveredPlan mergeRecovered(const Salvage &salvage, const Plan &file, const ReplayBase &base)
{
    return Merging(salvage, file, base).run();
}

Plan replayed(const QList<LoggedOperation> &log)
{
    LogReplay replay({});
    for (const LoggedOperation &logged : log)
        replay.take(logged);
    return replay.plan;
}

} // namespace relais
