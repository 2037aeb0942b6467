// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Any other action that deserves an edge.
ActionButton { }
