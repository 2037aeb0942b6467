// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/planviewmodel.h"

#include "viewmodels/changetext.h"
#include "viewmodels/planpaths.h"
#include "viewmodels/preferences.h"
#include "wording/errortext.h"
#include "wording/formats.h"

#include <QFileInfo>

namespace relais {

PlanViewModel::PlanViewModel(PlanSession &session, Preferences &preferences, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_clock(clock)
{
    connect(&session, &PlanSession::opened, this, &PlanViewModel::remember);
    connect(&session, &PlanSession::closed, this, &PlanViewModel::retranslate);
    connect(&session, &PlanSession::planChanged, this, &PlanViewModel::planChanged);
    connect(&session, &PlanSession::savingChanged, this, &PlanViewModel::savingChanged);
    connect(&session, &PlanSession::savingChanged, this, &PlanViewModel::saySaved);
    connect(&session, &PlanSession::movedTo, this, &PlanViewModel::tellMove);
    connect(&session, &PlanSession::moveFailed, this,
            [this](const Error &error) { Q_EMIT said(ErrorText::sentences(error), false); });
    connect(&session, &PlanSession::backupFailed, this,
            [this] { Q_EMIT said(tr("No copy of this plan could be kept today. The plan itself is safe."), false); });
}

QString PlanViewModel::firm() const
{
    const QString name = m_session.plan().organisation().name;
    return name.isEmpty() && isOpen() ? QFileInfo(m_session.file().path).completeBaseName() : name;
}

QString PlanViewModel::saveNote() const
{
    if (!isOpen())
        return {};
    if (isExample())
        return tr("Example");
    if (isReadOnly())
        return tr("Read only");
    switch (m_session.saving()) {
    case PlanSession::Saving::Busy:
        return tr("Saving…");
    case PlanSession::Saving::Failed:
        return tr("Not saved");
    case PlanSession::Saving::Saved:
        break;
    }
    const qint64 at = m_session.savedUtcMilliseconds();
    const QDate day = Formats::day(at);
    //: Under the firm's name: %1 is a time such as 14:32, or a day such as yesterday
    return tr("Saved %1")
        .arg(day == Formats::today(m_clock) ? tr("at %1").arg(Formats::time(at))
                                            : Formats::nearDate(day, Formats::today(m_clock)));
}

QString PlanViewModel::saveProblem() const
{
    return hasSaveFailed() ? ErrorText::sentences(m_session.saveError()) : QString();
}

QString PlanViewModel::fileName() const
{
    return QFileInfo(m_session.file().path).fileName();
}

QUrl PlanViewModel::folder() const
{
    return QUrl::fromLocalFile(QFileInfo(m_session.file().path).absolutePath());
}

void PlanViewModel::undo()
{
    const auto undone = m_session.undo();
    if (undone)
        Q_EMIT said(ChangeText::undone(*undone, m_session.plan()), false);
    else if (undone.error().code != ErrorCode::NotFound)
        Q_EMIT said(tr("This cannot be undone any more: what it changed has been changed again since."), false);
}

void PlanViewModel::redo()
{
    if (const auto redone = m_session.redo())
        Q_EMIT said(ChangeText::redone(*redone, m_session.plan()), false);
}

void PlanViewModel::saveNow()
{
    m_saveAsked = true;
    m_session.retry();
    saySaved();
}

void PlanViewModel::saySaved()
{
    if (!m_saveAsked || m_session.saving() == PlanSession::Saving::Busy)
        return;
    m_saveAsked = false;
    if (isExample())
        Q_EMIT said(tr("This is an example: nothing is saved."), false);
    else
        Q_EMIT said(hasSaveFailed() ? saveProblem() : tr("%1.").arg(saveNote()), false);
}

void PlanViewModel::saveInFolder(const QUrl &folder)
{
    m_session.saveElsewhere(freePath(folder.toLocalFile(), QFileInfo(m_session.file().path).completeBaseName()));
}

void PlanViewModel::close()
{
    m_session.close();
}

void PlanViewModel::retranslate()
{
    Q_EMIT planChanged();
    Q_EMIT savingChanged();
}

void PlanViewModel::remember()
{
    if (m_session.kind() == PlanSession::Kind::File) {
        m_preferences.rememberPlan({m_session.file().path, firm(), Formats::today(m_clock)});
        m_preferences.rememberFile(m_session.file().path, m_session.file().id);
    }
    retranslate();
}

void PlanViewModel::tellMove(const QString &path, qint64 historyBefore)
{
    remember();
    //: After saving in another folder: %1 is a file name, %2 a date
    Q_EMIT said(tr("The plan is now saved in “%1”. Its history before %2 stays in the former file.")
                    .arg(QFileInfo(path).fileName(),
                         Formats::dayAndMonth(Formats::day(historyBefore), Formats::today(m_clock))),
                false);
}

} // namespace relais
