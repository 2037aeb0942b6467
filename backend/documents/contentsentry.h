// SPDX-License-Identifier: GPL-3.0-or-later
// Which headings the contents of a document list: chapters and their sections, but not again what its index by symptom
// lists already. Pure; any thread.
#pragma once

#include "domain/document.h"

#include <algorithm>

namespace relais {

inline bool isInContents(const Document &document, const HeadingBlock &heading)
{
    if (heading.level > 2)
        return false;
    return std::none_of(document.blocks.begin(), document.blocks.end(), [&](const DocumentBlock &block) {
        const auto *index = std::get_if<SymptomIndexBlock>(&block);
        return index && std::any_of(index->symptoms.begin(), index->symptoms.end(), [&](const Symptom &symptom) {
                   return symptom.headingId == heading.id;
               });
    });
}

} // namespace relais
