// SPDX-License-Identifier: GPL-3.0-or-later
// ExportJobs: the documents that are being written, or were by the last export, each with its state in words. They are
// written one after the other on the documents' runner, which the preview uses between two of them; one that fails
// does not stop the others. GUI thread.
#pragma once

#include "viewmodels/documentsitem.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key (the file's path), name, state (in words), iconName, busy, done, printable.
struct ExportJobRow {
    QString key;
    QString name;
    QString state;
    QString iconName;
    bool busy = false;
    bool done = false;
    bool printable = false;

    bool operator==(const ExportJobRow &) const = default;
};

struct ExportOrder {
    QString name;
    QString path;
    DocumentOptions options;
    DocumentFormat format = DocumentFormat::Pdf;
    DocumentOutput output;
};

class ExportJobs final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportJobs)
    QML_ELEMENT
    QML_UNCREATABLE("made by the documents")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool any READ hasAny NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY advanced FINAL) // 0 to 1
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) // of all that failed, once each; empty: none did

public:
    ExportJobs(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);
    ~ExportJobs() override;

    QAbstractItemModel *rows() { return &m_rows; }
    bool hasAny() const { return m_rows.rowCount() > 0; }
    bool isBusy() const { return m_done < m_orders.size(); }
    double progress() const;
    QString words() const;
    QString problem() const { return m_problems.join(QLatin1Char('\n')); }

    // Of the plan as it is now. Not while busy.
    void start(const QList<ExportOrder> &orders);
    // Forgets what is done and the problems; what is being written goes on.
    void clear();
    // What is being written stops and leaves no file, nor do those that wait; what is done stays.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE QUrl documentUrl(const QString &job) const { return QUrl::fromLocalFile(job); }
    // Where no printer takes it, viewerWanted() says so.
    Q_INVOKABLE void print(const QString &job);

Q_SIGNALS:
    void changed();
    void advanced(); // of the one that is being written
    void written(const relais::ExportOrder &order, const QUuid &plan);
    void said(const QString &sentence); // for who does not see the list
    void ended();
    void viewerWanted(const QUrl &document); // to print from

private:
    void writeNext();
    void end(const Result<DocumentReport> &report);
    [[nodiscard]] static ExportJobRow rowOf(const ExportOrder &order, const Result<DocumentReport> &report);
    [[nodiscard]] static QString stageWords(const DocumentStage &stage);
    [[nodiscard]] static QString madeWords(const DocumentReport &report);
    [[nodiscard]] QString summary() const;
    void show(qsizetype job, const ExportJobRow &row);
    void showStage();

    const WindowServices &m_services;
    PlanSession &m_session;
    RowListModel<ExportJobRow> m_rows;
    QList<ExportOrder> m_orders;
    qsizetype m_done = 0; // of them
    Plan m_plan;
    QUuid m_planId;
    std::stop_source m_stop;
    std::shared_ptr<DocumentProgress> m_progress; // of the one that is being written
    QTimer m_tick;
    QStringList m_problems;
};

} // namespace relais
