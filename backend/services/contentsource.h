// SPDX-License-Identifier: GPL-3.0-or-later
// ContentSource: the port by which services get what the library holds: questions, catalogue, scenarios, outages,
// ideas… Implemented in library/, which reads the content compiled into the program and, before it, the user's own
// folder. Blocking and quick; any one thread at a time.
#pragma once

#include "core/result.h"
#include "domain/dependencyrule.h"
#include "domain/fingerprint.h"
#include "domain/idea.h"
#include "domain/outage.h"
#include "domain/question.h"
#include "domain/scenario.h"

namespace relais {

class ContentSource {
public:
    ContentSource() = default;
    virtual ~ContentSource() = default;
    ContentSource(const ContentSource &) = delete;
    ContentSource &operator=(const ContentSource &) = delete;

    // NotFound; SyntaxError, SchemaError, TooLarge with file and JSON pointer.
    virtual Result<QuestionSet> questions(const QString &key) const = 0;
    virtual Result<Catalogue> catalogue() const = 0;
    // In the order of their files' names.
    virtual Result<QList<Scenario>> scenarios() const = 0;
    // What every drill says alike.
    virtual Result<DrillFrame> drillFrame() const = 0;
    virtual Result<QList<Outage>> outages() const = 0;
    virtual Result<QList<Idea>> ideas() const = 0;
    virtual Result<QList<DependencyRule>> rules() const = 0;
    virtual Result<QList<Fingerprint>> fingerprints() const = 0;

    // The files of the user's own folder that are broken and that the library does without; place.file is the path in
    // that folder.
    virtual QList<Error> skipped() const = 0;

    // Whether this entry ("scenario/…", "outage/…", "idea/…") came with the open plan (services/providedcontent.h).
    virtual bool isProvided(const QString &entry) const = 0;

    // Grows whenever the library holds something else: what was read before is read again.
    virtual int revision() const = 0;
};

} // namespace relais
