# SPDX-License-Identifier: GPL-3.0-or-later
"""An hour's drill of Maison Lenoir through the window at speed 20, killed twice on the way, to its report.

hour.py PROGRAM PLAN.json FOLDER: makes FOLDER/hour.relais, plays it, leaves the report and pictures there. Everything is
done by mouse and keyboard. Ends with 1 and says what does not agree: with the log, or with what was seen.
"""
import html.parser
import itertools
import os
import re
import sys
import time

import reckon
from person import Person
from plaintext import plain
from play import Play

SPEED = 20


def seconds(words):
    hours, minutes, rest = (int(part) for part in words.split(":"))
    return hours * 3600 + minutes * 60 + rest


class Hour(Play):
    def __init__(self, program, example, folder):
        super().__init__(program, example, folder, "hour")
        self.kills = []  # milliseconds of the wall clock

    def elapsed(self):
        return seconds(self.person.read(r"^Temps écoulé (\d\d:\d\d:\d\d)$")[1])

    def wait_until(self, minute):
        self.person.within(400, lambda: self.elapsed() >= minute * 60, f"minute {minute} of play")

    def prepare(self):
        p = self.person
        p.press("ctrl+6", "Return")  # the planned drill has the focus
        p.click("text", "Chercher parmi")
        p.type("paiements")
        p.click("list item", "Les paiements en panne")
        for choice in ("Durée", "Rythme"):  # the whole hour; by the clock
            p.click("combo box", choice)
            p.press("Down", "Return")
        p.find("list item", "4 min")
        p.click("push button", "Commencer l’exercice")
        p.find("push button", "Continuer plus tard")
        p.press("Return")
        p.find("push button", "Terminer")

    def set_speed_by_mouse(self):
        p = self.person
        p.click(None, "×4")
        p.click(None, "Autre")
        p.type(str(SPEED))
        p.press("Return")
        self.check("×20 by mouse", bool(p.read(f"en ce moment ×{SPEED}")))

    def set_speed_by_keyboard(self):
        p = self.person
        p.click(None, "×4")
        p.press("Right", "Right")  # ×8, another
        p.type(str(SPEED))
        p.press("Return")
        self.check("×20 by keyboard", bool(p.read(f"en ce moment ×{SPEED}")))

    def note(self, text):
        self.person.press("n")
        self.person.type(text)
        self.person.press("Return", "Escape")

    def mark(self, key):
        self.person.press(key)
        self.person.press("Return")

    def kill_and_take_up(self):
        self.kills.append(time.time() * 1000)
        self.person.kill()
        self.person = Person(self.program, self.plan)
        self.person.click("push button", "Reprendre l’exercice")
        self.person.find("push button", "Reprendre")
        back = self.elapsed()
        time.sleep(1)
        self.check(f"killed, it stands still at {back} s of play", self.elapsed() == back)

    def play(self):
        self.set_speed_by_mouse()
        self.wait_until(3)
        self.note("On garde les paniers ouverts pour Encaisser plus tard.")
        self.mark("r")
        self.wait_until(9)
        self.mark("m")
        self.wait_until(16)
        self.kill_and_take_up()
        self.note("Un livreur est entre pendant la pause.")
        self.person.press("space")
        self.set_speed_by_keyboard()
        self.wait_until(27)
        self.note("Personne ne promet une heure de retour.")
        self.wait_until(34)
        self.kill_and_take_up()
        self.person.press("space")
        self.wait_until(45)
        self.mark("m")
        self.wait_until(55)
        self.mark("s")
        self.picture("play")
        self.wait_until(60)
        self.person.click("push button", "Terminer")
        ended = time.monotonic()
        self.person.click("push button", "Confirmer la fin")
        self.person.find("push button", "Clore le bilan")
        print(f"  the review stood there {time.monotonic() - ended:.1f} s after the end was asked for")
        self.picture("review")

    def report(self):
        p = self.person
        p.click("push button", "Exporter le bilan")
        p.click("menu item", "En page web")
        made = p.within(120, lambda: [f for f in os.listdir(self.folder) if f.endswith(".html")], "the report")
        return os.path.join(self.folder, made[0])


class Page(html.parser.HTMLParser):
    """The text of a page, and the rows of its tables."""

    def __init__(self, path):
        super().__init__()
        self.rows, self.words = [], []
        with open(path, encoding="utf-8") as file:
            self.feed(file.read())
        self.text = together(" ".join(self.words))
        self.rows = [[together(cell) for cell in row] for row in self.rows]

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_data(self, data):
        self.words.append(data)
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += data


def together(text):
    return re.sub(r"\s+", " ", plain(text)).strip()


def main(program, example, folder):
    hour = Hour(program, example, folder)
    with hour.watched():
        hour.prepare()
        hour.play()
        page = Page(hour.report())
    log = reckon.Log(hour.plan)
    for what, holds in itertools.chain(reckon.time_of_play(log), reckon.lost(log, hour.kills), reckon.injects(log),
                                       reckon.report(log, page.rows, page.text)):
        hour.check(what, holds)
    hour.check("relais verify: " + hour.relais("verify", hour.plan).strip().splitlines()[-1], True)
    return hour.end()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
