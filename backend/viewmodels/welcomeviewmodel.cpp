// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/welcomeviewmodel.h"

#include "core/durablefile.h"
#include "services/exampleplan.h"
#include "viewmodels/planpaths.h"
#include "viewmodels/preferences.h"
#include "viewmodels/questionnairewords.h"
#include "wording/errortext.h"
#include "wording/formats.h"

#include <QDir>
#include <QFileInfo>

namespace relais {

namespace {

constexpr RowColumn<RecentRow> recentColumns[] = {
    {"key", [](const RecentRow &row) { return QVariant(row.key); }},
    {"firm", [](const RecentRow &row) { return QVariant(row.firm); }},
    {"place", [](const RecentRow &row) { return QVariant(row.place); }},
};

constexpr RowColumn<ExampleDoorRow> exampleColumns[] = {
    {"key", [](const ExampleDoorRow &row) { return QVariant(row.key); }},
    {"name", [](const ExampleDoorRow &row) { return QVariant(row.name); }},
    {"iconName", [](const ExampleDoorRow &row) { return QVariant(row.iconName); }},
};

// In the order of Trade.
constexpr const char *tradeIcons[] = {"shop", "bread", "calculator", "lifebuoy", "tools", "building"};

} // namespace

WelcomeViewModel::WelcomeViewModel(const WindowServices &services, PlanSession &session, Preferences &preferences,
                                   QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_preferences(preferences)
    , m_recent(recentColumns, this)
    , m_examples(exampleColumns, this)
    , m_folder(usualFolder())
{
    connect(&session, &PlanSession::openingChanged, this, &WelcomeViewModel::busyChanged);
    connect(&session, &PlanSession::openFailed, this, &WelcomeViewModel::fail);
    connect(&session, &PlanSession::opened, this, [this] {
        dismissProblem();
        if (std::exchange(m_starting, false))
            Q_EMIT started();
    });
    connect(&preferences, &Preferences::recentPlansChanged, this, &WelcomeViewModel::refreshRecent);
    refreshRecent();
    refreshExamples();
}

QString WelcomeViewModel::problem() const
{
    return ErrorText::sentences(m_error);
}

QStringList WelcomeViewModel::trades() const
{
    return {tr("Online shop"),      tr("Bakery, food shop"), tr("Accountants, advisers"),
            tr("Medical practice"), tr("Manufacturer"),      tr("Another trade")};
}

QString WelcomeViewModel::folderName() const
{
    return QDir(m_folder).dirName();
}

void WelcomeViewModel::start(const QString &firm, int trade)
{
    Organisation organisation;
    organisation.id = m_services.ids.make<Organisation>();
    organisation.name = firm.simplified();
    organisation.trade = static_cast<Trade>(trade);
    organisation.language = m_preferences.language();
    Plan plan;
    plan.table<Organisation>().put(organisation);
    makePlan(plan, organisation.name);
}

void WelcomeViewModel::startFromExample(const QString &firm)
{
    Plan plan = startedFromExample(m_session.plan(), m_services.ids);
    Organisation organisation = plan.organisation();
    organisation.name = firm.simplified();
    plan.table<Organisation>().put(organisation);
    makePlan(plan, organisation.name);
}

void WelcomeViewModel::makePlan(const Plan &plan, const QString &firm)
{
    m_starting = true;
    // Where it cannot be made, the plan cannot either, and says so.
    m_services.storage.run(
        this, [folder = m_folder](const std::stop_token &) { return makeFolder(folder); }, [](const Status &) {});
    m_session.create(freePath(m_folder, fileNameFor(firm)), plan);
}

void WelcomeViewModel::chooseFolder(const QUrl &folder)
{
    m_folder = folder.toLocalFile();
    Q_EMIT folderChanged();
}

void WelcomeViewModel::openFile(const QUrl &file)
{
    m_session.open(file.toLocalFile());
}

void WelcomeViewModel::openRecent(const QString &key)
{
    m_session.open(key);
}

void WelcomeViewModel::openReadOnly()
{
    m_session.open(m_failedPath, OpenMode::ReadOnly);
}

void WelcomeViewModel::takeOver()
{
    m_session.open(m_failedPath, OpenMode::TakeOver);
}

void WelcomeViewModel::openExample(const QString &key)
{
    m_services.storage.run(
        this,
        [&services = m_services, trade = static_cast<Trade>(key.toInt()),
         language = m_preferences.language()](const std::stop_token &) { return services.example(trade, language); },
        [this](const Result<Plan> &plan) {
            if (plan)
                m_session.openExample(*plan);
            else
                fail(plan.error(), {});
        });
}

void WelcomeViewModel::dismissProblem()
{
    m_error = {ErrorCode::Cancelled, {}, {}};
    Q_EMIT problemChanged();
}

void WelcomeViewModel::fail(const Error &error, const QString &path)
{
    m_starting = false;
    m_error = error;
    m_failedPath = path;
    if (error.code == ErrorCode::NotFound)
        m_preferences.forgetPlan(path);
    Q_EMIT problemChanged();
}

void WelcomeViewModel::retranslate()
{
    refreshRecent();
    refreshExamples();
    Q_EMIT tradesChanged();
    Q_EMIT problemChanged();
}

void WelcomeViewModel::refreshExamples()
{
    QList<ExampleDoorRow> rows;
    for (const Trade trade : m_services.examples) {
        const auto row = static_cast<qsizetype>(trade);
        rows.append({QString::number(row), QuestionnaireWords::trade(trade), QString::fromLatin1(tradeIcons[row])});
    }
    m_examples.setRows(rows);
}

void WelcomeViewModel::refreshRecent()
{
    const QDate today = Formats::today(m_services.clock);
    QList<RecentRow> rows;
    for (const RecentPlan &plan : m_preferences.recentPlans())
        //: A recent plan: %1 is its file's folder, %2 the day it was last opened
        rows.append({plan.path, plan.firm,
                     tr("%1, %2").arg(QFileInfo(plan.path).dir().dirName(), Formats::nearDate(plan.openedOn, today))});
    m_recent.setRows(rows);
    Q_EMIT recentPlansChanged();
}

} // namespace relais
