// SPDX-License-Identifier: GPL-3.0-or-later
// The font of documents: Inter, compiled in, as in the window. Any thread.
#pragma once

#include <QFont>

namespace relais {

// A font of that size in tenths of a point. Measured: with shaping, Qt 6.4's PDF writer loses ":" "+" "-" "<" ">" and
// "x" of Inter in the extracted text, because contextual alternates have no character of their own; without shaping all
// of Latin-1, Latin Extended-A, General Punctuation, times and phone numbers come back. Scripts that need shaping get
// it all the same, in whatever font of the system has them.
QFont documentFont(double points, bool strong);

} // namespace relais
