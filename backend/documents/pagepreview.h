// SPDX-License-Identifier: GPL-3.0-or-later
// PagePreview: the pages that the built-in engine would print, as pictures. Any one thread at a time; needs no window.
#pragma once

#include "services/documentpreview.h"

namespace relais {

class PagePreview final : public DocumentPreview {
private:
    Result<std::shared_ptr<const DocumentPages>> layOutPages(const Document &document, const FirmTemplate &look,
                                                             std::stop_token stop) override;
};

} // namespace relais
