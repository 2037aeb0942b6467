# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody at the window of Relais: reads it as a screen reader does, and has a mouse and a keyboard."""
import os
import re
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from plaintext import plain  # noqa: E402


class NotShown(Exception):
    pass


class Person:
    """Starts PROGRAM on PLAN and waits for its window, and for a button that shows that the plan is there."""

    def __init__(self, program, plan, button="Un outil est en panne"):
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANGUAGE="fr")
        self.process = subprocess.Popen([program, plan], env=environment, stderr=open(plan + ".log", "a", encoding="utf-8"))
        self.window = self.within(180, self.own_window, "the window")
        self.within(180, lambda: self.seen("push button", button), "the plan")
        shown = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Relais"], capture_output=True, text=True)
        subprocess.run(["xdotool", "windowfocus", "--sync", shown.stdout.split()[-1]], check=True)

    def own_window(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(i)
            if program and program.get_process_id() == self.process.pid:
                program.set_cache_mask(Atspi.Cache.NONE)
                return program
        return None

    @staticmethod
    def within(seconds, look, what):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = look()
            if found:
                return found
            time.sleep(0.05)
        raise NotShown(f"not within {seconds} s: {what}")

    def shown(self, node=None):
        """All that is shown, as (role, name, node)."""
        node = node or self.window
        try:
            yield node.get_role_name(), plain(node.get_name()), node
            for i in range(node.get_child_count()):
                child = node.get_child_at_index(i)
                if child and child.get_state_set().contains(Atspi.StateType.SHOWING):
                    yield from self.shown(child)
        except GLib.Error:  # it went, or was busy, while it was looked at
            return

    def seen(self, role, begins):
        """The first one of that role, or of any, whose name begins so; None."""
        return next((node for of, name, node in self.shown() if role in (of, None) and name.startswith(begins)), None)

    def find(self, role, begins, seconds=60):
        return self.within(seconds, lambda: self.seen(role, begins), f"{role} « {begins} »")

    def read(self, pattern, seconds=60):
        """What matches in the first text shown that does."""
        def look():
            return next(filter(None, (re.search(pattern, name) for _, name, _ in self.shown())), None)
        return self.within(seconds, look, pattern)

    def click(self, role, begins):
        area = self.find(role, begins).get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        where = [str(area.x + area.width // 2), str(area.y + area.height // 2)]
        subprocess.run(["xdotool", "mousemove", *where, "click", "1"], check=True)
        time.sleep(0.3)

    def press(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "60", *keys], check=True)
        time.sleep(0.2)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)
        time.sleep(0.1)

    def has_focus(self, role, begins):
        """Whether the keyboard stands in such a one."""
        try:
            return any(node.get_state_set().contains(Atspi.StateType.FOCUSED)
                       for of, name, node in self.shown() if of == role and name.startswith(begins))
        except GLib.Error:
            return False

    def wait_at(self, role, begins):
        self.within(20, lambda: self.has_focus(role, begins), f"the keyboard at {role} « {begins} »")

    def tab_to(self, role, begins):
        """Presses Tab until the keyboard stands there, as somebody without a mouse does."""
        self.find(role, begins)
        for _ in range(80):
            if self.has_focus(role, begins):
                return
            self.press("Tab")
        raise NotShown(f"Tab never reaches {role} « {begins} »")

    def picture(self, path):
        subprocess.run(["import", "-window", "root", path], check=True)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self):
        self.process.terminate()
        self.process.wait(20)
