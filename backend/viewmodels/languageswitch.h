// SPDX-License-Identifier: GPL-3.0-or-later
// LanguageSwitch: puts the window's language in force: our texts, Qt's own, and the default locale of formats. Owned by
// the window; GUI thread, after the application object.
#pragma once

#include "domain/organisation.h"

#include <QTranslator>

namespace relais {

class LanguageSwitch {
    Q_DISABLE_COPY_MOVE(LanguageSwitch)

public:
    LanguageSwitch() = default;
    ~LanguageSwitch();

    // False if our texts for it are not there; the source texts (English) then show.
    bool use(Language language);

private:
    QTranslator m_texts;
    QTranslator m_qt;
};

} // namespace relais
