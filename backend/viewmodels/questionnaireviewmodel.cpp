// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/questionnaireviewmodel.h"

#include <QScopedValueRollback>

namespace relais {

QuestionnaireViewModel::QuestionnaireViewModel(const WindowServices &services, PlanSession &session,
                                               Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_sitting(services, session, preferences)
    , m_help(m_sitting)
    , m_picker(m_sitting)
    , m_progress(m_sitting)
{
    connect(&m_sitting, &QuestionnaireSitting::draftChanged, this, &QuestionnaireViewModel::showDraft);
    connect(&m_sitting, &QuestionnaireSitting::pageChanged, this, [this] {
        m_resumed = false;
        showDraft();
        Q_EMIT pageChanged();
    });
    connect(&m_sitting.visit(), &QuestionnaireVisit::unsavedChanged, this, &QuestionnaireViewModel::unsavedChanged);
    connect(&m_help, &QuestionnaireHelpViewModel::exampleUsed, this,
            [this] { Q_EMIT said(tr("The example is filled in.")); });
    connect(&session, &PlanSession::opened, &m_progress, &QuestionnaireProgressViewModel::forget);
    connect(&session, &PlanSession::planChanged, &m_progress, &QuestionnaireProgressViewModel::refresh);
}

void QuestionnaireViewModel::showDraft()
{
    if (m_showing)
        return;
    const QScopedValueRollback showing(m_showing, true);
    if (m_sitting.isPossible())
        m_page.show(m_sitting.draft(), m_sitting.visit().plan(), m_sitting.language());
    Q_EMIT draftChanged();
}

QString QuestionnaireViewModel::title() const
{
    return m_sitting.isPossible() ? m_sitting.questionnaire().set().title.in(m_sitting.language()) : QString();
}

QString QuestionnaireViewModel::place() const
{
    const Page *page = m_sitting.draft().page();
    if (!page)
        return {};
    QString title;
    for (const Chapter &chapter : m_sitting.questionnaire().set().chapters) {
        if (chapter.key == page->chapter)
            title = chapter.title.in(m_sitting.language());
    }
    qsizetype at = 0;
    qsizetype all = 0;
    for (const Page &other : m_sitting.questionnaire().set().pages) {
        if (other.chapter != page->chapter || !m_sitting.questionnaire().isVisible(m_sitting.plan(), other.key))
            continue;
        ++all;
        if (other.key == page->key)
            at = all;
    }
    //: %1 is a chapter, %2 and %3 the question's place in it
    return all > 1 ? tr("%1, question %2 of %3").arg(title).arg(at).arg(all) : title;
}

QString QuestionnaireViewModel::question() const
{
    return m_sitting.draft().page()
        ? m_sitting.questionnaire().words(m_sitting.visit().plan(), m_sitting.page(), m_sitting.language()).question
        : QString();
}

QString QuestionnaireViewModel::hint() const
{
    if (m_sitting.draft().page() && !m_sitting.draft().asksAnything())
        return tr("Nothing to ask here yet: this page fills once the plan has activities and tools.");
    return m_sitting.draft().page()
        ? m_sitting.questionnaire().words(m_sitting.visit().plan(), m_sitting.page(), m_sitting.language()).hint
        : QString();
}

bool QuestionnaireViewModel::canGoBack() const
{
    return m_sitting.isPossible()
        && (isAtEnd() || !m_sitting.questionnaire().previous(m_sitting.plan(), m_sitting.page()).isEmpty());
}

bool QuestionnaireViewModel::awaitsBeginning() const
{
    return m_sitting.isPossible() && !m_sitting.isSecondPass() && !m_progress.isBegun();
}

void QuestionnaireViewModel::begin()
{
    if (!m_sitting.isPossible())
        return;
    const bool left = m_sitting.wasLeft();
    m_sitting.begin();
    m_resumed = !isAtEnd() && (left || m_sitting.progress().done > 0);
    Q_EMIT pageChanged();
}

void QuestionnaireViewModel::startPlan()
{
    if (m_sitting.isPossible())
        m_sitting.startPlan();
}

void QuestionnaireViewModel::startSecondPass()
{
    if (m_sitting.isPossible() && m_sitting.hasSecondPass())
        m_sitting.startSecondPass();
}

void QuestionnaireViewModel::reviewPutOff()
{
    for (const PageStatus &status : m_sitting.progress().pages) {
        if (status.state != PageState::Answered)
            return goTo(status.page);
    }
}

void QuestionnaireViewModel::goTo(const QString &page)
{
    if (m_sitting.isPossible() && page != m_sitting.page())
        m_sitting.goTo(page);
}

void QuestionnaireViewModel::goOn()
{
    if (m_sitting.isPossible() && !isAtEnd())
        m_sitting.next();
}

void QuestionnaireViewModel::goBack()
{
    if (canGoBack())
        m_sitting.back();
}

void QuestionnaireViewModel::later()
{
    if (m_sitting.isPossible() && !isAtEnd())
        m_sitting.markPage(AnswerMark::Later);
}

void QuestionnaireViewModel::dontKnow()
{
    if (m_sitting.isPossible() && !isAtEnd())
        m_sitting.markPage(AnswerMark::Unknown);
}

void QuestionnaireViewModel::leave()
{
    m_sitting.save();
    Q_EMIT left();
}

void QuestionnaireViewModel::printSheets()
{
    m_sitting.save();
    m_progress.dismissOffer();
    Q_EMIT sheetsWanted();
}

void QuestionnaireViewModel::showGaps()
{
    m_sitting.save();
    Q_EMIT gapsWanted();
}

void QuestionnaireViewModel::type(const QString &cell, const QString &text)
{
    if (m_showing)
        return;
    int lines = 0;
    if (text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\t')))
        m_sitting.visit().editAsStep([&](QuestionnaireDraft &draft) { lines = draft.paste(cell, text); });
    else
        m_sitting.visit().edit([&](QuestionnaireDraft &draft) { draft.type(cell, text); });
    if (lines > 1)
        Q_EMIT said(tr("%n line(s) pasted.", nullptr, lines));
}

void QuestionnaireViewModel::finish(const QString &cell)
{
    if (!m_showing)
        m_sitting.visit().finish(cell);
}

void QuestionnaireViewModel::enter(const QString &cell)
{
    if (!m_showing && m_sitting.isPossible() && !isAtEnd())
        m_sitting.rememberCell(cell);
}

void QuestionnaireViewModel::chooseAt(const QString &cell, int choice)
{
    m_picker.open(cell);
    const Cell *asked = m_sitting.draft().cell(cell);
    if (asked && choice >= 0 && choice < asked->choices.size())
        m_picker.choose(asked->choices.at(choice).key);
    m_picker.close();
}

void QuestionnaireViewModel::addRow(const QString &section)
{
    m_sitting.visit().edit([&](QuestionnaireDraft &draft) { draft.addRow(section); });
}

void QuestionnaireViewModel::removeRow(const QString &row)
{
    m_sitting.visit().editAsStep([&](QuestionnaireDraft &draft) { draft.removeRow(row); });
    Q_EMIT said(tr("The line is removed."));
}

void QuestionnaireViewModel::moveRow(const QString &row, int by)
{
    m_sitting.visit().edit([&](QuestionnaireDraft &draft) { draft.moveRow(row, by); });
}

void QuestionnaireViewModel::confirmExample(const QString &row)
{
    m_sitting.visit().editAsStep([&](QuestionnaireDraft &draft) { draft.confirm(row); });
}

void QuestionnaireViewModel::undo()
{
    m_sitting.visit().undo();
}

void QuestionnaireViewModel::retranslate()
{
    const bool resumed = m_resumed;
    Q_EMIT m_sitting.pageChanged();
    m_resumed = resumed;
    Q_EMIT pageChanged();
}

} // namespace relais
