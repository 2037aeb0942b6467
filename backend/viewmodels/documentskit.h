// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentsKit: the crash kit in one go: asked for, on its way file by file, done or not. Written on the documents'
// runner, whole or not at all. GUI thread.
#pragma once

#include "viewmodels/plansession.h"

#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <mutex>

namespace relais {

class DocumentsKit final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentsKit)
    QML_ELEMENT
    QML_UNCREATABLE("made by the documents")
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL) // 0 to 1
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL) // while it is being made
    Q_PROPERTY(bool zip READ isZip WRITE setZip NOTIFY changed FINAL)
    Q_PROPERTY(QString result READ result NOTIFY changed FINAL) // empty: none was made
    Q_PROPERTY(QString omitted READ omitted NOTIFY changed FINAL) // what it does without; empty: nothing
    Q_PROPERTY(bool made READ isMade NOTIFY changed FINAL)
    Q_PROPERTY(QUrl folder READ folder NOTIFY changed FINAL) // or ZIP
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    DocumentsKit(const WindowServices &services, PlanSession &session, QObject *parent);
    ~DocumentsKit() override;

    bool isAvailable() const { return m_services.kits && m_session.kind() != PlanSession::Kind::None; }
    bool isBusy() const { return m_shared != nullptr; }
    double progress() const;
    QString words() const;
    bool isZip() const { return m_zip; }
    void setZip(bool zip);
    QString result() const { return m_result; }
    QString omitted() const { return m_omitted; }
    bool isMade() const { return !m_path.isEmpty(); }
    QUrl folder() const { return QUrl::fromLocalFile(m_path); }
    QString problem() const { return m_problem; }

    // plan and zip are taken from here; not while busy.
    void start(KitOrder order);
    // It leaves nothing behind.
    Q_INVOKABLE void cancel();
    // Of another plan.
    void reset();

Q_SIGNALS:
    void changed();
    void said(const QString &sentence);
    // The kit of this plan is there: a folder or a ZIP.
    void written(const QString &path, const QUuid &plan);

private:
    // Written by the runner, read here.
    struct Shared {
        std::mutex mutex;
        int done = 0;
        int total = 0;
        QString what;
    };

    void end(const Result<KitReport> &report);

    const WindowServices &m_services;
    PlanSession &m_session;
    std::shared_ptr<Shared> m_shared; // null: not busy
    std::stop_source m_stop;
    QUuid m_plan; // whose kit is made
    QTimer m_tick;
    bool m_zip = false;
    QString m_path;
    QString m_result;
    QString m_omitted;
    QString m_problem;
};

} // namespace relais
