// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/plansession.h"

#include "services/operationsteps.h"

#include <algorithm>

namespace relais {

namespace {

// Closes the file where files are closed: on the storage runner, after what was posted before.
void release(TaskRunner &storage, QObject *receiver, std::shared_ptr<PlanRepository> repository)
{
    const auto box = std::make_shared<std::shared_ptr<PlanRepository>>(std::move(repository));
    storage.run(
        receiver,
        [box](const std::stop_token &) {
            box->reset();
            return true;
        },
        [](bool) {});
}

} // namespace

PlanSession::PlanSession(const WindowServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_service(std::make_unique<PlanService>(services.clock, services.ids, services.device))
    , m_lane(std::make_shared<StorageLane>())
{ }

PlanSession::~PlanSession()
{
    if (m_repository)
        release(m_services.storage, this, std::move(m_repository));
}

void PlanSession::open(const QString &path, OpenMode mode)
{
    setOpening(true);
    m_services.storage.run(
        this,
        [&files = m_services.files, path, mode, device = m_services.device](const std::stop_token &) {
            return planstoring::readAll(files.open(path, mode), device);
        },
        [this, path](const Result<OpenedPlan> &answer) {
            setOpening(false);
            if (!answer)
                Q_EMIT openFailed(answer.error(), path);
            else
                take(*answer);
        });
}

void PlanSession::create(const QString &path, const Plan &start)
{
    PlanService service(m_services.clock, m_services.ids, m_services.device);
    const auto made = service.commit(start, OperationKind::Create);
    if (!made) {
        Q_EMIT openFailed(made.error(), path);
        return;
    }
    setOpening(true);
    m_services.storage.run(
        this,
        [&files = m_services.files, path, device = m_services.device, content = QList<PendingEdit>{{*made, start, {}}}](
            const std::stop_token &) { return planstoring::writeNew(files, path, content, device); },
        [this, path](const Result<OpenedPlan> &answer) {
            setOpening(false);
            if (!answer)
                Q_EMIT openFailed(answer.error(), path);
            else
                take(*answer);
        });
}

void PlanSession::openExample(const Plan &plan)
{
    adopt(Kind::Example, nullptr, {});
    m_service->open(plan, {}, {});
    m_history.clear();
    Q_EMIT opened();
}

void PlanSession::close()
{
    adopt(Kind::None, nullptr, {});
    m_service->open({}, {}, {});
    m_history.clear();
    Q_EMIT closed();
}

Status PlanSession::commit(const Plan &after, OperationKind kind, const QString &source)
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, QStringLiteral("the plan is open to read only"), {}};
    const auto operation = m_service->commit(after, kind, source);
    if (!operation)
        return operation.error();
    enqueue(*operation);
    return {};
}

Result<Operation> PlanSession::undo()
{
    if (!canUndo())
        return Error{ErrorCode::NotFound, QStringLiteral("nothing to undo"), {}};
    auto operation = m_service->undo();
    if (operation)
        enqueue(*operation);
    return operation;
}

Result<Operation> PlanSession::redo()
{
    if (!canRedo())
        return Error{ErrorCode::NotFound, QStringLiteral("nothing to redo"), {}};
    auto operation = m_service->redo();
    if (operation)
        enqueue(*operation);
    return operation;
}

Status PlanSession::forget(Id<Person> person)
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, QStringLiteral("the plan is open to read only"), {}};
    Plan after = plan();
    if (!removeRow(after, person.value))
        return Error{ErrorCode::NotFound, QStringLiteral("no such person"), {}};
    const auto operation = m_service->commitForGood(after, OperationKind::Remove);
    if (!operation)
        return operation.error();
    enqueue(*operation, person);
    return {};
}

void PlanSession::enqueue(const Operation &operation, Id<Person> forgotten)
{
    if (operation.changes.isEmpty())
        return;
    m_queue.append({operation, plan(), forgotten});
    m_history.prepend(operation);
    m_history = steps(m_history).mid(0, planstoring::historyShown);
    // What is shown of the past would tell the name of who is forgotten.
    const auto isTheirs = [&](const Change &change) { return change.row == forgotten.value; };
    if (!forgotten.isNull())
        m_history.removeIf([&](const Operation &made) { return std::ranges::any_of(made.changes, isTheirs); });
    Q_EMIT planChanged();
    Q_EMIT operationMade(operation);
    if (m_saving == Saving::Failed)
        return; // it waits behind the one that failed
    setSaving(Saving::Busy);
    send(m_queue.constLast());
}

// All that waits is posted at once, so that the runner writes it even when the window closes meanwhile.
void PlanSession::send(const PendingEdit &pending)
{
    m_services.storage.run(
        this,
        [repository = m_repository, lane = m_lane, pending](const std::stop_token &) {
            return planstoring::store(*repository, pending, *lane);
        },
        [this, lane = m_lane, id = pending.operation.id](const Status &status) { acknowledge(lane, id, status); });
}

