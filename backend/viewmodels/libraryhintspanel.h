// SPDX-License-Identifier: GPL-3.0-or-later
// LibraryHintsPanel: what is publicly said of one tool or provider: who stands behind it, to be confirmed or refused,
// and facts that name nobody; and the questions about hidden dependencies that a tool raises. Beside the inventory.
// Every answer is one operation. GUI thread.
#pragma once

#include "services/hiddendependencies.h"
#include "services/toolhints.h"
#include "viewmodels/ideabook.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key, words (what is said, since when, by whom; or the question), state (what was answered, in words, or why it
// is asked; empty: nothing), asked (it can be answered, as a fact cannot), question (answered by yes or no), idea (of a
// fallback, that can be taken), answer (a row of Answer; -1: none), address (https, of the source; empty: none).
struct LibraryHintRow {
    QString key;
    QString words;
    QString state;
    bool asked = false;
    bool question = false;
    bool idea = false;
    int answer = -1;
    QString address;

    bool operator==(const LibraryHintRow &) const = default;
};

class LibraryHintsPanel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(bool editable READ isEditable NOTIFY changed FINAL)

public:
    enum class Answer { Confirm, Ask, Refuse }; // in the order of Confirmation and of RuleAnswer
    Q_ENUM(Answer)

    LibraryHintsPanel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    QAbstractItemModel *rows() { return &m_rows; }
    bool isEmpty() const { return m_rows.rowCount() == 0; }
    bool isEditable() const { return !m_session.isReadOnly(); }

    // The tool or provider, by its id; any other row has nothing to show.
    void show(const QUuid &node, const Catalogue &catalogue);
    // Whether the inventory is looked at: nothing is read or made anew while it is not.
    void setLookedAt(bool lookedAt);
    // The fallback of an idea, to be adapted, for all that needs the tool.
    Q_INVOKABLE void take(const QString &key);
    Q_INVOKABLE void answer(const QString &key, relais::LibraryHintsPanel::Answer answer);

Q_SIGNALS:
    void changed();
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);
    void rowWanted(const QString &key); // what was made, to be adapted

private:
    void refresh();
    void askQuestions();
    void readRules();
    void addIdeas(QList<LibraryHintRow> &rows) const;
    Result<Plan> answered(const QString &key, Answer answer);
    [[nodiscard]] LibraryHintRow rowOf(const ToolHint &hint) const;
    [[nodiscard]] LibraryHintRow rowOf(const CatalogueFact &fact, const QString &key) const;
    [[nodiscard]] LibraryHintRow rowOf(const RuleQuestion &question) const;
    [[nodiscard]] QString sourceOf(const CatalogueEvidence &evidence) const;

    const WindowServices &m_services;
    PlanSession &m_session;
    bool m_lookedAt = false;
    NodeId m_node;
    Catalogue m_catalogue;
    IdeaBook m_ideas;
    std::optional<QList<DependencyRule>> m_rules; // once they were read
    QList<RuleQuestion> m_open; // of all tools of m_asked
    std::optional<Plan> m_asked;
    QList<RuleQuestion> m_questions; // shown
    RowListModel<LibraryHintRow> m_rows;
};

} // namespace relais
