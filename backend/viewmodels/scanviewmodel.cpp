// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/scanviewmodel.h"

#include "services/scanquestions.h"
#include "services/scanrecords.h"
#include "wording/errortext.h"
#include "wording/formats.h"
#include "wording/scantext.h"

namespace relais {

namespace {

constexpr RowColumn<ScanRow> scanColumns[] = {
    {"key", [](const ScanRow &row) { return QVariant(row.key); }},
    {"part", [](const ScanRow &row) { return QVariant(row.part); }},
    {"provider", [](const ScanRow &row) { return QVariant(row.provider); }},
    {"sureness", [](const ScanRow &row) { return QVariant(row.sureness); }},
    {"seen", [](const ScanRow &row) { return QVariant(row.seen); }},
    {"note", [](const ScanRow &row) { return QVariant(row.note); }},
    {"source", [](const ScanRow &row) { return QVariant(row.source); }},
    {"address", [](const ScanRow &row) { return QVariant(row.address); }},
    {"tool", [](const ScanRow &row) { return QVariant(row.tool); }},
    {"remark", [](const ScanRow &row) { return QVariant(row.remark); }},
    {"answer", [](const ScanRow &row) { return QVariant(row.answer); }},
    {"asked", [](const ScanRow &row) { return QVariant(row.asked); }},
};

QString findingKey(const DomainFinding &finding)
{
    return QStringLiteral("%1/%2").arg(static_cast<int>(finding.carries)).arg(finding.provider);
}

int answerOf(ProposalState state)
{
    switch (state) {
    case ProposalState::Confirmed:
        return static_cast<int>(ScanViewModel::Answer::Confirm);
    case ProposalState::ToAsk:
        return static_cast<int>(ScanViewModel::Answer::Ask);
    case ProposalState::Refused:
        return static_cast<int>(ScanViewModel::Answer::Refuse);
    default:
        return -1;
    }
}

} // namespace

ScanViewModel::ScanViewModel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_rows(scanColumns, this)
{
    connect(&session, &PlanSession::planChanged, this, [this] {
        if (m_stage == Stage::After)
            refresh();
    });
    connect(&session, &PlanSession::opened, this, [this] { begin({}); });
    connect(&session, &PlanSession::closed, this, [this] { begin({}); });
}

QString ScanViewModel::subject() const
{
    const Tool *tool = m_session.kind() == PlanSession::Kind::None ? nullptr : m_session.plan().find(m_subject.tool);
    return tool ? tool->name : QString();
}

void ScanViewModel::begin(const QString &tool)
{
    stop();
    ++m_scan;
    m_stage = Stage::Before;
    m_subject = {{}, Formats::today(m_services.clock), Id<Tool>{QUuid::fromString(tool)}};
    m_report = {};
    m_proposals.clear();
    m_rows.setRows({});
    const bool open = m_session.kind() != PlanSession::Kind::None;
    m_domains = open ? domainsIn(m_session.plan(), m_subject.tool) : QStringList();
    const Tool *about = open ? m_session.plan().find(m_subject.tool) : nullptr;
    const bool own = about && about->address.isEmpty();
    m_typed.clear();
    m_questions = {};
    setTyped(own ? QString() : m_domains.value(0));
}

void ScanViewModel::open(const QString &tool)
{
    begin(tool);
    Q_EMIT wanted();
}

void ScanViewModel::setTyped(const QString &typed)
{
    m_typed = typed;
    m_questions = {};
    if (const auto domain = domainOf(typed)) {
        if (!m_fingerprints) {
            const auto read = m_services.content.fingerprints();
            const auto catalogue = m_services.content.catalogue();
            m_fingerprints = read ? *read : QList<Fingerprint>();
            m_catalogue = catalogue ? *catalogue : Catalogue();
        }
        m_questions = questionsFor(*domain, *m_fingerprints);
    }
    Q_EMIT changed();
}

QString ScanViewModel::problem() const
{
    return m_questions.domain.isEmpty() && !m_typed.trimmed().isEmpty() ? ScanText::notADomain() : QString();
}

QString ScanViewModel::asked() const
{
    return ScanText::asked(m_questions).join(QLatin1Char('\n'));
}

QString ScanViewModel::askedOfSite() const
{
    return m_questions.domain.isEmpty() ? QString() : ScanText::askedOfSite(m_questions);
}

void ScanViewModel::start()
{
    if (!isAvailable() || m_questions.domain.isEmpty() || m_stage == Stage::Asking)
        return;
    m_stage = Stage::Asking;
    m_subject.domain = m_questions.domain;
    m_subject.day = Formats::today(m_services.clock);
    const int scan = ++m_scan;
    m_services.network->run(
        this,
        [probe = m_services.probe, questions = m_questions](const std::stop_token &stop) {
            return probe->ask(questions, stop);
        },
        [this, scan](const ScanAnswers &answers) {
            if (scan == m_scan)
                show(answers);
        });
    Q_EMIT changed();
}

void ScanViewModel::stop()
{
    if (m_stage == Stage::Asking)
        m_services.network->stop();
}

void ScanViewModel::show(const ScanAnswers &answers)
{
    m_stage = Stage::After;
    m_verdict = verdictOf(m_questions, answers);
    m_report = m_verdict == ScanVerdict::Answered ? reportOf(recordsOf(m_questions, answers), *m_fingerprints)
                                                  : DomainReport();
    m_proposals = proposalsFor(m_session.plan(), m_report.findings, m_subject, m_catalogue);
    refresh();
}

void ScanViewModel::refresh()
{
    QList<ScanRow> rows;
    for (ScanProposal &proposal : m_proposals) {
        proposal.state = stateOf(m_session.plan(), proposal.finding, proposal.from, m_catalogue);
        rows.append(rowOf(proposal));
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

QString ScanViewModel::outcome() const
{
    if (m_stage != Stage::After)
        return {};
    if (m_verdict != ScanVerdict::Answered)
        return ScanText::verdict(m_verdict, m_questions.domain);
    const QString date = Formats::dayAndMonth(m_subject.day, m_subject.day);
    if (m_proposals.isEmpty())
        //: %1 is a domain, %2 a date
        return tr("%1, seen on %2: no provider was recognised. That does not mean that there is none.")
            .arg(m_questions.domain, date);
    //: %1 is a domain, %2 a date
    return tr("%1, seen on %2. Nothing counts in the plan before you confirm it.").arg(m_questions.domain, date);
}

QString ScanViewModel::notVerified() const
{
    QStringList lines;
    for (const DomainPart part : m_report.unverified)
        lines.append(ScanText::notVerified(part));
    return lines.join(QLatin1Char('\n'));
}

QList<Tool> ScanViewModel::toolRows() const
{
    return m_session.kind() == PlanSession::Kind::None ? QList<Tool>() : inOrder(m_session.plan().table<Tool>());
}

QStringList ScanViewModel::tools() const
{
    QStringList names;
    for (const Tool &tool : toolRows())
        names.append(tool.name);
    return names;
}

ScanRow ScanViewModel::rowOf(const ScanProposal &proposal) const
{
    const DomainFinding &finding = proposal.finding;
    ScanRow row{.key = findingKey(finding),
                .part = ScanText::partName(finding.carries),
                .provider = ScanText::provider(finding),
                .sureness = ScanText::sureness(finding),
                .seen = ScanText::seenIn(finding),
                .note = finding.note.isEmpty() ? QString() : finding.note.in(Formats::language()),
                .source = ScanText::source(finding, m_subject.day)};
    const QString url = finding.sources.isEmpty() ? QString() : finding.sources.constFirst().url;
    row.address = url.startsWith(QLatin1StringView("https://")) ? url : QString();
    const QList<Tool> all = toolRows();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (nodeOf(all.at(i).id) == proposal.from)
            row.tool = static_cast<int>(i);
    }
    row.answer = answerOf(proposal.state);
    row.asked = row.tool >= 0 && proposal.state != ProposalState::TheTool && proposal.state != ProposalState::Confirmed;
    switch (proposal.state) {
    case ProposalState::New:
        row.remark = row.tool < 0 ? tr("Say which tool it is about, then you can answer.") : QString();
        break;
    case ProposalState::Confirmed:
        row.remark = tr("Confirmed: it counts in the plan");
        break;
    case ProposalState::ToAsk:
        row.remark = tr("You will ask: it does not count yet");
        break;
    case ProposalState::Refused:
        row.remark = tr("Refused: it does not count");
        break;
    case ProposalState::TheTool:
        row.remark = tr("This is the tool itself");
        break;
    }
    return row;
}

ScanProposal *ScanViewModel::proposal(const QString &key)
{
    const auto found = std::find_if(m_proposals.begin(), m_proposals.end(),
                                    [&](const ScanProposal &one) { return findingKey(one.finding) == key; });
    return found == m_proposals.end() ? nullptr : &*found;
}

void ScanViewModel::chooseTool(const QString &key, int tool)
{
    ScanProposal *about = proposal(key);
    const QList<Tool> all = toolRows();
    if (!about || tool < 0 || tool >= all.size())
        return;
    about->from = nodeOf(all.at(tool).id);
    refresh();
}

void ScanViewModel::answer(const QString &key, Answer answer)
{
    const ScanProposal *about = proposal(key);
    if (!about)
        return;
    const QString provider = about->finding.provider;
    const auto after = withProposalAnswered(m_session.plan(), *about, static_cast<Confirmation>(answer), m_subject,
                                            m_catalogue, m_services.ids);
    const Status status = after ? m_session.commit(*after, OperationKind::Edit) : Status(after.error());
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    else if (answer == Answer::Confirm)
        Q_EMIT said(tr("%1 now counts in the plan").arg(provider), true);
}

void ScanViewModel::retranslate()
{
    refresh();
}

} // namespace relais
