// SPDX-License-Identifier: GPL-3.0-or-later
// KitFolder: makes crash kits (services/crisiskit.h). Made by composition; one thread at a time.
#pragma once

#include "services/crisiskit.h"
#include "services/plancodec.h"

namespace relais {

class KitFolder final : public KitWriter {
public:
    using Contents = std::function<Result<const PlanContents *>()>;
    using PlanCopy = std::function<Status(const Plan &plan, const QString &path)>; // a new file, read again

    // The references must outlive it.
    KitFolder(DocumentWriter &documents, const PlanCodec &codec, Contents contents, PlanCopy copy);

    Result<KitReport> write(const KitOrder &order, const KitProgress &progress, std::stop_token stop) override;

private:
    DocumentWriter &m_documents;
    const PlanCodec &m_codec;
    Contents m_contents;
    PlanCopy m_copy;
};

} // namespace relais
