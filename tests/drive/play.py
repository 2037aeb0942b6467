# SPDX-License-Identifier: GPL-3.0-or-later
"""What the plays share: a plan made of an example, somebody at its window, and what does not agree."""
import contextlib
import os
import sqlite3
import subprocess

from person import NotShown, Person


class Play:
    """Makes FOLDER/NAME.relais of EXAMPLE and opens it. PROGRAM is the window and the command line."""

    def __init__(self, program, example, folder, name):
        os.makedirs(folder, exist_ok=True)
        self.program = program
        self.folder = folder
        self.plan = os.path.join(folder, name + ".relais")
        self.failed = 0
        self.relais("import", self.plan, example)
        self.person = Person(program, self.plan)

    def relais(self, *words):
        quiet = dict(os.environ, QT_QPA_PLATFORM="offscreen")
        return subprocess.run([self.program, *words], env=quiet, check=True, capture_output=True, text=True).stdout

    def ask(self, query):
        """The first value of the first row, from the plan's file."""
        with sqlite3.connect(f"file:{self.plan}?mode=ro", uri=True) as file:
            return file.execute(query).fetchone()[0]

    def check(self, what, holds):
        print(("  " if holds else "! ") + what)
        self.failed += not holds

    def picture(self, name):
        self.person.picture(os.path.join(self.folder, name + ".png"))

    @contextlib.contextmanager
    def watched(self):
        """Leaves a picture and the words of what was shown where the play could not go on."""
        try:
            yield
        except NotShown:
            self.picture("stuck")
            print("\n".join(f"{role}: {name}" for role, name, _ in self.person.shown() if name))
            raise
        self.person.close()

    def end(self):
        print(f"{self.failed} do not agree")
        return 1 if self.failed else 0
