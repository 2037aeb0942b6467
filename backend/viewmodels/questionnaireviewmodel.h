// SPDX-License-Identifier: GPL-3.0-or-later
// QuestionnaireViewModel: the page that is being answered, of the first plan or of the outage told before it. Cells and
// rows are named by the keys of the lists ("section/row/cell"). A page is written while it is answered, as one step of
// undo; going on is never refused. GUI thread.
#pragma once

#include "viewmodels/questionnairehelpviewmodel.h"
#include "viewmodels/questionnairepagemodel.h"
#include "viewmodels/questionnairepickerviewmodel.h"
#include "viewmodels/questionnaireprogressviewmodel.h"

namespace relais {

class QuestionnaireViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString title READ title NOTIFY pageChanged FINAL) // of the questions in hand
    Q_PROPERTY(QString place READ place NOTIFY pageChanged FINAL) // « Vos secours, question 2 sur 5 »
    Q_PROPERTY(QString question READ question NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool atEnd READ isAtEnd NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool resumed READ isResumed NOTIFY pageChanged FINAL) // « Vous en étiez ici »
    Q_PROPERTY(QString resumeCell READ resumeCell NOTIFY pageChanged FINAL) // its key; empty: the first
    Q_PROPERTY(bool hasExampleWords READ hasExampleWords NOTIFY draftChanged FINAL)
    Q_PROPERTY(bool unsaved READ isUnsaved NOTIFY unsavedChanged FINAL) // typed, not written yet
    Q_PROPERTY(bool hasProblem READ hasProblem NOTIFY draftChanged FINAL) // of the page: something cannot be written
    Q_PROPERTY(QAbstractItemModel *sections READ sections CONSTANT FINAL)
    Q_PROPERTY(relais::QuestionnaireHelpViewModel *help READ help CONSTANT FINAL)
    Q_PROPERTY(relais::QuestionnairePickerViewModel *picker READ picker CONSTANT FINAL)
    Q_PROPERTY(relais::QuestionnaireProgressViewModel *progress READ progress CONSTANT FINAL)

public:
    // Everything referred to must outlive the view model.
    QuestionnaireViewModel(const WindowServices &services, PlanSession &session, Preferences &preferences,
                           QObject *parent = nullptr);

    QString title() const;
    QString place() const;
    QString question() const;
    QString hint() const;
    bool isAtEnd() const { return m_sitting.page().isEmpty(); }
    bool canGoBack() const;
    bool isResumed() const { return m_resumed; }
    QString resumeCell() const { return m_resumed ? m_sitting.cell() : QString(); }
    bool hasExampleWords() const { return m_sitting.draft().hasExampleWords(); }
    bool isUnsaved() const { return m_sitting.visit().isUnsaved(); }
    bool hasProblem() const { return m_sitting.draft().toldProblems() > 0; }
    QAbstractItemModel *sections() { return m_page.sections(); }
    QuestionnaireHelpViewModel *help() { return &m_help; }
    QuestionnairePickerViewModel *picker() { return &m_picker; }
    QuestionnaireProgressViewModel *progress() { return &m_progress; }

    // Nothing is answered yet and something can be.
    [[nodiscard]] bool awaitsBeginning() const;
    // The plan made next begins with an outage that is told.
    Q_INVOKABLE void tellOutageNext() { m_sitting.tellOutageNext(); }
    // After the outage: the first plan.
    Q_INVOKABLE void startPlan();
    // After the first plan: what was left for another day.
    Q_INVOKABLE void startSecondPass();
    // To the first page that was put off.
    Q_INVOKABLE void reviewPutOff();
    // Shows the page where the person was.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void goTo(const QString &page);
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void later();
    Q_INVOKABLE void dontKnow();
    Q_INVOKABLE void leave();
    Q_INVOKABLE void printSheets();
    Q_INVOKABLE void showGaps();

    // Keys of cells. Several lines typed at once, where there are rows, are pasted into them.
    Q_INVOKABLE void type(const QString &cell, const QString &text);
    Q_INVOKABLE void finish(const QString &cell);
    // The keyboard is in this cell now.
    Q_INVOKABLE void enter(const QString &cell);
    Q_INVOKABLE void chooseAt(const QString &cell, int choice);
    // Keys of sections and rows.
    Q_INVOKABLE void addRow(const QString &section);
    Q_INVOKABLE void removeRow(const QString &row);
    Q_INVOKABLE void moveRow(const QString &row, int by);
    Q_INVOKABLE void confirmExample(const QString &row);
    Q_INVOKABLE void undo();
    void retranslate();

Q_SIGNALS:
    void pageChanged();
    void draftChanged();
    void unsavedChanged();
    void left(); // to go on some other day
    void sheetsWanted();
    void gapsWanted();
    void said(const QString &sentence); // of something that undo() takes back

private:
    void showDraft();

    QuestionnaireSitting m_sitting;
    QuestionnairePageModel m_page;
    QuestionnaireHelpViewModel m_help;
    QuestionnairePickerViewModel m_picker;
    QuestionnaireProgressViewModel m_progress;
    bool m_resumed = false;
    bool m_showing = false; // a field that goes away says once more that it is finished
};

} // namespace relais
