// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types for a phone number, read in one place for the window and the answers file. Pure; any thread.
#pragma once

#include <QString>

#include <optional>

namespace relais {

// The number without the spaces around it, else as typed: "03 53 01 22 10", "+33 (0)6.39.98.10.24", "112", an
// extension after it ("poste 12", "ext. 12", "#12"). Absent where letters or fewer than two digits stand in it: a name
// or a remark is no number.
std::optional<QString> phoneFromText(const QString &text);

} // namespace relais
