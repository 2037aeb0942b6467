// SPDX-License-Identifier: GPL-3.0-or-later
// PlaybooksViewModel: what a person changes, and the sheet to print.
#include "services/textedits.h"
#include "viewmodels/planpaths.h"
#include "viewmodels/playbooksviewmodel.h"
#include "wording/errortext.h"
#include "wording/formats.h"

#include <QDir>

namespace relais {

namespace {

QString asOneLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char(' ')).trimmed();
}

} // namespace

bool PlaybooksViewModel::commit(const Plan &after, OperationKind kind)
{
    const Status status = m_session.commit(after, kind);
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    return status.has_value();
}

QString PlaybooksViewModel::store(const QString &key, const QString &text)
{
    const Playbook *page = playbook();
    const QString words = asOneLine(text);
    if (!page)
        return {};
    const Plan &plan = m_session.plan();
    if (key != m_draft) {
        const PlaybookStep *step = stepOf(key);
        // A text field hands no-break spaces back as spaces: that is no edit.
        if (!step || words.simplified() == step->text.simplified())
            return step ? key : QString();
        if (words.isEmpty() && step->state == StepState::Added)
            return commit(withStepRemoved(plan, *page, key, language(), m_services.ids)) ? key : QString();
        return commit(withStepText(plan, *page, key, words, language(), m_services.ids)) ? key : QString();
    }
    m_draft.clear();
    if (words.isEmpty()) {
        showLines();
        return {};
    }
    const Plan after = withStepAdded(plan, *page, m_draftAfter, words, language(), m_services.ids);
    QString slot;
    for (const TextEdit &edit : after.table<TextEdit>()) {
        if (!plan.find(edit.id))
            slot = edit.slot;
    }
    return commit(after) ? slot : QString();
}

void PlaybooksViewModel::setText(const QString &key, const QString &text)
{
    store(key, text);
}

void PlaybooksViewModel::addAfter(const QString &key, const QString &text)
{
    if (!isEditable())
        return;
    const QString slot = store(key, text);
    if (slot.isEmpty())
        return;
    m_draftAfter = slot;
    m_draft = QStringLiteral("draft-%1").arg(++m_drafts);
    showLines();
}

void PlaybooksViewModel::remove(const QString &key)
{
    if (key == m_draft) {
        store(key, {});
        return;
    }
    const PlaybookStep *step = stepOf(key);
    if (step && commit(withStepRemoved(m_session.plan(), *playbook(), key, language(), m_services.ids)))
        Q_EMIT said(tr("Step removed"), true);
}

void PlaybooksViewModel::move(const QString &key, qsizetype by)
{
    const PlaybookStep *step = stepOf(key);
    if (!step)
        return;
    const Playbook &page = *playbook();
    const qsizetype place = step - page.steps.constData();
    if (place + by < 0 || place + by >= page.steps.size())
        return;
    const qsizetype before = by > 0 ? place + by : place + by - 1;
    const QString follows = before < 0 ? QString(firstPlace) : page.steps.at(before).slot;
    commit(withStepMoved(m_session.plan(), page, key, follows, language(), m_services.ids));
}

void PlaybooksViewModel::moveUp(const QString &key)
{
    move(key, -1);
}

void PlaybooksViewModel::moveDown(const QString &key)
{
    move(key, 1);
}

void PlaybooksViewModel::choosePerson(int row)
{
    if (row >= 0 && row < m_personIds.size() && stepOf(m_selected))
        commit(
            withStepPerson(m_session.plan(), *playbook(), m_selected, m_personIds.at(row), language(), m_services.ids));
}

void PlaybooksViewModel::restore()
{
    if (stepOf(m_selected))
        commit(withStepRestored(m_session.plan(), *playbook(), m_selected), OperationKind::Regenerate);
}

void PlaybooksViewModel::keepMine()
{
    if (stepOf(m_selected))
        commit(withStepKept(m_session.plan(), *playbook(), m_selected));
}

void PlaybooksViewModel::restoreAll()
{
    if (playbook())
        commit(withAllRestored(m_session.plan(), *playbook()), OperationKind::Regenerate);
}

QStringList PlaybooksViewModel::targets() const
{
    QStringList names;
    for (const Playbook &playbook : m_built.playbooks)
        names << playbook.name;
    return names;
}

const TextEdit *PlaybooksViewModel::leftover(const QString &key) const
{
    return m_session.plan().find(Id<TextEdit>{QUuid(key)});
}

void PlaybooksViewModel::moveLeftover(const QString &key, int target)
{
    const TextEdit *edit = leftover(key);
    if (!edit || target < 0 || target >= m_built.playbooks.size())
        return;
    const Playbook to = m_built.playbooks.at(target);
    if (!commit(withLeftoverMoved(m_session.plan(), *edit, to)))
        return;
    //: %1 is the name of a playbook
    Q_EMIT said(tr("Moved to %1").arg(to.name), true);
    show(to.key());
}

void PlaybooksViewModel::removeLeftover(const QString &key)
{
    const TextEdit *edit = leftover(key);
    if (!edit)
        return;
    Plan after = m_session.plan();
    after.table<TextEdit>().remove(edit->id);
    if (commit(after))
        Q_EMIT said(tr("Text removed"), true);
}

void PlaybooksViewModel::fillStep(const QString &key)
{
    if (const PlaybookStep *step = stepOf(key); step && step->gap)
        Q_EMIT gapWanted(*step->gap);
}

void PlaybooksViewModel::fillContact(const QString &key)
{
    const Playbook *page = playbook();
    const qsizetype row = key.toLongLong();
    if (page && row >= 0 && row < page->contacts.size() && page->contacts.at(row).gap)
        Q_EMIT gapWanted(*page->contacts.at(row).gap);
}

void PlaybooksViewModel::print()
{
    const Playbook *page = playbook();
    if (!page)
        return;
    const DocumentOptions options{
        .edition = Edition::Team, .language = language(), .today = Formats::today(m_services.clock)};
    const QString path = QDir::temp().filePath(fileNameFor(page->symptom) + QStringLiteral(".pdf"));
    m_services.documentRunner.run(
        this,
        [&documents = m_services.documents, contents = m_services.contents, plan = m_session.plan(), options,
         key = page->key(), path](const std::stop_token &stop) {
            return documents.write(contents->playbook(plan, options, key), DocumentFormat::Pdf, path, stop);
        },
        [this, path](const Result<DocumentReport> &report) {
            if (report)
                Q_EMIT printReady(QUrl::fromLocalFile(path));
            else
                Q_EMIT refused(ErrorText::sentences(report.error()));
        });
}

} // namespace relais
