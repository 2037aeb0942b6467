// SPDX-License-Identifier: GPL-3.0-or-later
// What lies beside a plan (services/providedcontent.h), read and checked against the library it would be added to. For
// contentlibrary. Blocking.
#pragma once

#include "library/contentfiles.h"
#include "services/providedcontent.h"

namespace relais {

// library: without anything provided.
ProvidedContent providedBeside(const QString &planFile, const ContentFiles &library);

} // namespace relais
