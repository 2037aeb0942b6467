// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/actionclosingpanel.h"

#include "viewmodels/changetext.h"
#include "wording/errortext.h"
#include "wording/formats.h"

namespace relais {

namespace {

constexpr RowColumn<ClosingRow> closingColumns[] = {
    {"key", [](const ClosingRow &row) { return QVariant(row.key); }},
    {"sentence", [](const ClosingRow &row) { return QVariant(row.sentence); }},
    {"when", [](const ClosingRow &row) { return QVariant(row.when); }},
    {"lines", [](const ClosingRow &row) { return QVariant(row.lines); }},
    {"about", [](const ClosingRow &row) { return QVariant(row.about); }},
};

} // namespace

ActionClosingPanel::ActionClosingPanel(PlanSession &session, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_rows(closingColumns, this)
{ }

void ActionClosingPanel::setChosen(int row)
{
    if (m_chosen == row)
        return;
    m_chosen = row;
    Q_EMIT chosenChanged();
}

void ActionClosingPanel::begin(const QString &key)
{
    const Plan &plan = m_session.plan();
    const Action *action = plan.find(Id<Action>{QUuid(key)});
    if (!action)
        return;
    const QDate today = Formats::today(m_clock);
    m_action = action->id;
    m_title = action->title;
    m_retest = proposedRetest(today, m_monthsBetween).toString(QStringLiteral("dd/MM/yyyy"));
    m_toWrite = fallbackToWrite(plan, *action);
    m_withoutFallback = plan.nameOf(m_toWrite.value);
    QList<ClosingRow> rows;
    m_operations.clear();
    const QList<ClosingChoice> choices = closingChoices(*action, m_session.history());
    for (const ClosingChoice &choice : choices) {
        m_operations.append(choice.operation.id);
        rows.append({choice.operation.id.value.toString(QUuid::WithoutBraces),
                     ChangeText::sentence(choice.operation, plan),
                     Formats::nearDate(Formats::day(choice.operation.utcMilliseconds), today),
                     ChangeText::lines(choice.operation, plan).join(QLatin1Char('\n')), choice.aboutSubject});
    }
    m_rows.setRows(rows);
    setChosen(choices.isEmpty() ? -1 : 0);
    Q_EMIT begun();
}

bool ActionClosingPanel::finish(const QString &retest)
{
    const QDate today = Formats::today(m_clock);
    const auto date = Formats::parseDate(retest, today);
    if (!date && !retest.trimmed().isEmpty())
        return false;
    const Plan after =
        withActionClosed(m_session.plan(), m_action, today, m_operations.value(m_chosen), date.value_or(QDate()));
    const Status status = m_session.commit(after, OperationKind::Edit);
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    else
        Q_EMIT said(tr("Action done: %1").arg(m_title), true);
    return true;
}

void ActionClosingPanel::writeFallback()
{
    if (!m_toWrite.isNull())
        Q_EMIT rowWanted(m_toWrite.value.toString(QUuid::WithoutBraces));
}

} // namespace relais
