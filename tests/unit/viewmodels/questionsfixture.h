// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody before the questions that the program ships with, with everything else in memory.
#pragma once

#include "library/contentlibrary.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/preferences.h"
#include "viewmodels/questionnaireviewmodel.h"

#include <QTemporaryDir>

namespace relais::test {

// The questions that the program ships with, over the fakes of every view model.
struct Sitting {
    WindowFixture window;
    ContentLibrary content;
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("relais.ini"))};
    WindowServices services{.clock = window.clock,
                            .ids = window.ids,
                            .files = window.files,
                            .codec = window.codec,
                            .content = content,
                            .contents = nullptr,
                            .documents = window.writer,
                            .preview = window.preview,
                            .storage = window.runner,
                            .documentRunner = window.runner,
                            .analysis = window.runner,
                            .device = QStringLiteral("here"),
                            .examples = {},
                            .example = {},
                            .document = {}};
    PlanSession session{services};
    QuestionnaireViewModel questions{services, session, preferences};
};

} // namespace relais::test
