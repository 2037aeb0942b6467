// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/falltellings.h"

#include "library/scenetexts.h"

namespace relais {

namespace {

constexpr int longestObjective = 4 * 60;

// A text with a place in each language: "%1".
LocalText around(ContentReader &reader, const char *key, QLatin1StringView place)
{
    LocalText text = reader.local(key);
    if (!text.fr.contains(place) || !text.en.contains(place))
        reader.refuse(key, QStringLiteral("\"%1\" is expected in both languages").arg(QString(place)));
    return text;
}

class FallReader {
public:
    explicit FallReader(ContentReader reader)
        : m_reader(std::move(reader))
    {
        for (const char *role : {"fallen", "also", "stopped"})
            m_texts.addRole(QString::fromLatin1(role));
    }

    FallTellings read();

private:
    void readSources();
    void readObjectives();
    void readFacts();
    void readMoments();
    void readWords();

    ContentReader m_reader;
    SceneTexts m_texts;
    FallTellings m_falls;
    QSet<QString> m_objectives;
};

void FallReader::readSources()
{
    ContentReader sources = m_reader.object("sources");
    for (std::size_t i = 0; i < m_falls.titles.size(); ++i) {
        ContentReader source = sources.object(EnumNames<DrillSource>::names[i]);
        m_falls.titles[i] = m_texts.told(source, "title");
        m_falls.summaries[i] = source.local("summary");
        source.finish();
    }
    sources.finish();
}

void FallReader::readObjectives()
{
    m_reader.eachObject("objectives", [this](ContentReader &reader) {
        ScenarioObjective objective;
        objective.key = reader.text("key");
        if (m_objectives.contains(objective.key))
            reader.refuse("key", QStringLiteral("used twice"));
        m_objectives.insert(objective.key);
        objective.text = reader.local("text");
        objective.measure = reader.enumerator<ObjectiveMeasure>("measure");
        if (objective.measure != ObjectiveMeasure::Judged)
            objective.within = Minutes(reader.number("within", 1, longestObjective));
        m_falls.objectives.append(objective);
    });
}

void FallReader::readFacts()
{
    m_reader.eachObject("facts", [this](ContentReader &reader) {
        ScenarioFact fact;
        fact.fact = reader.enumerator<DrillFact>("fact");
        fact.role = m_texts.role(reader, "role");
        fact.ask = m_texts.told(reader, "ask");
        m_falls.facts.append(fact);
        if (m_falls.facts.size() > Scenario::mostFacts)
            reader.refuse("fact", QStringLiteral("at most %1 facts are asked").arg(Scenario::mostFacts));
    });
}

void FallReader::readMoments()
{
    ContentReader moments = m_reader.object("moments");
    for (std::size_t i = 0; i < m_falls.moments.size(); ++i) {
        ContentReader reader = moments.object(EnumNames<FallMoment>::names[i]);
        FallTelling &moment = m_falls.moments[i];
        moment.cell = reader.enumerator<DrillCell>("cell");
        moment.objectives = reader.texts("objectives");
        for (const QString &objective : std::as_const(moment.objectives)) {
            if (!m_objectives.contains(objective))
                reader.refuse("objectives", QStringLiteral("no objective has the key \"%1\"").arg(objective));
        }
        reader.eachObject("tellings",
                          [&](ContentReader &telling) { moment.tellings.append(m_texts.telling(telling)); });
        if (moment.tellings.isEmpty())
            reader.refuse("tellings", QStringLiteral("a moment is told in one way at least"));
        else
            SceneTexts::checkLast(reader, moment.tellings.constLast());
        reader.finish();
    }
    moments.finish();
}

void FallReader::readWords()
{
    const QLatin1StringView first("%1");
    m_falls.decisions = m_reader.locals("decisions");
    m_falls.lessons = m_reader.locals("lessons");
    m_falls.reported = around(m_reader, "reported", first);
    m_falls.rumoured = around(m_reader, "rumoured", first);
    m_falls.supposed = around(m_reader, "supposed", QLatin1StringView("{tool}"));
    m_falls.hinted = around(m_reader, "hinted", QLatin1StringView("{tool}"));
    m_falls.blamed = around(m_reader, "blamed", first);
    m_falls.someone = m_reader.local("someone");
    m_falls.from = around(m_reader, "from", first);
    m_falls.to = around(m_reader, "to", first);
    m_falls.kind = around(m_reader, "kind", first);
    m_falls.comment = around(m_reader, "comment", first);
    m_falls.deliverable = around(m_reader, "deliverable", first);
    m_falls.promptly = m_reader.local("promptly");
    m_falls.activity = around(m_reader, "activity", QLatin1StringView("%2"));
    around(m_reader, "activity", first);
}

FallTellings FallReader::read()
{
    readSources();
    readObjectives();
    readFacts();
    readMoments();
    readWords();
    m_reader.finish();
    return m_falls;
}

} // namespace

FallTellings readFallTellings(ContentReader reader)
{
    return FallReader(std::move(reader)).read();
}

} // namespace relais
