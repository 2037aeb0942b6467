// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Work under way. Turns even with reduced motion: it is progress, not decoration.
Icon {
    id: root

    name: "process-working"
    RotationAnimator on rotation {
        running: root.visible
        from: 0
        to: 360
        duration: 900
        loops: Animation.Infinite
    }
}
