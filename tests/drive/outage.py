# SPDX-License-Identifier: GPL-3.0-or-later
"""An outage of Maison Lenoir's shop by keyboard alone: opened, worked, the program killed on the way and started again, ended,
reviewed to an action and closed.

outage.py PROGRAM PLAN.json FOLDER: makes FOLDER/outage.relais. Ends with 1 and says what does not agree with the plan's
file.
"""
import subprocess
import sys

from person import Person
from play import Play

NOTE = "Shopify confirme la panne"
LESSON = "Imprimer les bons de commande"


class Outage(Play):
    def count(self, what):
        return self.ask(f"SELECT count(*) FROM {what}")

    def open(self):
        p = self.person
        p.press("F8")
        p.wait_at("text", "Que se passe-t-il")
        p.type("boutique")
        p.find("list item", "La boutique affiche une erreur")
        p.press("Return")
        p.wait_at("push button", "Je ne sais pas")
        p.press("Return")
        p.wait_at("list", "Étapes")
        self.picture("opened")

    def work(self):
        p = self.person
        p.press("space")
        p.read("^1 sur 12$")
        p.wait_at("list item", "Regarder deux autres postes")
        p.press("space")
        p.read("^2 sur 12$")
        p.press("n")
        p.wait_at("text", "Noter")
        p.type(NOTE)
        p.press("Return")
        p.read(NOTE + "$")
        p.tab_to("combo box", "Par quel canal")
        p.press("Tab")
        p.wait_at("push button", "Copier")
        p.press("Return")
        p.read("^Copié : ")
        copied = subprocess.run(["xclip", "-selection", "clipboard", "-o"], capture_output=True, text=True).stdout
        self.check(f"the message that was copied: {copied[:40]}…", copied.startswith("Maison Lenoir équipe: la vente"))
        p.tab_to("push button", "Secours lancé")
        p.press("Return")
        p.read("^En secours depuis|, En secours depuis")
        self.picture("worked")

    def kill_and_take_up(self):
        self.person.kill()
        self.person = Person(self.program, self.plan, "Service rétabli")
        done = self.person.read("^(\\d+) sur 12$").group(1)
        self.check(f"steps done once started again: {done}", done == "2")
        self.person.read(NOTE + "$")
        self.person.read("Message envoyé")
        self.person.read("Secours lancé : ")
        self.picture("again")

    def end_it(self):
        p = self.person
        p.tab_to("push button", "Service rétabli")
        p.press("Return")
        p.find("push button", "Tout est revenu à la normale")
        p.wait_at("list", "Étapes")
        p.tab_to("push button", "Tout est revenu à la normale")
        p.press("Return")
        p.find("push button", "Il en reste")
        p.press("Return")
        p.find("label", "Bilan de « La boutique affiche une erreur »")
        self.picture("review")

    def review(self):
        p = self.person
        actions = self.count("action")
        p.tab_to("push button", "En faire une action")
        p.press("Return")
        p.within(20, lambda: self.count("action") == actions + 1, "one action more")
        p.tab_to("text", "Une leçon")
        p.type(LESSON)
        p.press("Return")
        p.within(20, lambda: self.count("finding") > 0, "the lesson")
        p.tab_to("push button", "Clore le bilan")
        p.press("Return")
        self.picture("closed")

    def agrees(self):
        """What the plan's file and the command line say of it."""
        self.relais("verify", self.plan)
        said = self.relais("incident", self.plan, "list")
        self.check("the command line lists it: " + said.strip().replace("\n", " / "), "La boutique affiche une erreur" in said)
        self.check("the review is closed", self.count("run_event WHERE kind = 'reviewed'") == 1)
        self.check("the note is in the log", self.count(f"run_event WHERE kind = 'entry' AND text = '{NOTE}'") == 1)


def main(program, example, folder):
    outage = Outage(program, example, folder, "outage")
    with outage.watched():
        outage.open()
        outage.work()
        outage.kill_and_take_up()
        outage.end_it()
        outage.review()
    outage.agrees()
    return outage.end()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
