// SPDX-License-Identifier: GPL-3.0-or-later
// LibraryHintsPanel: what is publicly said of one tool or provider: who stands behind it, to be confirmed or refused,
// and facts that name nobody. Beside the inventory. Every answer is one operation. GUI thread.
#pragma once

#include "services/toolhints.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key, words (what is said, since when, by whom), state (what was answered, in words; empty: nothing), asked (it
// can be answered: a hint, not a fact), answer (a row of answers; -1: none), address (https, of the source; empty:
// none).
struct LibraryHintRow {
    QString key;
    QString words;
    QString state;
    bool asked = false;
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
    enum class Answer { Confirm, Ask, Refuse }; // in the order of Confirmation
    Q_ENUM(Answer)

    LibraryHintsPanel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    QAbstractItemModel *rows() { return &m_rows; }
    bool isEmpty() const { return m_rows.rowCount() == 0; }
    bool isEditable() const { return !m_session.isReadOnly(); }

    // The tool or provider, by its id; any other row has nothing to show.
    void show(const QUuid &node, const Catalogue &catalogue);
    Q_INVOKABLE void answer(const QString &key, relais::LibraryHintsPanel::Answer answer);

Q_SIGNALS:
    void changed();
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);

private:
    [[nodiscard]] LibraryHintRow rowOf(const ToolHint &hint) const;
    [[nodiscard]] QString sourceOf(const CatalogueEvidence &evidence) const;

    const WindowServices &m_services;
    PlanSession &m_session;
    NodeId m_node;
    Catalogue m_catalogue;
    RowListModel<LibraryHintRow> m_rows;
};

} // namespace relais
