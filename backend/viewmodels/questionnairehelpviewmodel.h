// SPDX-License-Identifier: GPL-3.0-or-later
// QuestionnaireHelpViewModel: beside the question, why it is asked and what a firm of a trade might answer. GUI thread.
#pragma once

#include "viewmodels/questionnairesitting.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

class QuestionnaireHelpViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString why READ why NOTIFY changed FINAL)
    Q_PROPERTY(QStringList trades READ trades NOTIFY changed FINAL)
    Q_PROPERTY(int trade READ trade NOTIFY changed FINAL) // a row of trades
    Q_PROPERTY(QStringList lines READ lines NOTIFY changed FINAL) // of the example
    Q_PROPERTY(bool numbered READ isNumbered NOTIFY changed FINAL) // the lines come in order
    Q_PROPERTY(bool usable READ isUsable NOTIFY changed FINAL) // one can start from it

public:
    explicit QuestionnaireHelpViewModel(QuestionnaireSitting &sitting, QObject *parent = nullptr);

    QString why() const;
    QStringList trades() const;
    int trade() const { return static_cast<int>(m_trades.indexOf(m_trade)); }
    QStringList lines() const;
    bool isNumbered() const;
    bool isUsable() const;

    Q_INVOKABLE void chooseTrade(int row);
    Q_INVOKABLE void useExample();

Q_SIGNALS:
    void changed();
    void exampleUsed();

private:
    void showPage();
    [[nodiscard]] const Example *example() const;

    QuestionnaireSitting &m_sitting;
    QList<Trade> m_trades; // that have an example here
    Trade m_trade = Trade::Other;
    bool m_chosen = false; // by the person; else the plan's own
};

} // namespace relais
