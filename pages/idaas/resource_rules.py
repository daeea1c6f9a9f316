"""Resource rules: where they are listed, and the page that adds one (instructions 3.1–3.4).

The guide only points to another page here, so the words are those that the console's builds are
known to use. A rule is listed
on a page of its own, in the application's row, or on a tab of the application.
"""

from __future__ import annotations

from pages import finding, names
from pages.controls.base import press
from pages.controls.buttons import Commit, Drawn, Onward, Press
from pages.controls.choice import Choice
from pages.controls.deleting import Delete
from pages.controls.fields import Text
from pages.controls.graph import Canvas, Node
from pages.controls.multiple import Multiple
from pages.controls.rows import Row
from pages.controls.second_factor import SecondFactor
from pages.controls.table import Table
from pages.deletion import Deletable
from pages.idaas.application import Application
from pages.idaas.applications import ApplicationsList, Menu
from pages.roles import by_role
from pages.screen import Screen
from runbook.errors import Ambiguous
from runbook.window import Deviation, Window

ADD = (
    "Add",
    "+",
    "Add Resource Rule",
    "Add a Resource Rule",
    "Add Rule",
    "New Resource Rule",
    "Create Resource Rule",
)
KINDS = ("resource rule", "rule")
IN_MENU = "Resource Rules in the menu"
OF_AN_APPLICATION = (
    "Resource Rules",
    "Resource Rule",
    "View Resource Rules",
    "Manage Resource Rules",
)


class ResourceRules(Screen):
    """The rules of the tenant, or of one application (instructions 3.1, 3.4)."""

    title = "Resource Rules"
    headings = ("Resource Rules", "Resource Rule", "Resource Rules List")
    landmarks = ("add",)

    rules = Table("Resource Rules", kinds=KINDS)
    add = Drawn(*ADD)
    tab = Press("Resource Rules", "Resource Rule")

    @classmethod
    def open_for(cls, window: Window, application: str) -> str:
        """Go where the rules of an application are listed, by whichever way this build has; return
        the way: `IN_MENU` is where the rules of all applications are.

        Raises:
            ControlMissing: by none of them.
        """
        if Menu.resource_rules.route(window) is not None:
            Menu.resource_rules.press(window)
            cls.arrive(window)
            return IN_MENU
        Menu.applications.press(window)
        ApplicationsList.arrive(window)
        row = ApplicationsList.applications.row(window, application)
        if row is not None and ApplicationsList.applications.acts(window, row, OF_AN_APPLICATION):
            way = "Resource Rules in the application's row"
        else:
            ApplicationsList.applications.open(window, application)
            Application.arrive_or_press(window, Application.edit, shows=cls.tab)
            cls.tab.press(window)
            way = "Resource Rules on a tab of the application"
        window.deviate(Deviation("moved", "Security > Resource Rules", way, "navigated"))
        finding.settled(window)
        return way

    @classmethod
    def rule_of(cls, window: Window, application: str, name: str, *, place: str) -> Row | None:
        """Return the row of the application's rule, None where it has none.

        A build that lists applications, each with a button that adds a rule beside it, shows a
        rule by something else in that row that can be opened. Where the rules of one application
        are listed, each of them is its rule, whatever it is called.
        """
        ways = [cls.rules.rows(window, called) for called in dict.fromkeys((application, name))]
        if place != IN_MENU:
            ways.append(cls.rules.every(window, "rule"))
        for found in ways:
            rows = [row for row in found if cls._is_rule(row)]
            if len(rows) > 1:
                raise Ambiguous(
                    f"“{application}” has {len(rows)} resource rules",
                    where=finding.place(window),
                    seen="; ".join(" ".join(row.row.inner_text().split())[:100] for row in rows),
                    remedy="any of them grants access: settle by hand which one is meant",
                )
            if rows:
                return rows[0]
        return None

    @classmethod
    def _is_rule(cls, row: Row) -> bool:
        adding = by_role(row.row, ("button", "link"), names.pattern(ADD)).count()
        every = by_role(row.row, ("button", "link")).count()
        return not adding or every - adding > (1 if row.opener is not None else 0)

    @classmethod
    def open_rule(cls, window: Window, row: Row) -> None:
        """Open a rule that is listed, to where it can be changed."""
        cls.rules.open_row(window, row)
        ResourceRule.arrive_or_press(window, ResourceRule.edit)

    @classmethod
    def add_for(cls, window: Window, application: str) -> None:
        """Press what adds a rule: beside the application where the list shows it.

        Else for the whole page.
        """
        beside = [
            button
            for row in cls.rules.rows(window, application)
            for button in by_role(row.row, ("button", "link"), names.pattern(ADD)).visible.all()
        ]
        if len(beside) == 1:
            press(window, beside[0], what=ADD[0])
        else:
            cls.add.press(window)


class ResourceRule(Deletable):
    """One rule: a form, perhaps over two pages, or a graph that already works (instructions 3.2,
    3.3)."""

    title = "Resource Rule"
    headings = ("Add Resource Rule", "Edit Resource Rule", "Resource Rule", "New Resource Rule")
    landmarks = ("name", "filters")
    panels = ("whole", "filters", "authentication", "evaluation")
    placed = False
    next = Onward("Next", "Continue")

    filters = Node("Access Filters", "Access Filter")
    evaluation = Node("Access Evaluation", "Risk Evaluation")
    authentication = Node("Authentication", "Authentication Result", "Authentication Results")
    whole = Canvas("General Settings", "Rule Settings", nodes=(filters, evaluation))

    name = Text("Rule Name", "Resource Rule Name", "Name")
    application = Choice("Application", "Resource", "Applications")
    groups = Multiple("Groups", "Group")
    second_factor = SecondFactor("Second Factor", "Authentication Flow")
    edit = Press("Edit", "Modify", "Edit Resource Rule", "Edit Rule")
    save = Commit("Save", "Submit", "Update", "Apply", "Add")
    delete = Delete(*KINDS)
