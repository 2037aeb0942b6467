// SPDX-License-Identifier: GPL-3.0-or-later
// PlanSession: the plan that the window has open. It owns the PlanService, the open file and what is not yet on the
// disk. An edit shows at once; it is stored, in order, on the storage runner; what could not be stored stays here and
// is tried again, or written to another file. Lives on the GUI thread and never waits.
#pragma once

#include "services/planservice.h"
#include "viewmodels/planstoring.h"
#include "viewmodels/windowservices.h"

#include <QObject>

#include <memory>

namespace relais {

class PlanSession final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanSession)

public:
    enum class Kind { None, File, Example };
    enum class Saving { Saved, Busy, Failed };

    explicit PlanSession(const WindowServices &services, QObject *parent = nullptr);
    ~PlanSession() override;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] Saving saving() const { return m_saving; }
    [[nodiscard]] bool isOpening() const { return m_opening; }
    // Nothing can be changed: an example, or a file that cannot be written.
    [[nodiscard]] bool isReadOnly() const { return m_kind != Kind::File || m_file.readOnly; }
    [[nodiscard]] const PlanFile &file() const { return m_file; }
    [[nodiscard]] const Plan &plan() const { return m_service->plan(); }
    // Of the last save that failed; meaningful while saving() is Failed.
    [[nodiscard]] const Error &saveError() const { return m_error; }
    [[nodiscard]] qint64 savedUtcMilliseconds() const { return m_savedAt; }
    // The latest operations, newest first, those of this session included; at most 100.
    [[nodiscard]] const QList<Operation> &history() const { return m_history; }

    // Each of these ends in opened() or openFailed(); until then what was open stays open.
    void open(const QString &path, OpenMode mode = OpenMode::Write);
    void create(const QString &path, const Plan &start);
    void openExample(const Plan &plan);
    // What is not stored yet is still written, unless saving has failed.
    void close();

    // PlanService::commit, and the way to the disk. ReadOnly where nothing can be changed.
    Status commit(const Plan &after, OperationKind kind, const QString &source = {});
    [[nodiscard]] bool canUndo() const { return !isReadOnly() && m_service->canUndo(); }
    [[nodiscard]] bool canRedo() const { return !isReadOnly() && m_service->canRedo(); }
    // The operation that did it.
    Result<Operation> undo();
    Result<Operation> redo();
    // Removes the person and destroys what was theirs in file and backups; cannot be undone.
    Status forget(Id<Person> person);

    // Work on the open file, in order with the edits, on the storage runner. False: no file is open.
    template <class Work, class Deliver> bool runOnFile(QObject *receiver, Work work, Deliver deliver)
    {
        if (!m_repository)
            return false;
        m_services.storage.run(
            receiver,
            [repository = m_repository, work = std::move(work)](const std::stop_token &) { return work(*repository); },
            std::move(deliver));
        return true;
    }

    // After a failure: tries again, or writes plan and waiting edits to a new file and goes on there.
    void retry();
    void saveElsewhere(const QString &path);

Q_SIGNALS:
    void opened(); // another plan: read everything again
    void closed();
    void openingChanged();
    void openFailed(const relais::Error &error, const QString &path);
    void planChanged();
    void operationMade(const relais::Operation &operation);
    void savingChanged();
    void movedTo(const QString &path, qint64 historyBeforeUtcMilliseconds);
    void moveFailed(const relais::Error &error); // everything is where it was
    void backupFailed(const relais::Error &error);

private:
    void setOpening(bool opening);
    void take(const OpenedPlan &opened);
    void backUp();
    void adopt(Kind kind, std::shared_ptr<PlanRepository> repository, const PlanFile &file);
    void enqueue(const Operation &operation, Id<Person> forgotten = {});
    void send(const PendingEdit &pending);
    void acknowledge(const std::shared_ptr<StorageLane> &lane, Id<Operation> operation, const Status &status);
    void setSaving(Saving saving);
    void moveTo(const OpenedPlan &opened, std::unique_ptr<PlanService> service, qsizetype written);

    const WindowServices &m_services;
    Kind m_kind = Kind::None;
    PlanFile m_file;
    std::unique_ptr<PlanService> m_service;
    std::shared_ptr<PlanRepository> m_repository; // used on the storage runner only
    std::shared_ptr<StorageLane> m_lane; // what is inside is storage's
    QList<PendingEdit> m_queue; // not acknowledged, oldest first
    Plan m_stored; // the plan as the file has it
    QList<Operation> m_history;
    Saving m_saving = Saving::Saved;
    qint64 m_savedAt = 0;
    Error m_error;
    bool m_opening = false;
};

} // namespace relais
