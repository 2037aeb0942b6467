// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais.Theme

TestCase {
    name: "Theme"

    // WCAG 2.x relative luminance and contrast ratio.
    function channel(value: real): real {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function luminance(token: string): real {
        const colour = Theme[token];
        return 0.2126 * channel(colour.r) + 0.7152 * channel(colour.g) + 0.0722 * channel(colour.b);
    }

    function contrast(ink: string, ground: string): real {
        const lights = [luminance(ink), luminance(ground)];
        return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
    }

    function init(): void {
        failOnWarning(/.?/);
        Theme.dark = false;
        Theme.scale = 1;
        Theme.reduceMotion = false;
    }

    function cleanup(): void { init(); }

    function test_textIsReadableOnItsGround_data(): variant {
        return [["ink", "surface"], ["ink", "canvas"], ["ink", "sunken"], ["ink", "raised"], ["ink", "selected"],
                ["ink2", "surface"], ["ink2", "canvas"], ["ink2", "hover"], ["ink2", "selected"], ["ink3", "surface"],
                ["ink3", "canvas"], ["ink3", "sunken"], ["ink3", "raised"], ["ink3", "hover"], ["ink3", "selected"],
                ["link", "surface"], ["link", "primarySoft"], ["link", "sunken"], ["primaryText", "primary"],
                ["primaryText", "primaryHover"], ["primaryText", "primaryPressed"], ["relayInk", "relaySoft"],
                ["relayInk", "surface"], ["relayText", "relay"], ["attentionInk", "attentionSoft"],
                ["attentionInk", "surface"], ["attentionInk", "selected"], ["uncoveredInk", "uncoveredSoft"],
                ["uncoveredInk", "surface"], ["uncoveredInk", "raised"], ["tipText", "tip"], ["incidentText", "incident"],
                ["incidentText2", "incident"], ["incidentRelay", "incident"], ["paperInk", "paper"],
                ["surface", "ink"]].map(pair => ({ tag: pair.join(" on "), ink: pair[0], ground: pair[1] }));
    }

    function test_textIsReadableOnItsGround(data: variant): void {
        for (const dark of [false, true]) {
            Theme.dark = dark;
            const ratio = contrast(data.ink, data.ground);
            verify(ratio >= 4.5, `${data.tag}, dark ${dark}: ${ratio.toFixed(2)}`);
        }
    }

    function test_marksAndEdgesAreSeen_data(): variant {
        return [["control", "surface"], ["control", "canvas"], ["focus", "surface"], ["focus", "canvas"],
                ["focus", "selected"], ["relay", "surface"], ["attention", "surface"], ["uncovered", "surface"],
                ["bar", "surface"], ["bar", "sunken"], ["primary", "surface"],
                ["primary", "selected"]].map(pair => ({ tag: pair.join(" on "), ink: pair[0], ground: pair[1] }));
    }

    function test_marksAndEdgesAreSeen(data: variant): void {
        for (const dark of [false, true]) {
            Theme.dark = dark;
            const ratio = contrast(data.ink, data.ground);
            verify(ratio >= 3, `${data.tag}, dark ${dark}: ${ratio.toFixed(2)}`);
        }
    }

    function test_theTextScaleReachesEverySize(): void {
        compare(Theme.u(32), 32);
        Theme.scale = 2;
        compare(Theme.u(32), 64);
        compare(Theme.body.size, 28);
        compare(Theme.note.line, 32);
        compare(Theme.heightControl, 64);
    }

    function test_reducedMotionStopsEveryTransition(): void {
        verify(Theme.motionColour > 0 && Theme.motionPanel > 0 && Theme.motionDialog > 0 && Theme.motionRelay > 0);
        Theme.reduceMotion = true;
        compare([Theme.motionColour, Theme.motionPanel, Theme.motionDialog, Theme.motionRelay], [0, 0, 0, 0]);
    }
}
