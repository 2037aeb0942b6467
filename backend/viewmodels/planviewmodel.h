// SPDX-License-Identifier: GPL-3.0-or-later
// PlanViewModel: the open plan as the window's frame shows it: the firm, whether it is saved, the banner when it is
// not, undo and redo, and the sentences of the toast. GUI thread.
#pragma once

#include "viewmodels/plansession.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace relais {

class Preferences;

class PlanViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool open READ isOpen NOTIFY planChanged FINAL)
    Q_PROPERTY(bool example READ isExample NOTIFY planChanged FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY planChanged FINAL)
    Q_PROPERTY(QString firm READ firm NOTIFY planChanged FINAL)
    Q_PROPERTY(QString saveNote READ saveNote NOTIFY savingChanged FINAL)
    Q_PROPERTY(bool saveFailed READ hasSaveFailed NOTIFY savingChanged FINAL)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY savingChanged FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY planChanged FINAL)
    Q_PROPERTY(QUrl folder READ folder NOTIFY planChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY planChanged FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY planChanged FINAL)

public:
    PlanViewModel(PlanSession &session, Preferences &preferences, const Clock &clock, QObject *parent = nullptr);

    bool isOpen() const { return m_session.kind() != PlanSession::Kind::None; }
    bool isExample() const { return m_session.kind() == PlanSession::Kind::Example; }
    bool isReadOnly() const { return isOpen() && !isExample() && m_session.isReadOnly(); }
    QString firm() const;
    QString saveNote() const;
    bool hasSaveFailed() const { return m_session.saving() == PlanSession::Saving::Failed; }
    QString saveProblem() const;
    QString fileName() const;
    QUrl folder() const;
    bool canUndo() const { return m_session.canUndo(); }
    bool canRedo() const { return m_session.canRedo(); }

    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void retry() { m_session.retry(); }
    // Everything is saved as it changes: this says so, once it is, and tries again what failed.
    Q_INVOKABLE void saveNow();
    // Writes the plan into a file of its name in another folder and goes on there.
    Q_INVOKABLE void saveInFolder(const QUrl &folder);
    Q_INVOKABLE void close();
    // Everything said again in the language now in use.
    void retranslate();

Q_SIGNALS:
    void planChanged();
    void savingChanged();
    // A sentence for the toast; undoable: with its undo.
    void said(const QString &sentence, bool undoable);

private:
    void remember();
    void saySaved();
    void tellMove(const QString &path, qint64 historyBefore);

    PlanSession &m_session;
    Preferences &m_preferences;
    const Clock &m_clock;
    bool m_saveAsked = false;
};

} // namespace relais
