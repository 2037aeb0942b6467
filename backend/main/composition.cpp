// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/composition.h"

#include "documents/documentwriters.h"
#include "exchange/planjson.h"
#include "main/device.h"
#include "storage/sqlplanfiles.h"

#include <QStandardPaths>

namespace relais {

struct Composition::Parts {
    SystemClock clock;
    SystemIdSource ids{clock};
    SystemIdSource storageIds{clock}; // of the storage runner's thread
    QString dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QString device = deviceName(dataFolder, ids);
    SqlPlanFiles files{clock, storageIds, dataFolder, qEnvironmentVariable("USER")};
    PlanJson codec;
    DocumentWriters documents;
};

Composition::Composition()
    : m_parts(std::make_unique<Parts>())
{ }

Composition::~Composition() = default;

CommandLineServices Composition::commandLineServices()
{
    return {.clock = m_parts->clock,
            .ids = m_parts->ids,
            .files = m_parts->files,
            .codec = m_parts->codec,
            .documents = m_parts->documents,
            .device = m_parts->device,
            .examples = {},
            .schemas = {{QStringLiteral("plan"), planSchema()}}};
}

} // namespace relais
