// SPDX-License-Identifier: GPL-3.0-or-later
// Documents for the tests and the bench of documents/: one with every block, one as long as a firm's.
#pragma once

#include "documents/documentwriters.h"
#include "domain/document.h"

#include <QMetaType>

namespace relais::test {

DocumentWords frenchWords();

// Every kind of block, every style of text, French.
Document sampleDocument();

// "En cas de panne" with its index, then a fiche a page and the tables, for that many tools.
Document longDocument(int tools);

} // namespace relais::test

// For columns of test data.
Q_DECLARE_METATYPE(relais::DocumentFormat)
Q_DECLARE_METATYPE(relais::ErrorCode)
