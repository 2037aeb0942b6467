// SPDX-License-Identifier: GPL-3.0-or-later
// QuestionnairePickerViewModel: the list that a cell opens (its choices, or the plan's own names), and the names that
// complete what is being typed. One cell at a time. GUI thread.
#pragma once

#include "viewmodels/questionnairesitting.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key, label, chosen, note.
struct OptionRow {
    QString key;
    QString label;
    bool chosen = false;
    QString note;

    bool operator==(const OptionRow &) const = default;
};

class QuestionnairePickerViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString cell READ cell NOTIFY changed FINAL) // key; empty: none is open
    Q_PROPERTY(QString label READ label NOTIFY changed FINAL)
    Q_PROPERTY(bool multiple READ isMultiple NOTIFY changed FINAL)
    Q_PROPERTY(bool takesText READ takesText NOTIFY changed FINAL) // another value can be typed
    Q_PROPERTY(QString typed READ typed NOTIFY changed FINAL) // what stands there and is none of the options
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(bool canBeUnknown READ canBeUnknown NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *options READ options CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *completions READ completions CONSTANT FINAL)
    Q_PROPERTY(bool completing READ isCompleting NOTIFY changed FINAL)

public:
    explicit QuestionnairePickerViewModel(QuestionnaireSitting &sitting, QObject *parent = nullptr);

    QString cell() const { return m_cell; }
    QString label() const;
    bool isMultiple() const;
    bool takesText() const;
    QString typed() const;
    QString error() const;
    bool canBeUnknown() const;
    QAbstractItemModel *options() { return &m_options; }
    QAbstractItemModel *completions() { return &m_completions; }
    bool isCompleting() const { return m_completions.rowCount() > 0; }

    Q_INVOKABLE void open(const QString &cell);
    Q_INVOKABLE void close();
    // An option of the open cell: its key.
    Q_INVOKABLE void choose(const QString &option);
    Q_INVOKABLE void markUnknown();
    // Another value than the options: understood and kept, or the error says why not.
    Q_INVOKABLE void type(const QString &text);
    // Names for what is typed in a cell; none when the cell is empty or the name stands already.
    Q_INVOKABLE void complete(const QString &cell, const QString &text);
    Q_INVOKABLE void stopCompleting();

Q_SIGNALS:
    void changed();

private:
    void refresh();
    [[nodiscard]] QList<OptionRow> optionsOf(const Cell &cell, const DraftCell &draft) const;
    [[nodiscard]] QList<OptionRow> proposalOf(const Cell &cell, const DraftCell &draft) const;
    [[nodiscard]] QStringList namesFor(const Cell &cell) const;

    QuestionnaireSitting &m_sitting;
    QString m_cell;
    RowListModel<OptionRow> m_options;
    RowListModel<OptionRow> m_completions;
};

} // namespace relais
