// SPDX-License-Identifier: GPL-3.0-or-later
// ScanViewModel: who stands behind a domain of the firm, asked of the network. It shows what will be asked first; only
// start() lets anything leave the machine, on the network's runner. What is suggested counts once a person has said so,
// and every such answer is one operation. GUI thread.
#pragma once

#include "services/scanproposals.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key, part (what it does for the domain), provider, sureness, seen (in which records), note, source, address
// (of the source, https; empty: none), tool (a row of tools; -1: to be said), remark (what was answered, in words;
// empty: nothing), answer (a row of Answer; -1: none), asked (it can be answered).
struct ScanRow {
    QString key;
    QString part;
    QString provider;
    QString sureness;
    QString seen;
    QString note;
    QString source;
    QString address;
    int tool = -1;
    QString remark;
    int answer = -1;
    bool asked = false;

    bool operator==(const ScanRow &) const = default;
};

class ScanViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool available READ isAvailable CONSTANT FINAL)
    Q_PROPERTY(bool editable READ isEditable NOTIFY changed FINAL)
    Q_PROPERTY(relais::ScanViewModel::Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(QString subject READ subject NOTIFY changed FINAL) // the tool it was opened for; empty: the firm
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) // why nothing can be asked; empty: it can
    Q_PROPERTY(QStringList domains READ domains NOTIFY changed FINAL) // that the plan speaks of
    Q_PROPERTY(QString asked READ asked NOTIFY changed FINAL) // of the name server, one line a name
    Q_PROPERTY(QString askedOfSite READ askedOfSite NOTIFY changed FINAL)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL) // in a sentence
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed FINAL) // nothing is verified
    Q_PROPERTY(QString notVerified READ notVerified NOTIFY changed FINAL) // one line a part
    Q_PROPERTY(QStringList tools READ tools NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)

public:
    enum class Stage { Before, Asking, After };
    Q_ENUM(Stage)
    enum class Answer { Confirm, Ask, Refuse }; // in the order of Confirmation
    Q_ENUM(Answer)

    ScanViewModel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    bool isAvailable() const { return m_services.probe && m_services.network; }
    bool isEditable() const { return !m_session.isReadOnly(); }
    Stage stage() const { return m_stage; }
    QString subject() const;
    QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    QString problem() const;
    QStringList domains() const { return m_domains; }
    QString asked() const;
    QString askedOfSite() const;
    QString outcome() const;
    bool hasFailed() const { return m_stage == Stage::After && m_verdict != ScanVerdict::Answered; }
    QString notVerified() const;
    QStringList tools() const;
    QAbstractItemModel *rows() { return &m_rows; }

    // The form is to be shown: for this tool, or for the firm where the key is of none.
    void open(const QString &tool);
    // Before anything is asked: for this tool, or for the firm where the key is of none.
    Q_INVOKABLE void begin(const QString &tool);
    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    // Which tool a finding is about.
    Q_INVOKABLE void chooseTool(const QString &key, int tool);
    Q_INVOKABLE void answer(const QString &key, relais::ScanViewModel::Answer answer);
    void retranslate();

Q_SIGNALS:
    void changed();
    void wanted();
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);

private:
    void show(const ScanAnswers &answers);
    void refresh();
    [[nodiscard]] ScanRow rowOf(const ScanProposal &proposal) const;
    [[nodiscard]] QList<Tool> toolRows() const;
    [[nodiscard]] ScanProposal *proposal(const QString &key);

    const WindowServices &m_services;
    PlanSession &m_session;
    std::optional<QList<Fingerprint>> m_fingerprints; // once they were read
    Catalogue m_catalogue;
    Stage m_stage = Stage::Before;
    ScanSubject m_subject;
    QString m_typed;
    QStringList m_domains;
    ScanQuestions m_questions; // of what is typed; none where that is no domain
    int m_scan = 0; // the one that is awaited: what comes of an earlier one is dropped
    ScanVerdict m_verdict = ScanVerdict::Stopped;
    DomainReport m_report;
    QList<ScanProposal> m_proposals;
    RowListModel<ScanRow> m_rows;
};

} // namespace relais
