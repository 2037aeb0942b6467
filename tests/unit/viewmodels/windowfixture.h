// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a view model needs, in memory and on one thread: plan files that can fail, writers that note what they
// were asked for. Members may be set before and during a test.
#pragma once

#include "support/fakeclock.h"
#include "support/memoryplanfiles.h"
#include "viewmodels/windowservices.h"

namespace relais::test {

// Encodes a plan as the number under which it is kept here.
class KeepingCodec final : public PlanCodec {
public:
    [[nodiscard]] QByteArray encode(const Plan &plan) const override
    {
        m_plans.append(plan);
        return QByteArray::number(m_plans.size());
    }
    [[nodiscard]] Result<Plan> decode(const QByteArray &json) const override
    {
        return m_plans.value(json.toLongLong() - 1);
    }

private:
    mutable QList<Plan> m_plans;
};

class NoContent final : public ContentSource {
public:
    QList<Scenario> known;
    DrillFrame frame;
    QList<Outage> knownOutages;
    QList<Idea> knownIdeas;
    QList<DependencyRule> knownRules;
    QList<Fingerprint> knownFingerprints;
    QList<Error> broken;
    QSet<QString> given; // with the plan
    int changes = 0;
    Catalogue knownTools;
    const ContentSource *asked = nullptr; // what knows the questions; null: nobody

    [[nodiscard]] Result<QuestionSet> questions(const QString &key) const override
    {
        if (asked)
            return asked->questions(key);
        return Error{ErrorCode::NotFound, QStringLiteral("none in this test"), {}};
    }
    [[nodiscard]] Result<Catalogue> catalogue() const override
    {
        return asked ? asked->catalogue() : Result<Catalogue>(knownTools);
    }
    [[nodiscard]] Result<QList<Scenario>> scenarios() const override { return known; }
    [[nodiscard]] Result<QList<Outage>> outages() const override { return knownOutages; }
    [[nodiscard]] Result<QList<Idea>> ideas() const override { return knownIdeas; }
    [[nodiscard]] Result<QList<DependencyRule>> rules() const override { return knownRules; }
    [[nodiscard]] Result<QList<Fingerprint>> fingerprints() const override
    {
        return asked ? asked->fingerprints() : Result<QList<Fingerprint>>(knownFingerprints);
    }
    [[nodiscard]] QList<Error> skipped() const override { return broken; }
    [[nodiscard]] bool isProvided(const QString &entry) const override { return given.contains(entry); }
    [[nodiscard]] int revision() const override { return changes; }
    [[nodiscard]] Result<DrillFrame> drillFrame() const override { return frame; }
};

// Whatever plan is opened, the same lies beside it.
class GivenContents final : public ProvidedContents {
public:
    ProvidedContent given;
    QList<ProvidedContent> used;

    [[nodiscard]] ProvidedContent look(const QString &) const override { return given; }
    void use(const ProvidedContent &content) override { used << content; }
};

class NotingWriter final : public DocumentWriter {
public:
    QStringList paths;
    std::vector<DocumentOutput> outputs;
    std::optional<ErrorCode> error;
    std::function<void(const DocumentOutput &)> during; // the writing; may be empty

private:
    Result<DocumentReport> writeFile(const Document &, DocumentFormat, const QString &path,
                                     const DocumentOutput &output, std::stop_token) override
    {
        paths << path;
        outputs.push_back(output);
        if (during)
            during(output);
        if (error)
            return Error{*error, QStringLiteral("asked for by the test"), {}};
        DocumentReport report;
        report.pages = 3;
        return report;
    }
};

// Two pages; the second holds three lines.
class BlankPages final : public DocumentPages {
public:
    explicit BlankPages(int &painted)
        : m_painted(painted)
    { }

    [[nodiscard]] int count() const override { return 2; }
    [[nodiscard]] QByteArray picture(int, int) const override
    {
        ++m_painted;
        // One white pixel.
        return QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==");
    }
    [[nodiscard]] double linesOfPage() const override { return 40; }
    [[nodiscard]] double linesTaken(int page) const override { return page == 0 ? 40 : 3; }

private:
    int &m_painted;
};

class BlankPreview final : public DocumentPreview {
public:
    int asked = 0;
    int painted = 0;
    FirmTemplate look;

private:
    Result<std::shared_ptr<const DocumentPages>> layOutPages(const Document &, const FirmTemplate &wanted,
                                                             std::stop_token) override
    {
        ++asked;
        look = wanted;
        return std::shared_ptr<const DocumentPages>(std::make_shared<const BlankPages>(painted));
    }
};

struct WindowFixture {
    FakeClock clock;
    CountingIds ids;
    MemoryPlanFiles files;
    KeepingCodec codec;
    NoContent content;
    GivenContents provided;
    NotingWriter writer;
    BlankPreview preview;
    InlineTaskRunner runner;
    Plan example;
    WindowServices services{
        .clock = clock,
        .ids = ids,
        .files = files,
        .codec = codec,
        .content = content,
        .provided = &provided,
        .contents = nullptr,
        .documents = writer,
        .preview = preview,
        .storage = runner,
        .documentRunner = runner,
        .analysis = runner,
        .device = QStringLiteral("here"),
        .examples = {Trade::OnlineShop},
        .example = [this](Trade, Language) -> Result<Plan> { return example; },
        .document = [](const Plan &, const DocumentOptions &) -> Result<Document> { return Document(); }};

    // The same, but that analyses wait for that runner.
    [[nodiscard]] WindowServices analysedBy(TaskRunner &analysis) const
    {
        return {.clock = services.clock,
                .ids = services.ids,
                .files = services.files,
                .codec = services.codec,
                .content = services.content,
                .contents = nullptr,
                .documents = services.documents,
                .preview = services.preview,
                .storage = services.storage,
                .documentRunner = services.documentRunner,
                .analysis = analysis,
                .device = services.device};
    }

    // A firm with nothing but its name.
    Plan firm(const QString &name)
    {
        Organisation organisation;
        organisation.id = ids.make<Organisation>();
        organisation.name = name;
        Plan plan;
        plan.table<Organisation>().put(organisation);
        return plan;
    }
    Plan withTool(const Plan &plan, const QString &name)
    {
        Tool tool;
        tool.id = ids.make<Tool>();
        tool.name = name;
        Plan next = plan;
        next.table<Tool>().put(tool);
        return next;
    }
};

} // namespace relais::test
