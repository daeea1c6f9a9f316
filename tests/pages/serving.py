"""A small console on a real socket, for what only the wire decides: sign-ins, and what a button
that commits brings about."""

from __future__ import annotations

from threading import Event

from flask import Flask, Response, request

FORM = """<!doctype html><html lang=en><title>Form</title><h1>Add</h1>
<form><label>Name <input name=name aria-describedby=said></label><p id=said></p>
<button>Save</button></form><div id=below></div>
<script>
const form = document.querySelector('form'), below = document.getElementById('below');
form.onsubmit = async (event) => {
  event.preventDefault();
  const name = form.elements.name;
  name.removeAttribute('aria-invalid');
  if (name.value === 'local') {
    name.setAttribute('aria-invalid', 'true');
    document.getElementById('said').textContent = 'This name is too short.';
    return;
  }
  if (name.value === 'nothing') return;
  const answer = await fetch('/things', {method: 'POST', body: name.value}).catch(() => null);
  if (!answer) return;
  if (answer.ok) {
    if (name.value !== 'stays') document.body.innerHTML = '<h1>List</h1>';
    else below.innerHTML = '<p role=status>Saved</p>';
  } else if (answer.status !== 401) below.innerHTML = `<p role=alert>${await answer.text()}</p>`;
};
</script>"""


class Console:
    """Pages and answers of the small console, and what reached it.

    Attributes:
        pages: path → markup of a page.
        posted: path and form of every POST, in order.
        going: set when the test is over, which ends an answer that never comes.
    """

    def __init__(self) -> None:
        self.pages: dict[str, str] = {"/form": FORM}
        self.posted: list[tuple[str, dict[str, str]]] = []
        self.going = Event()
        self.app = Flask(__name__)
        self.app.add_url_rule("/<path:path>", view_func=self._page)
        self.app.add_url_rule("/things", view_func=self._add, methods=["POST"])
        self.app.add_url_rule("/sign-in/<step>", view_func=self._sign_in, methods=["POST"])

    def _page(self, path: str) -> Response:
        markup = self.pages.get(f"/{path}")
        return Response(markup or "", 200 if markup else 404, mimetype="text/html")

    def _add(self) -> Response:
        name = request.get_data(as_text=True)
        self.posted.append(("/things", {"name": name}))
        if name in {"never", "slow"}:
            self.going.wait(30 if name == "never" else 1)
        status = {"taken name": 409, "broken": 500, "signed out": 401}.get(name, 200)
        return Response("This name is in use." if status == 409 else "An error.", status)

    def _sign_in(self, step: str) -> Response:
        """Answer a step of the sign-in: the page that the form names, or the same one again."""
        form = dict(request.form)
        self.posted.append((f"/sign-in/{step}", form))
        wrong = form.get("password", "right") != "right" or form.get("code", "123456") != "123456"
        page = form["again"] if wrong else form["then"]
        said = "<p role=alert>Wrong user or password.</p>" if wrong else ""
        return Response(self.pages[page] + said, mimetype="text/html")
