// SPDX-License-Identifier: GPL-3.0-or-later
// A firm's look in the files by which Pandoc makes documents. Pure; any thread.
#pragma once

#include "domain/document.h"
#include "services/firmtemplate.h"

namespace relais {

// document.html with the firm's colour in place of ours.
QByteArray inAccent(QByteArray html, const FirmTemplate &look);

// One of our reference files with the firm's colour in its styles, and edition, version and the firm's line in its page
// foot; of ODT, with a drill's word in its page head. As it was, if it is not one of ours.
QByteArray adaptedReference(const QByteArray &file, const Document &document, const FirmTemplate &look);

} // namespace relais
