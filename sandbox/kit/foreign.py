"""A sign-in page that belongs to neither console, on an origin of its own.

It asks as a console would, and keeps the names of the fields that anything was typed into, so that
a test can tell that nothing was.
"""

from __future__ import annotations

from flask import Flask, Response, jsonify, request

_PAGE = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Sign in</title><link rel="icon" href="data:,"></head>
<body><main><h1>Sign in</h1>
<form method="get" action="/password"><label>{label} <input name="{name}" type="{type}"></label>
<button>Next</button></form></main>
<script>
const field = document.querySelector("input");
field.addEventListener("input", () => navigator.sendBeacon("/typed?name={name}"));
</script></body>
</html>
"""


def create_app() -> Flask:
    """The page under ``/sign-in``, and ``/typed``: names of the fields that were typed into."""
    app = Flask("sandbox.foreign", static_folder=None)
    typed: list[str] = []

    @app.get("/sign-in")
    def user() -> str:
        return _PAGE.format(label="User ID", name="user", type="text")

    @app.get("/password")
    def password() -> str:
        return _PAGE.format(label="Password", name="password", type="password")

    @app.route("/typed", methods=["GET", "POST"])
    def told() -> Response:
        if request.method == "POST":
            typed.append(request.args.get("name", ""))
        return jsonify(typed=typed)

    return app
