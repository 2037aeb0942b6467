// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences: what the window remembers of this person on this computer: language, look, recent plans, last exports.
// One for the program; kept in QSettings. GUI thread.
#pragma once

#include "core/id.h"
#include "domain/document.h"
#include "services/questionnaire.h"

#include <QDate>
#include <QObject>
#include <QSettings>

namespace relais {

struct RecentPlan {
    QString path;
    QString firm;
    QDate openedOn;

    bool operator==(const RecentPlan &) const = default;
};

struct LastExport {
    QString path;
    Edition edition = Edition::Team;
    QDate date;
    QString document; // as HandOut::document

    bool operator==(const LastExport &) const = default;
};

class Plan;

class Preferences final : public QObject {
    Q_OBJECT

public:
    enum class Appearance { System, Light, Dark };

    static constexpr int smallestText = 100; // percent
    static constexpr int largestText = 200;
    static constexpr int recentShown = 5;

    // file: empty = the program's own; tests name one.
    explicit Preferences(const QString &file = {}, QObject *parent = nullptr);

    [[nodiscard]] Language language() const;
    void setLanguage(Language language);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);
    [[nodiscard]] bool reduceMotion() const;
    void setReduceMotion(bool reduce);
    // The window is drawn by the processor from the next start on.
    [[nodiscard]] bool withoutGraphicsCard() const;
    void setWithoutGraphicsCard(bool without);

    // Keys of one letter, where no text is typed.
    [[nodiscard]] bool singleKeys() const;
    void setSingleKeys(bool act);

    // After how many months it is time to look again: at a person's numbers, at the whole plan; and to play a drill.
    [[nodiscard]] int contactMonths() const;
    void setContactMonths(int months);
    [[nodiscard]] int reviewMonths() const;
    void setReviewMonths(int months);
    [[nodiscard]] int drillMonths() const;
    void setDrillMonths(int months);
    // How many copies of each plan are kept: the newest.
    [[nodiscard]] int copiesKept() const;
    void setCopiesKept(int count);
    // Where they go; empty: the user's data folder. Those from before stay where they are.
    [[nodiscard]] QString copiesFolder() const;
    void setCopiesFolder(const QString &folder);
    // It, and others that were chosen before, the latest first.
    [[nodiscard]] QStringList copiesFolders() const;

    // Newest first.
    [[nodiscard]] QList<RecentPlan> recentPlans() const;
    void rememberPlan(const RecentPlan &plan);
    void forgetPlan(const QString &path);
    // Which plan stood in a file when it was last open here, so that its copies are found when it cannot be read; null:
    // not known. The last fifty files.
    [[nodiscard]] Id<Plan> planOf(const QString &path) const;
    void rememberFile(const QString &path, Id<Plan> plan);

    // The stamp of what lies beside the plan and a person accepted (services/providedcontent.h); empty: nothing.
    [[nodiscard]] QByteArray acceptedContent(const QUuid &plan) const;
    void acceptContent(const QUuid &plan, const QByteArray &stamp);

    // Of one plan (its file's id), newest first.
    [[nodiscard]] QList<LastExport> exports(const QUuid &plan) const;
    void rememberExport(const QUuid &plan, const LastExport &made);

    // How long this person took over pages of the questions, oldest first: their pace.
    [[nodiscard]] QList<PageTime> pageTimes(const QUuid &plan) const;
    void rememberPageTimes(const QUuid &plan, const QList<PageTime> &times);
    // Where somebody is in the questions: a page, and a cell of it ("section/row/cell") or nothing.
    [[nodiscard]] QString questionPage(const QUuid &plan) const;
    [[nodiscard]] QString questionCell(const QUuid &plan) const;
    void rememberQuestion(const QUuid &plan, const QString &page, const QString &cell);

    // A next step put off until a day.
    [[nodiscard]] bool isPostponed(const QUuid &plan, const QString &step, QDate today) const;
    void postpone(const QUuid &plan, const QString &step, QDate until);

Q_SIGNALS:
    void languageChanged();
    void lookChanged();
    void remindersChanged();
    void copiesKeptChanged();
    void copiesFolderChanged();
    void recentPlansChanged();
    void exportsChanged();

private:
    QSettings m_settings;
};

} // namespace relais
