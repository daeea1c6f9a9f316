"""The way through a menu to a leaf, in every form of menu."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from pages.controls.menu import MenuPath
from runbook.errors import ControlMissing
from runbook.window import Deviation
from tests.pages.conftest import SOON_S, Show

APPLICATIONS = MenuPath("Applications", groups=("Security", "Resources"))
UNDER_RESOURCES = MenuPath("Applications", groups=("Resources", "Security"))

# A leaf tells whose it is in the page's title; a group is a pair of a button and what it opens.
SCRIPT = """<script>
for (const leaf of document.querySelectorAll('[data-leaf]'))
  leaf.addEventListener('click', (e) => { document.title = leaf.dataset.leaf; e.preventDefault() });
for (const group of document.querySelectorAll('[aria-expanded]'))
  group.addEventListener('click', (e) => { if (e.target.closest('[data-leaf]')) return;
    const open = group.ariaExpanded !== 'true'; group.ariaExpanded = String(open);
    const branch = document.getElementById(group.getAttribute('aria-controls'))
      || group.querySelector('[role=group]') || group.nextElementSibling;
    branch.hidden = !open });
</script>"""
DRAWER = (
    "<header><button aria-label='{opener}' onclick=\"d.hidden = !d.hidden\">≡</button></header>"
    "<nav id=d hidden>{nav}</nav>"
)


def leaf(name: str, path: str) -> str:
    return f"<a href='#' data-leaf='{path}'>{name}</a>"


def group(name: str, *leaves: str, open: bool = False) -> str:
    inside = "".join(f"<li>{leaf(one, f'{name} > {one}')}</li>" for one in leaves)
    return (
        f"<li><button aria-expanded={str(open).lower()}>{name}</button>"
        f"<ul {'' if open else 'hidden'}>{inside}</ul></li>"
    )


SECURITY = group("Members", "Users") + group("Security", "Applications", "Authorization")
TREE = """<ul role=tree><li role=treeitem aria-expanded={open} tabindex=0 aria-label=Security>
<span>Security</span><ul role=group {hidden}><li role=treeitem tabindex=0 data-leaf='Security >
        Applications'>
Applications</li></ul></li><li role=treeitem aria-expanded=false tabindex=0 aria-label=Members>
        <span>Members</span>
