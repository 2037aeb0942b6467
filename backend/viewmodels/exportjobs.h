// SPDX-License-Identifier: GPL-3.0-or-later
// ExportJobs: the documents that are being written, or were by the last export, each with its state in words. GUI
// thread; files are made on the documents' runner.
#pragma once

#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key (the file's path), name, state (in words), iconName, done.
struct ExportJobRow {
    QString key;
    QString name;
    QString state;
    QString iconName;
    bool done = false;

    bool operator==(const ExportJobRow &) const = default;
};

struct ExportOrder {
    QString name;
    QString path;
    DocumentOptions options;
};

class ExportJobs final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the documents")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool any READ hasAny NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL) // 0 to 1
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) // of the last that failed; empty: none did

public:
    ExportJobs(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    QAbstractItemModel *rows() { return &m_rows; }
    bool hasAny() const { return m_rows.rowCount() > 0; }
    bool isBusy() const { return m_waiting > 0; }
    double progress() const;
    QString words() const;
    QString problem() const { return m_problem; }

    // One after the other, of the plan as it is now. Not while busy.
    void start(const QList<ExportOrder> &orders);
    // Forgets what is done and the problem; what is being written goes on.
    void clear();
    // What is being written stops and leaves no file; what is done stays.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE QUrl documentUrl(const QString &job) const { return QUrl::fromLocalFile(job); }

Q_SIGNALS:
    void changed();
    void written(const relais::ExportOrder &order, const QUuid &plan);

private:
    void startOne(const ExportOrder &order);
    void end(const ExportOrder &order, const Result<DocumentReport> &report);
    void say(const ExportOrder &order, const QString &state, const char *iconName, bool done = false);

    const WindowServices &m_services;
    PlanSession &m_session;
    RowListModel<ExportJobRow> m_rows;
    int m_waiting = 0;
    int m_total = 0;
    QString m_problem;
};

} // namespace relais
