"""Whoever is signed in, as the head of a page names them: another one on another tenant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from playwright.sync_api import Frame

SOMEBODY: Final = "⟨account⟩"

_SIGNED_IN: Final = r"""() => {
  const isName = /^\p{Lu}[\p{L}'’-]+( \p{Lu}[\p{L}.'’-]*)+$/u;
  const does = /^(Add|New|Create|Edit|Open|Sign|Log|Go|Get|My|Your|All|Quick|Help|Switch|User) /i;
  const found = [];
  const walk = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let one = walker.nextNode(); one; one = walker.nextNode()) {
      if (one.shadowRoot) walk(one.shadowRoot);
      const role = one.getAttribute("role");
      const pressed = ["button", "link"].includes(role)
        || (!role && ["BUTTON", "A", "SUMMARY"].includes(one.tagName));
      const head = one.closest("header,[role=banner]");
      if (!pressed || !head || head.closest("main,[role=main],section,article,[role=dialog]"))
        continue;
      const about = one.getAttribute("aria-label") || "";
      if (!one.hasAttribute("aria-haspopup") && !one.hasAttribute("aria-expanded")
          && !/account|profile|user/i.test(about)) continue;
      const said = (one.innerText || "").replace(/\s+/g, " ").trim();
      if (isName.test(said) && said.length <= 40 && !does.test(said)) found.push(said);
    }
  };
  if (document.documentElement) walk(document.documentElement);
  return [...new Set(found)];
}"""
"""Gives what stands on the button of the account in the head of the page, not of a part of it,
where that is a person's name."""

GREETINGS: Final = r"Welcome|Welcome back|Hello|Hi|Good morning|Good afternoon|Good evening"


def signed_in(frame: Frame) -> list[str]:
    """Return the names of whoever is signed in (raises PlaywrightError)."""
    names: list[str] = frame.evaluate(_SIGNED_IN)
    return names


def told(events: Iterable[Mapping[str, Any]]) -> list[str]:
    """Return the names that the screens of a journal tell."""
    names = (str(name) for event in events for name in event.get("accounts", ()))
    return list(dict.fromkeys(names))


def without(names: Iterable[str]) -> Callable[[str], str]:
    """Return what takes names out of a text: where they stand whole, and a first name in a
    greeting."""
    every = list(names)
    if not every:
        return lambda text: text
    whole = re.compile("|".join(rf"\b{re.escape(one)}\b" for one in every))
    first = "|".join(re.escape(one.split()[0]) for one in every)
    greeted = re.compile(rf"\b({GREETINGS}),? (?:{first})\b")

    def settle(text: str) -> str:
        return greeted.sub(rf"\1, {SOMEBODY}", whole.sub(SOMEBODY, text))

    return settle
