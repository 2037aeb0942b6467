// SPDX-License-Identifier: GPL-3.0-or-later
// DrillPapersPanel: what is printed for a drill that is prepared: which papers, where to, and what became of each.
// GUI thread; files are made on the documents' runner, one after the other.
#pragma once

#include "services/drillpapers.h"
#include "viewmodels/drillrunningorder.h"
#include "viewmodels/drillteampanel.h"

#include <QUrl>

#include <memory>
#include <stop_token>

namespace relais {

// Roles: as named.
struct DrillPaperRow {
    QString key; // of DrillPaper
    QString name;
    QString note; // for whom it is
    QString state; // what became of it, in words
    QString iconName;
    QString file; // its path, once it is written
    bool chosen = true;

    bool operator==(const DrillPaperRow &) const = default;
};

class DrillPapersPanel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the preparation")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QUrl folder READ folder WRITE setFolder NOTIFY changed FINAL)
    Q_PROPERTY(QString folderName READ folderName NOTIFY changed FINAL)
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed FINAL) // there is a drill to print
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool writable READ isWritable NOTIFY changed FINAL) // something is chosen, and nothing is being written
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL) // 0 to 1
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL) // where it stands; empty: nothing was asked for
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) // of the last that failed; empty: none did

public:
    DrillPapersPanel(const WindowServices &services, PlanSession &session, const DrillTeamPanel &team,
                     const DrillRunningOrder &order, QObject *parent = nullptr);
    ~DrillPapersPanel() override;
    Q_DISABLE_COPY_MOVE(DrillPapersPanel)

    QAbstractItemModel *rows() { return &m_rows; }
    QUrl folder() const;
    void setFolder(const QUrl &folder);
    QString folderName() const;
    bool isAvailable() const;
    bool isBusy() const { return m_written < m_waiting.size(); }
    bool isWritable() const;
    double progress() const;
    QString words() const;
    QString problem() const { return m_problem; }

    // Of what is prepared: its decisions and twists, and what every drill says.
    void show(const Scenario &scenario, const DrillFrame &frame);
    void retranslate();

    Q_INVOKABLE void choose(const QString &paper, bool chosen);
    // What is chosen, of the drill as it stands now.
    Q_INVOKABLE void write();
    // What is being written stops and leaves no file; what is done stays.
    Q_INVOKABLE void cancel() { m_stop.request_stop(); }
    // Forgets what was written, not what is chosen. Not while busy.
    Q_INVOKABLE void begin();

Q_SIGNALS:
    void changed();

private:
    struct Drill; // copies of all that the papers are made of
    struct Written {
        QString path;
        Result<DocumentReport> report;
    };

    [[nodiscard]] static DrillPaperRow rowOf(DrillPaper paper);
    void writeNext();
    void end(const Written &written);
    void say(DrillPaper paper, const QString &state, const char *iconName, const QString &file = {});
    [[nodiscard]] QString folderPath() const;

    const WindowServices &m_services;
    PlanSession &m_session;
    const DrillTeamPanel &m_team;
    const DrillRunningOrder &m_order;
    Scenario m_scenario;
    DrillFrame m_frame;
    QString m_folder; // empty: the plan's own
    std::shared_ptr<const Drill> m_drill; // while busy
    QList<DrillPaper> m_waiting; // all that were asked for
    qsizetype m_written = 0; // of them, or failed
    std::stop_source m_stop;
    QString m_problem;
    RowListModel<DrillPaperRow> m_rows;
};

} // namespace relais
