// SPDX-License-Identifier: GPL-3.0-or-later
// PlaybooksViewModel: the fiches réflexes, as a list and as the page of the chosen one, which can be edited where it
// stands. Fiches are generated again after every change of the plan, on the analysis runner. Every edit is one
// operation. GUI thread.
#pragma once

#include "services/plancontents.h"
#include "viewmodels/documentpreviewpanel.h"
#include "viewmodels/playbooksheet.h"
#include "viewmodels/rowlistmodel.h"

namespace relais {

class PlaybooksViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *playbooks READ playbooks CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *contacts READ contacts CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *sources READ sources CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *proofs READ proofs CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *leftovers READ leftovers CONSTANT FINAL) // « À reclasser »
    Q_PROPERTY(bool sorting READ isSorting NOTIFY changed FINAL) // they are shown, instead of a fiche
    Q_PROPERTY(QStringList targets READ targets NOTIFY changed FINAL) // the fiches that they can be moved to
    Q_PROPERTY(QStringList people READ people NOTIFY changed FINAL) // first row: as the card says
    Q_PROPERTY(QString current READ current NOTIFY changed FINAL) // key of the fiche shown; empty: none
    Q_PROPERTY(int currentRow READ currentRow NOTIFY changed FINAL) // its place in playbooks; -1: none
    Q_PROPERTY(relais::PlaybookSheet sheet READ sheet NOTIFY changed FINAL)
    Q_PROPERTY(relais::PlaybookStepDetail step READ step NOTIFY changed FINAL)
    Q_PROPERTY(relais::DocumentPreviewPanel *preview READ preview CONSTANT FINAL) // the fiche as it is printed
    Q_PROPERTY(bool editable READ isEditable NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)

public:
    // In the order of PlaybookText::State.
    enum class State { Review, ToWrite, ToTry, Gaps, UpToDate };
    Q_ENUM(State)

    PlaybooksViewModel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    QAbstractItemModel *playbooks() { return &m_playbooks; }
    QAbstractItemModel *lines() { return &m_lines; }
    QAbstractItemModel *contacts() { return &m_contacts; }
    QAbstractItemModel *sources() { return &m_sources; }
    QAbstractItemModel *proofs() { return &m_proofs; }
    QAbstractItemModel *leftovers() { return &m_leftovers; }
    bool isSorting() const;
    QStringList targets() const;
    QStringList people() const { return m_people; }
    QString current() const { return m_current; }
    int currentRow() const;
    PlaybookSheet sheet() const { return m_sheet; }
    PlaybookStepDetail step() const { return m_step; }
    DocumentPreviewPanel *preview() { return &m_preview; }
    bool isEditable() const { return !m_session.isReadOnly(); }
    bool isEmpty() const { return m_playbooks.rowCount() == 0; }

    Q_INVOKABLE void show(const QString &key);
    Q_INVOKABLE void selectStep(const QString &key);
    // Empty text brings the generated one back; of a step that was added, it removes the step.
    Q_INVOKABLE void setText(const QString &key, const QString &text);
    // Keeps the text and opens a line below; it is kept once it has a text.
    Q_INVOKABLE void addAfter(const QString &key, const QString &text);
    Q_INVOKABLE void remove(const QString &key);
    Q_INVOKABLE void moveUp(const QString &key);
    Q_INVOKABLE void moveDown(const QString &key);
    // Of the selected step: who does it, a row of people.
    Q_INVOKABLE void choosePerson(int row);
    // « Revenir au texte d’origine », and « Reprendre ».
    Q_INVOKABLE void restore();
    // « Garder le mien ».
    Q_INVOKABLE void keepMine();
    Q_INVOKABLE void restoreAll();
    // A text of leftovers becomes a step of the fiche at that place of targets, which is then shown.
    Q_INVOKABLE void moveLeftover(const QString &key, int target);
    Q_INVOKABLE void removeLeftover(const QString &key);
    // Asks for the place where what the step or the contact lacks is filled in.
    Q_INVOKABLE void fillStep(const QString &key);
    Q_INVOKABLE void fillContact(const QString &key);
    // Writes the fiche as a PDF of one page; printReady says where.
    Q_INVOKABLE void print();
    void refresh();
    void retranslate();
    // Of the fallback that the page shows.
    Q_INVOKABLE void noteTrial();

Q_SIGNALS:
    void trialWanted(const QString &fallback); // one that was done, to be noted
    void changed();
    void gapWanted(const relais::GapTarget &target);
    void printReady(const QUrl &file);
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);

private:
    struct Built {
        QList<Playbook> playbooks;
        QList<std::optional<RelayMark>> marks; // beside them
        QList<TextEdit> leftovers;
    };

    static Built build(const Plan &plan, const PlanContents &contents, QDate today);
    void take(const Built &built);
    void showPage();
    void preparePreview();
    void showFit();
    void showLines();
    void showStep();
    void refreshPeople();
    [[nodiscard]] const Playbook *playbook() const;
    [[nodiscard]] const TextEdit *leftover(const QString &key) const;
    [[nodiscard]] const PlaybookStep *stepOf(const QString &key) const;
    [[nodiscard]] Language language() const { return m_session.plan().organisation().language; }
    bool commit(const Plan &after, OperationKind kind = OperationKind::Edit);
    void move(const QString &key, qsizetype by);
    // The slot under which the text stands then; empty if it was not kept.
    QString store(const QString &key, const QString &text);

    const WindowServices &m_services;
    PlanSession &m_session;
    quint64 m_request = 0;
    Built m_built;
    QString m_current;
    QString m_selected; // a step's key
    QString m_draft; // key of the line that is not kept yet; empty: none
    QString m_draftAfter;
    int m_drafts = 0;
    QString m_previewed; // key of the fiche that the preview shows
    DocumentPreviewPanel m_preview;
    PlaybookSheet m_sheet;
    PlaybookStepDetail m_step;
    QStringList m_people;
    QList<Id<Person>> m_personIds; // beside m_people
    RowListModel<PlaybookRow> m_playbooks;
    RowListModel<PlaybookLine> m_lines;
    RowListModel<PlaybookContactRow> m_contacts;
    RowListModel<PlaybookSourceRow> m_sources;
    RowListModel<PlaybookProofRow> m_proofs;
    RowListModel<PlaybookLeftover> m_leftovers;
};

} // namespace relais
