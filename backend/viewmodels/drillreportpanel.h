// SPDX-License-Identifier: GPL-3.0-or-later
// DrillReportPanel: the report of a drill as a file beside the plan. GUI thread; the document on its runner.
#pragma once

#include "services/readrun.h"
#include "viewmodels/plansession.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace relais {

class DrillReportPanel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the review")
    Q_PROPERTY(bool exporting READ isExporting NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL) // what became of it, in words
    Q_PROPERTY(QUrl file READ file NOTIFY changed FINAL) // empty: none

public:
    enum class Format { Pdf, Word, Web };
    Q_ENUM(Format)

    DrillReportPanel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    bool isExporting() const { return m_exporting; }
    QString note() const { return m_note; }
    QUrl file() const { return m_file; }

    // The run that is meant; null: none. What was said of another one is forgotten.
    void setRun(Id<Run> run);
    Q_INVOKABLE void write(relais::DrillReportPanel::Format format = Format::Pdf);

Q_SIGNALS:
    void changed();

private:
    void writeOf(const ReadDrill &read, Format format);
    void show(bool exporting, const QString &note, const QUrl &file);

    const WindowServices &m_services;
    PlanSession &m_session;
    Id<Run> m_run;
    bool m_exporting = false;
    QString m_note;
    QUrl m_file;
};

} // namespace relais
