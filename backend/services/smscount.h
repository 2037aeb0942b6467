// SPDX-License-Identifier: GPL-3.0-or-later
// How many text messages a text takes. GSM-7 (3GPP TS 23.038): 160 characters in one, 153 in each of several, the
// extension characters count 2. One character outside it makes the whole UCS-2: 70, then 67. Pure; any thread.
#pragma once

#include <QString>

namespace relais {

struct SmsCount {
    bool gsm = true; // else UCS-2
    int units = 0; // GSM: characters, extension ones twice; UCS-2: UTF-16 units
    int parts = 0; // 0 for an empty text
    QString outside; // the characters outside GSM-7, each once, in the order of the text

    bool operator==(const SmsCount &) const = default;
};

SmsCount countSms(const QString &text);

// « Remplacer »: what can be swapped without another meaning (typographic apostrophes, quotation marks, dashes and
// spaces, accents that GSM-7 lacks) is; the rest stays.
QString withoutCostlyCharacters(const QString &text);

} // namespace relais
