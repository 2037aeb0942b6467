// SPDX-License-Identifier: GPL-3.0-or-later
// IncidentPapers: what an incident leaves as files beside the plan: the sheet for whoever takes over, and the report of
// its review. Read from the file, so that the head of the chain on them is the one that stands there. GUI thread; the
// document on its runner.
#pragma once

#include "services/readrun.h"
#include "viewmodels/plansession.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace relais {

class IncidentPapers final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the incident")
    Q_PROPERTY(bool writing READ isWriting NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL) // what became of it, in words
    Q_PROPERTY(QUrl file READ file NOTIFY changed FINAL) // empty: none

public:
    IncidentPapers(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    bool isWriting() const { return m_writing; }
    QString note() const { return m_note; }
    QUrl file() const { return m_file; }

    // The run that is meant; what was said of another one is forgotten.
    void setRun(Id<Run> run);
    Q_INVOKABLE void writeHandOver() { write(Paper::HandOver); }
    Q_INVOKABLE void writeReport() { write(Paper::Report); }

Q_SIGNALS:
    void changed();

private:
    enum class Paper { HandOver, Report };
    void write(Paper paper);
    void writeOf(Paper paper, const ReadRun &read);
    [[nodiscard]] QString pathOf(Paper paper) const;
    void show(bool writing, const QString &note, const QUrl &file);

    const WindowServices &m_services;
    PlanSession &m_session;
    Id<Run> m_run;
    bool m_writing = false;
    QString m_note;
    QUrl m_file;
};

} // namespace relais