<ul role=group hidden><li role=treeitem>Users</li></ul></li></ul>"""
DETAILS = """<nav><details {open}><summary>Security</summary>{leaf}</details>
<details><summary>Members</summary><a href='#'>Users</a></details></nav>"""
HERE = leaf("Applications", "Security > Applications")
MENUS = {
    "bar": f"<nav><ul>{SECURITY}</ul></nav>",
    "bar, open": f"<nav><ul>{group('Security', 'Applications', open=True)}{group('Members')}</ul>"
    f"</nav>",
    "drawer": DRAWER.format(opener="Open navigation", nav=f"<ul>{SECURITY}</ul>"),
    "drawer, group open": DRAWER.format(
        opener="Main Menu",
        nav=f"<ul>{group('Members')}{group('Security', 'Applications', open=True)}</ul>",
    ),
    "popups": """<div role=menubar><button role=menuitem aria-haspopup=menu aria-expanded=false
        aria-controls=a>
        Members</button><button role=menuitem aria-haspopup=menu aria-expanded=false
        aria-controls=b>Security</button>
        </div><div role=menu id=a hidden><div role=menuitem>Users</div></div>
        <div role=menu id=b hidden>
        <div role=menuitem tabindex=0 data-leaf='Security > Applications'>Applications</div>
        </div>""",
    "tree": TREE.format(open="false", hidden="hidden"),
    "tree, open": TREE.format(open="true", hidden=""),
    "details": DETAILS.format(open="", leaf=HERE),
    "details, open": DETAILS.format(open="open", leaf=HERE),
    "also a tile on the page": f"<nav><ul>{SECURITY}</ul></nav><main>"
    f"<a href='#' data-leaf=tile>Applications</a></main>",
    "shadow root": "<x-a></x-a>"
    "<script>document.querySelector('x-a').attachShadow({mode: 'open'}).innerHTML ="
    f"`<nav><ul>{SECURITY}</ul></nav>`;"
    "const r = document.querySelector('x-a').shadowRoot;"
    "for (const b of r.querySelectorAll('button')) b.onclick = () => { b.ariaExpanded = 'true';"
    "b.nextElementSibling.hidden = false };"
    "r.querySelector('[data-leaf^=Sec]').onclick = (e) => document.title = e.target.dataset.leaf"
    "</script>",
}


@pytest.mark.parametrize("form", MENUS)
def test_a_leaf_is_reached_and_pressed(show: Show, deviations: list[Deviation], form: str) -> None:
    window = show(MENUS[form] + "<main><h1>Dashboard</h1></main>" + SCRIPT)
    APPLICATIONS.reach(window)
    assert len(APPLICATIONS.marks(window)) == 1
    APPLICATIONS.press(window)
    expect(window.page).to_have_title("Security > Applications")
    assert deviations == []


@pytest.mark.parametrize("form", ["bar", "drawer"])
def test_a_leaf_under_another_group_is_a_move(
    show: Show, deviations: list[Deviation], form: str
) -> None:
    nav = f"<ul>{group('Security', 'Authorization')}{group('Resources', 'Applications')}</ul>"
    bar = f"<nav>{nav}</nav>" if form == "bar" else DRAWER.format(opener="Menu", nav=nav)
    window = show(bar + SCRIPT)
    APPLICATIONS.reach(window)
    APPLICATIONS.press(window)
    expect(window.page).to_have_title("Resources > Applications")
    assert deviations == [
        Deviation("moved", "Security > Applications", "Resources > Applications", "navigated")
    ]


def test_the_same_leaf_under_both_groups_is_that_of_the_guides_own(
    show: Show, deviations: list[Deviation]
) -> None:
    both = group("Security", "Applications") + group("Resources", "Applications")
    window = show(f"<nav><ul>{both}</ul></nav>" + SCRIPT)
    APPLICATIONS.reach(window)
    APPLICATIONS.press(window)
    expect(window.page).to_have_title("Security > Applications")
    UNDER_RESOURCES.reach(window)
    UNDER_RESOURCES.press(window)
    expect(window.page).to_have_title("Resources > Applications")
    assert deviations == []


def test_a_leaf_under_no_group_is_a_move(show: Show, deviations: list[Deviation]) -> None:
    window = show(
        "<nav><a href='#' data-leaf=flat>Applications</a></nav>" + SCRIPT, timeout_s=SOON_S
    )
    APPLICATIONS.reach(window)
    APPLICATIONS.press(window)
    expect(window.page).to_have_title("flat")
    assert deviations[0] == Deviation(
        "moved", "Security > Applications", "Applications", "navigated"
    )


def test_a_leaf_that_is_nowhere_is_refused_with_what_was_tried(show: Show) -> None:
    window = show(
        f"<nav><ul>{group('Security', 'Authorization')}</ul></nav>" + SCRIPT, timeout_s=SOON_S
    )
    with pytest.raises(ControlMissing) as refused:
        APPLICATIONS.reach(window)
    assert refused.value.what == (
        "the menu has no Security > Applications or Resources > Applications"
    )
    assert "link “Authorization”" in refused.value.seen


def test_a_group_without_the_leaf_does_not_lend_it(show: Show, deviations: list[Deviation]) -> None:
    window = show(
        f"<nav><ul>{group('Security', 'Authorization', open=True)}"
        f"{group('Resources', 'Applications', open=True)}</ul></nav>" + SCRIPT
    )
    APPLICATIONS.reach(window)
    APPLICATIONS.press(window)
    assert [one.found for one in deviations] == ["Resources > Applications"]
