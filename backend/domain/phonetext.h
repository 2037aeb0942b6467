// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types for a phone number, read and shown in one place for the window, the answers file and on paper.
// Pure; any thread.
#pragma once

#include <QString>

#include <optional>

namespace relais {

// The number without the spaces around it, else as typed: "03 53 01 22 10", "+33 (0)6.39.98.10.24", "112", an
// extension after it ("poste 12", "ext. 12", "#12"). Absent where letters or fewer than two digits stand in it: a name
// or a remark is no number.
std::optional<QString> phoneFromText(const QString &text);

// A French number in its groups, however it was typed: "03 53 01 22 10", "+33 6 39 98 10 24", with plain spaces. Any
// other, and one with more than a number in it, as it is.
QString phoneInGroups(const QString &number);

} // namespace relais
