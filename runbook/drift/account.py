"""Whoever is signed in, as the head of a page names them: another one on another tenant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from playwright.sync_api import Frame

SOMEBODY: Final = "⟨account⟩"

_SIGNED_IN: Final = r"""() => {
  const word = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*";
  const between = "(?:al|bin|da|dal|de|del|della|den|der|des|di|do|dos|du|e|el|la|le|ten|ter|van|"
    + "vom|von|y|zu|zur)";
  const isName = new RegExp(`^${word}(?: (?:${between} )*${word})+$`, "u");
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

GREETED: Final = re.compile(
    r"\b(Welcome|Welcome back|Hello|Hi|Good (?:morning|afternoon|evening)), "
    r"[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*){0,2}"
)
"""A greeting, and who is greeted: up to three words that begin with a capital letter."""


ADDRESS: Final = re.compile(r"[^\s@<>()\"',;:]+@[^\s@<>()\"',;:]+\.[^\W\d_]+")
"""Of e-mail: whose it is is a matter of the tenant, and a sign-in page repeats it."""


def signed_in(frame: Frame) -> list[str]:
    """Return the names of whoever is signed in (raises PlaywrightError)."""
    names: list[str] = frame.evaluate(_SIGNED_IN)
    return names


class Unnamed:
    """Takes whoever is signed in out of the texts of each console.

    Args:
        events: of a journal, whose screens tell the names.
    """

    def __init__(self, events: Iterable[Mapping[str, Any]]) -> None:
        names: dict[str, dict[str, None]] = {}
        for event in events:
            for name in event.get("accounts", ()) if event.get("type") == "screen" else ():
                names.setdefault(str(event["console"]), {})[str(name)] = None
        self._named = {
            console: re.compile("|".join(rf"\b{re.escape(one)}\b" for one in every))
            for console, every in names.items()
        }

    def text(self, console: str, text: str) -> str:
        """Return a text without the name: where it stands whole, who is greeted, and whose address
        it is."""
        named = self._named.get(console)
        text = ADDRESS.sub(SOMEBODY, GREETED.sub(rf"\1, {SOMEBODY}", text))
        return named.sub(SOMEBODY, text) if named else text
