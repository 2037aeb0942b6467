# SPDX-License-Identifier: GPL-3.0-or-later
"""Forty rows pasted into the inventory of Maison Lenoir by keyboard alone, a column corrected, taken, undone and done again;
then « Et si… » for another length, and an action made of what it says.

tables.py PROGRAM PLAN.json FOLDER: makes FOLDER/tables.relais. Ends with 1 and says what does not agree with
the plan's file.
"""
import subprocess
import sys

from person import NotShown
from play import Play

OWNER = "Karim Benali"
ROWS = "Outil\tUtilité\n" + "".join(f"Logiciel {i * 911}\t{OWNER}\n" for i in range(1, 41))


class Tables(Play):
    def becomes(self, what, query, expected):
        """Edits reach the file after they are shown."""
        try:
            self.person.within(20, lambda: self.ask(query) == expected, what)
        except NotShown:
            pass
        self.check(f"{what}: {self.ask(query)}, expected {expected}", self.ask(query) == expected)

    def import_forty(self):
        p = self.person
        tools, people = "SELECT count(*) FROM tool", "SELECT count(*) FROM person"
        before, known = self.ask(tools), self.ask(people)
        subprocess.run(["xclip", "-selection", "clipboard", "-i"], input=ROWS.encode(), check=True)
        p.press("ctrl+2")
        p.tab_to("table cell", "")
        p.press("ctrl+v")
        p.find("push button", "Ajouter 40 outils")
        p.tab_to("combo box", "Ce que contient « Utilité »")
        p.press("space", "r", "r", "Return")  # the second that begins with R: Responsable
        self.picture("import")
        p.tab_to("push button", "Ajouter 40 outils")
        p.press("Return")
        self.becomes("tools once taken", tools, before + 40)
        owned = ("SELECT count(*) FROM tool JOIN person_personal AS owner ON tool.owner = owner.id "
                 f"WHERE tool.name LIKE 'Logiciel %' AND owner.name = '{OWNER}'")
        self.becomes(f"of them looked after by {OWNER}", owned, 40)
        self.becomes("people, who were all known", people, known)
        p.press("ctrl+z")
        self.becomes("tools once undone", tools, before)
        p.press("ctrl+shift+z")
        self.becomes("tools once done again", tools, before + 40)

    def what_if(self):
        p = self.person
        actions = "SELECT count(*) FROM action"
        before = self.ask(actions)
        p.press("ctrl+3")
        p.tab_to("push button", "Et si elle s’arrêtait")
        p.press("Return")
        p.tab_to("push button", "Ce qui tombe en panne")
        p.press("Return")
        p.wait_at("text", "")
        p.type("Cloudflare")
        p.find("list item", "Cloudflare")
        p.press("Return")
        short = p.read(r"^Et si Cloudflare .* pendant 4 h")[0]
        cost = p.read(r"^Environ .* €")[0]
        p.tab_to("push button", "Combien de temps")
        p.press("Return")
        p.wait_at("slider", "Combien de temps")
        p.press("Right", "Right")
        longer = p.read(r"^Et si Cloudflare .* pendant 6 h")[0]
        p.press("Escape")
        p.within(20, lambda: not p.seen(None, cost), "another cost")
        self.check(f"« {short} » costs {cost}; « {longer} » costs {p.read(r'^Environ .* €')[0]}", True)
        p.tab_to("push button", "Créer l’action")
        self.picture("what-if")
        p.press("Return")
        self.becomes("actions", actions, before + 1)


def main(program, example, folder):
    tables = Tables(program, example, folder, "tables")
    with tables.watched():
        tables.import_forty()
        tables.what_if()
    return tables.end()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