void PlanSession::acknowledge(const std::shared_ptr<StorageLane> &lane, Id<Operation> operation, const Status &status)
{
    if (lane != m_lane)
        return; // of a file that is no longer open, or of a run that was given up
    if (status && !m_queue.isEmpty() && m_queue.constFirst().operation.id == operation) {
        m_stored = m_queue.takeFirst().after;
        m_savedAt = m_services.clock.now().utcMilliseconds;
        if (m_queue.isEmpty())
            setSaving(Saving::Saved);
    } else if (!status && m_saving != Saving::Failed) {
        m_error = status.error();
        setSaving(Saving::Failed);
    }
}

void PlanSession::retry()
{
    if (m_saving != Saving::Failed || !m_repository)
        return;
    m_lane = std::make_shared<StorageLane>();
    m_lane->askFirst = true;
    setSaving(Saving::Busy);
    const auto waiting = m_queue;
    for (const PendingEdit &pending : waiting)
        send(pending);
}

void PlanSession::saveElsewhere(const QString &path)
{
    auto service = std::make_unique<PlanService>(m_services.clock, m_services.ids, m_services.device);
    QList<PendingEdit> content;
    const auto add = [&](const Plan &after, OperationKind kind, const QString &source) {
        const auto made = service->commit(after, kind, source);
        if (made && !made->changes.isEmpty())
            content.append({*made, after, {}});
    };
    add(m_stored, OperationKind::Create, {});
    for (const PendingEdit &pending : std::as_const(m_queue))
        add(pending.after, OperationKind::Edit, pending.operation.source);
    m_lane = std::make_shared<StorageLane>(); // answers about the old file no longer count
    setSaving(Saving::Busy);
    // The answer is delivered through std::function, which copies; the service does not.
    const auto keeper = std::make_shared<std::unique_ptr<PlanService>>(std::move(service));
    m_services.storage.run(
        this,
        [&files = m_services.files, path, device = m_services.device, content](const std::stop_token &) {
            return planstoring::writeNew(files, path, content, device);
        },
        [this, keeper, written = m_queue.size()](const Result<OpenedPlan> &answer) {
            if (answer) {
                moveTo(*answer, std::move(*keeper), written);
                return;
            }
            m_error = answer.error();
            setSaving(m_queue.isEmpty() ? Saving::Saved : Saving::Failed);
            Q_EMIT moveFailed(m_error);
        });
}

// Goes on in the new file; what was edited while it was being written follows.
void PlanSession::moveTo(const OpenedPlan &opened, std::unique_ptr<PlanService> service, qsizetype written)
{
    const auto later = m_queue.mid(written);
    const auto history = m_history;
    const qint64 since =
        history.isEmpty() ? m_services.clock.now().utcMilliseconds : history.constLast().utcMilliseconds;
    adopt(Kind::File, opened.repository, opened.file);
    backUp();
    m_service = std::move(service);
    m_stored = opened.plan;
    m_savedAt = m_services.clock.now().utcMilliseconds;
    m_history = history;
    for (const PendingEdit &pending : later) {
        if (const auto made = m_service->commit(pending.after, OperationKind::Edit, pending.operation.source))
            enqueue(*made);
    }
    Q_EMIT savingChanged();
    Q_EMIT planChanged();
    Q_EMIT movedTo(opened.file.path, since);
}

void PlanSession::take(const OpenedPlan &opened)
{
    adopt(Kind::File, opened.repository, opened.file);
    m_service->open(opened.plan, opened.recent, opened.end);
    m_stored = opened.plan;
    m_history = opened.history;
    m_savedAt = m_history.isEmpty() ? 0 : m_history.constFirst().utcMilliseconds;
    backUp();
    Q_EMIT this->opened();
}

// A copy takes longer than reading the plan, so the window does not wait for it; edits are stored behind it.
void PlanSession::backUp()
{
    if (m_file.readOnly)
        return;
    m_services.storage.run(
        this, [repository = m_repository](const std::stop_token &) { return repository->backUp(); },
        [this](const Status &status) {
            if (!status)
                Q_EMIT backupFailed(status.error());
        });
}

void PlanSession::adopt(Kind kind, std::shared_ptr<PlanRepository> repository, const PlanFile &file)
{
    if (m_repository)
        release(m_services.storage, this, std::move(m_repository));
    m_kind = kind;
    m_repository = std::move(repository);
    m_file = file;
    m_lane = std::make_shared<StorageLane>();
    m_queue.clear();
    m_stored = {};
    m_saving = Saving::Saved;
    Q_EMIT savingChanged();
}

void PlanSession::setOpening(bool opening)
{
    m_opening = opening;
    Q_EMIT openingChanged();
}

void PlanSession::setSaving(Saving saving)
{
    m_saving = saving;
    Q_EMIT savingChanged();
}

} // namespace relais
