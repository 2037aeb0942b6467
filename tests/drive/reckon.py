# SPDX-License-Identifier: GPL-3.0-or-later
"""Reckons the numbers of a drill's report anew, from its log in the plan file alone, and says which of them the report holds.

Reads the tables with SQLite and knows nothing of the program; of what analysis adds it knows one rule, which is enough where
a scenario stops one tool: an activity stops with a tool that it needs without a buffer and without another way.
"""
import sqlite3

from plaintext import plain

WRITING = 250  # milliseconds that a heartbeat may take to the disk
UNSPOKEN = 15  # milliseconds that a time of day and the monotonic clock may differ, since each is read for itself


class Log:
    def __init__(self, plan):
        self.file = sqlite3.connect(f"file:{plan}?mode=ro", uri=True)
        self.file.row_factory = sqlite3.Row
        self.run = self.rows("SELECT * FROM run ORDER BY created DESC LIMIT 1")[0]
        self.events = self.rows("SELECT * FROM run_event WHERE run = ? ORDER BY sequence", self.run["id"])
        self.names = {row["id"]: row["name"] for table in ("activity", "fallback", "tool")
                      for row in self.rows(f"SELECT id, name FROM {table}")}

    def rows(self, query, *values):
        return self.file.execute(query, values).fetchall()

    def of(self, kind, **fields):
        return [e for e in self.events if e["kind"] == kind and all(e[name] == value for name, value in fields.items())]

    def name(self, identifier):
        return self.names.get(identifier, "")


def clock(milliseconds):
    seconds = milliseconds // 1000
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes:02}:{seconds % 60:02}"


def exact(milliseconds):
    seconds = milliseconds // 1000
    minutes, rest = divmod(seconds, 60)
    if not minutes:
        return f"{rest} s"
    return f"{minutes} min {rest:02}" if rest else f"{minutes} min"


def nearest(milliseconds):
    return f"{(milliseconds + 30_000) // 60_000} min" if milliseconds >= 60_000 else f"{milliseconds // 1000} s"


def time_of_play(log):
    """Each event's time of play is the sum of the stretches that ran, by the times of day; a kill ends one at a heartbeat."""
    played, since, speed = 0, None, 100
    for event in log.events:
        kind, now = event["kind"], event["time"]
        if kind in ("entry", "mark"):  # stands at the moment when typing it began, or its key was pressed
            ran = (now - since) * speed // 100 if since is not None else 0
            yield f"event {event['sequence']} ({kind}) began before it was written", (
                event["elapsed"] <= played + ran + UNSPOKEN * speed // 100)
            continue
        if kind == "paused" and event["reason"] == "program_ended":  # the program was killed: where it last beat
            yield "no further back than the last event", event["elapsed"] >= played
            played, since = event["elapsed"], None
        elif since is not None:
            played += (now - since) * speed // 100
            since = now
        yield (f"time of play of event {event['sequence']} ({kind}): {event['elapsed']} ms, by the times of day {played} ms",
               abs(event["elapsed"] - played) <= UNSPOKEN * speed // 100)
        played = event["elapsed"]
        if kind in ("started", "resumed"):
            since = now
        elif kind in ("paused", "ended"):
            since = None
        elif kind == "speed_set":
            speed = event["amount"]


def lost(log, kills):
    """What was not kept when the program was killed at these times: at most a second of the clock, and writing it."""
    taken_up = [i for i, event in enumerate(log.events) if event["reason"] == "program_ended"]
    yield f"taken up {len(kills)} times", len(taken_up) == len(kills)
    for killed, i in zip(kills, taken_up):
        speed = [100, *(e["amount"] for e in log.events[:i] if e["kind"] == "speed_set")][-1]
        before = log.events[i - 1]
        kept = (log.events[i]["elapsed"] - before["elapsed"]) * 100 / speed
        missing = killed - before["time"] - kept
        yield f"lost when killed: {missing:.0f} ms of the clock", missing <= 1000 + WRITING


def injects(log):
    """One end each; what the clock plays it plays at its minute."""
    for planned in log.of("inject_planned"):
        ends = [e for e in log.events if e["key"] == planned["key"] and e["kind"] in ("inject_played", "inject_skipped")]
        yield f"« {planned['text']} » ended once or not at all", len(ends) <= 1


def stops(log):
    """When each activity stopped, by what was played."""
    needs = log.rows('SELECT "from", "to" FROM dependency WHERE coalesce(buffer, 0) = 0 AND "group" IS NULL')
    activities = {row["id"] for row in log.rows("SELECT id FROM activity")}
    first = {}
    for stop in log.of("inject_stops"):
        for played in log.of("inject_played", key=stop["key"]):
            for need in needs:
                if need["to"] == stop["subject"] and need["from"] in activities:
                    first.setdefault(need["from"], played["elapsed"])
    return first


def seen(log, activity, stop):
    """The first that was noted of it once it had stopped."""
    return min(e["elapsed"] for e in log.of("entry") + log.of("mark")
               if e["elapsed"] >= stop and (e["subject"] == activity or log.name(activity) in (e["text"] or "")))


def report(log, rows, text):
    """Each number of the report, and whether it stands there: in its text or in a row of its timeline."""
    def says(what, words):
        return f"{what}: {words}", plain(words) in text

    def happened(what, event, words):
        when = clock(event["elapsed"])
        return f"{what} at {when}: {words}", any(row[0] == when and plain(words) in row[-1] for row in rows)

    ended = log.of("ended")[0]
    yield says("length", f"{nearest(ended['elapsed'])} de jeu".replace("60 min", "1 h"))
    yield says("last link", f"({len(log.events)} événements) : {log.events[-1]['hash'].hex()}")
    yield says("people", f"{len(log.of('participant_planned'))} personnes")

    stopped = stops(log)
    started = {}
    for mark in log.of("mark", mark="fallback_started"):
        started.setdefault(mark["subject"], mark["elapsed"])
    priority = {row["id"] for row in log.rows("SELECT id FROM activity WHERE priority = 1")}
    counted = [activity for activity in stopped if activity in priority] or list(stopped)
    slowest = [started[a] - stopped[a] for a in counted if a in started]
    if slowest:
        yield says("slowest fallback", exact(max(slowest)))
    told = log.of("mark", mark="message_sent")
    if told:
        yield says("customers told", exact(told[0]["elapsed"] - min(stopped.values())))
    for objective in log.of("objective_planned"):
        yield says("objective", objective["text"])
        if objective["at"]:
            yield says("aim", f"{objective['at']} min")

    for activity, stop in stopped.items():
        noticed = seen(log, activity, stop)
        yield says("lane", f"{log.name(activity)} : vu après {nearest(noticed - stop)}")
        if started.get(activity, noticed) > noticed:
            yield says("fallback", f"secours {nearest(started[activity] - noticed)} plus tard")
        for mark in log.of("mark", mark="service_restored", subject=activity)[-1:]:
            yield says("restored", f"rétabli après {nearest(mark['elapsed'] - stop)}")

    for decision in log.of("entry", entry="decision"):
        yield says("decision", f"À {clock(decision['elapsed'])} : {decision['text']}")
    titles = {e["key"]: e["text"] for e in log.of("inject_planned")}
    for played in log.of("inject_played"):
        yield happened("inject", played, titles[played["key"]])
    for mark in log.of("mark"):
        yield happened("mark", mark, log.name(mark["subject"]))
    for entry in log.of("entry"):
        yield happened("note", entry, entry["text"])
