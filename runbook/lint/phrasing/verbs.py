"""The verbs by which guides tell what to do, by what kind of thing that is."""

from __future__ import annotations

from runbook.lint.listed import listed

KINDS = {
    "press": "click double-click right-click press tap hit push",
    "select": "select choose pick check tick mark highlight enable activate allow toggle "
    "turn-on switch-on flip slide",
    "clear": "deselect unselect clear uncheck untick unmark disable deactivate turn-off switch-off "
    "hide",
    "enter": "enter type fill input provide specify supply set change paste insert",
    "copy": "copy grab capture save note record write-down make-a-note jot-down download "
    "take-a-note keep",
    "go": "go navigate browse open expand switch scroll launch access visit start move proceed "
    "continue collapse view",
    "return": "return go-back come-back switch-back navigate-back revert",
    "close": "close delete remove revoke discard sign-out log-out cancel exit suspend detach",
    "leave": "leave accept do-not-change skip ignore",
    "point": "see refer consult read follow",
    "do": "add create assign grant approve confirm generate import export run install upload "
    "configure define modify edit update rename name sign-in log-in log-on sign-on respond "
    "complete test verify wait repeat drag use map link apply refresh reload review ensure "
    "make-sure submit resize find locate search scan authenticate register enroll connect "
    "attach adjust require drop place replace request obtain get retrieve invite send share email "
    "e-mail store finish set-up",
}
KIND_OF = {verb: kind for kind, verbs in KINDS.items() for verb in verbs.split()}
PARTICLES = {
    "turn": ("on", "off"),
    "switch": ("on", "off", "back"),
    "go": ("back",),
    "come": ("back",),
    "navigate": ("back",),
    "write": ("down",),
    "jot": ("down",),
    "sign": ("in", "out", "on"),
    "log": ("in", "out", "on"),
    "make": ("a note", "sure"),
    "take": ("a note",),
    "set": ("up",),
}
NOUNS_TOO = listed(
    "check mark type set change note record save download open view start move test use map "
    "link update name search request share email e-mail store place drop access switch allow "
    "keep read follow run scan import export upload find review input highlight require enable "
    "disable clear register finish push hit copy cancel"
)
"""Verbs that are as well nouns or labels: in the middle of a sentence they need an object."""
