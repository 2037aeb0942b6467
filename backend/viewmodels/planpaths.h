// SPDX-License-Identifier: GPL-3.0-or-later
// Where plans and documents are put when the person has not said so. GUI thread; asks the disk for names that are
// taken.
#pragma once

#include <QString>

namespace relais {

// The folder for plans that the person did not choose: their documents.
QString usualFolder();

// A firm's name as a file name: letters, digits, spaces and hyphens of it, never empty.
QString fileNameFor(const QString &firm);

// folder/name.relais, or with " 2", " 3"… where that is taken.
QString freePath(const QString &folder, const QString &name);

} // namespace relais
