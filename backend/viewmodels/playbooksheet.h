// SPDX-License-Identifier: GPL-3.0-or-later
// What the fiches réflexes screen shows of one fiche: the paper's fixed words in the language of the firm's own words,
// the states beside it in the window's. Values, and the functions that make them; GUI thread.
#pragma once

#include "domain/plan.h"
#include "domain/playbook.h"
#include "services/phrases.h"
#include "services/planfacts.h"

#include <QCoreApplication>
#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key, name, note, status (a PlaybookText::State), coverage (of the relay mark; -1: no mark is shown).
struct PlaybookRow {
    QString key;
    QString name;
    QString note;
    int status = 0;
    int coverage = -1;

    bool operator==(const PlaybookRow &) const = default;
};

// Roles: key, number, heading (of the section, in its first step), text, who, missing (text is what is to be filled in,
// elsewhere), review (à reprendre), edited, beyond (more than a page takes), draft (not kept yet).
struct PlaybookLine {
    QString key;
    int number = 0;
    QString heading;
    QString text;
    QString who;
    bool missing = false;
    bool review = false;
    bool edited = false;
    bool beyond = false;
    bool draft = false;

    bool operator==(const PlaybookLine &) const = default;
};

// Roles: key, role, name, number, missing.
struct PlaybookContactRow {
    QString key;
    QString role;
    QString name;
    QString number;
    bool missing = false;

    bool operator==(const PlaybookContactRow &) const = default;
};

// Roles: key, iconName, text.
struct PlaybookSourceRow {
    QString key;
    QString iconName;
    QString text;

    bool operator==(const PlaybookSourceRow &) const = default;
};

// Roles: key, name, date, note, reached, real (done for real, not only written or talked over).
struct PlaybookProofRow {
    QString key;
    QString name;
    QString date;
    QString note;
    bool reached = false;
    bool real = false;

    bool operator==(const PlaybookProofRow &) const = default;
};

// Words of a person's that have lost their place. Roles: key, text, base (what they stood instead of; empty: nothing),
// from (the fiche that they were written on, in words).
struct PlaybookLeftover {
    QString key;
    QString text;
    QString base;
    QString from;

    bool operator==(const PlaybookLeftover &) const = default;
};

// The head and foot of the page, and how much of it is taken.
struct PlaybookSheet {
    Q_GADGET
    QML_VALUE_TYPE(playbookSheet)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QString edition MEMBER edition)
    Q_PROPERTY(QString targetName MEMBER targetName)
    Q_PROPERTY(QString target MEMBER target)
    Q_PROPERTY(QString limitName MEMBER limitName)
    Q_PROPERTY(QString limit MEMBER limit)
    Q_PROPERTY(QString holdName MEMBER holdName)
    Q_PROPERTY(QString hold MEMBER hold)
    Q_PROPERTY(QString recogniseName MEMBER recogniseName)
    Q_PROPERTY(QString recognise MEMBER recognise)
    Q_PROPERTY(QString neverName MEMBER neverName)
    Q_PROPERTY(QString never MEMBER never)
    Q_PROPERTY(QString room MEMBER room)
    Q_PROPERTY(qreal filled MEMBER filled)
    Q_PROPERTY(bool tooLong MEMBER tooLong)
    Q_PROPERTY(bool edited MEMBER edited)
    Q_PROPERTY(QString left MEMBER left)

public:
    QString title;
    QString source;
    QString edition;
    QString targetName;
    QString target;
    QString limitName;
    QString limit;
    QString holdName;
    QString hold;
    QString recogniseName;
    QString recognise;
    QString neverName;
    QString never; // what follows neverName
    QString room; // what still fits on the page, in words
    qreal filled = 0; // of the page, 0 to 1
    bool tooLong = false;
    bool edited = false; // a person changed something
    QString left; // what is said in the other language only; empty: nothing
};

// The selected step, for the panel.
struct PlaybookStepDetail {
    Q_GADGET
    QML_VALUE_TYPE(playbookStepDetail)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(int row MEMBER row)
    Q_PROPERTY(int person MEMBER person)
    Q_PROPERTY(bool edited MEMBER edited)
    Q_PROPERTY(bool review MEMBER review)
    Q_PROPERTY(QString base MEMBER base)
    Q_PROPERTY(QString proposed MEMBER proposed)
    Q_PROPERTY(QString mine MEMBER mine)
    Q_PROPERTY(bool canRise MEMBER canRise)
    Q_PROPERTY(bool canSink MEMBER canSink)

public:
    QString key; // empty: no step is selected
    QString title;
    int row = 0; // of the lines
    int person = 0; // a row of the people; 0: as the card says
    bool edited = false;
    bool review = false;
    QString base; // the generated text that it was made on
    QString proposed; // the generated text as it is now
    QString mine;
    bool canRise = false;
    bool canSink = false;
};

class PlaybookText {
    Q_DECLARE_TR_FUNCTIONS(relais::PlaybookText)

public:
    // What a fiche asks for, the most pressing first.
    enum class State { Review, ToWrite, ToTry, Gaps, UpToDate };

    // plan and phrases must outlive it.
    PlaybookText(const Plan &plan, const Phrases &phrases, QDate today);

    [[nodiscard]] PlaybookRow row(const Playbook &playbook, std::optional<RelayMark> mark) const;
    // number: the place of the fiche among all, from 1.
    [[nodiscard]] PlaybookSheet sheet(const Playbook &playbook, qsizetype number) const;
    // How much of the printed page is taken: lines that are free, or (negative) do not fit; 0 to 1.
    static void setFit(PlaybookSheet &sheet, int linesFree, double filled);
    [[nodiscard]] QList<PlaybookLine> lines(const Playbook &playbook) const;
    [[nodiscard]] QList<PlaybookContactRow> contacts(const Playbook &playbook) const;
    [[nodiscard]] QList<PlaybookSourceRow> sources(const Playbook &playbook) const;
    [[nodiscard]] QList<PlaybookLeftover> leftovers(const QList<TextEdit> &edits) const;
    [[nodiscard]] QList<PlaybookProofRow> proofs(const Playbook &playbook) const;

private:
    [[nodiscard]] QString sectionName(CardSection section) const;

    const Plan &m_plan;
    QDate m_today;
    Speech m_say;
};

} // namespace relais
