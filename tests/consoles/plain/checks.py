"""What a console refuses to save, field by field."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from . import catalog
from .models import Api, Application, Provider, Rule

Problems = dict[str, str]


def _absolute(value: str) -> bool:
    parts = urlsplit(value)
    return bool(parts.scheme and parts.netloc) and " " not in value


def application(item: Application) -> Problems:
    """Return the problems of an application; empty when it may be saved."""
    out: Problems = {}
    if not item.name:
        out["name"] = "Application Name is required"
    if item.initiate_login_uri and not _absolute(item.initiate_login_uri):
        out["initiate_login_uri"] = "Enter a full URI"
    if not item.redirect_uris:
        out["redirect_uris"] = "Add at least one Login Redirect URI"
    elif not all(_absolute(u) for u in item.redirect_uris):
        out["redirect_uris"] = "A Login Redirect URI must be a full URI"
    if item.max_age and not item.max_age.isdigit():
        out["max_age"] = "Enter a whole number of seconds"
    if not item.grant_types:
        out["grant_types"] = "Select at least one grant type"
    if item.pkce_method not in catalog.PKCE_METHODS:
        out["pkce_method"] = "Choose from the list"
    if item.id_token_algorithm not in catalog.SIGNING_ALGORITHMS:
        out["id_token_algorithm"] = "Choose from the list"
    if item.user_info_algorithm not in catalog.USER_INFO_ALGORITHMS:
        out["user_info_algorithm"] = "Choose from the list"
    if item.signing_certificate not in catalog.CERTIFICATES:
        out["signing_certificate"] = "Choose from the list"
    return out


def rule(item: Rule) -> Problems:
    """Return the problems of a resource rule."""
    out: Problems = {}
    if not item.name:
        out["name"] = "Name is required"
    if not item.application:
        out["application"] = "Choose an application"
    if item.flow not in catalog.FLOWS:
        out["flow"] = "Choose an authentication flow"
    return out


def api(item: Api, others: Iterable[Api]) -> Problems:
    """Return the problems of an API; names, values and scopes are unique over the tenant."""
    out: Problems = {}
    rest = [o for o in others if o.id != item.id]
    if not item.name:
        out["name"] = "Name is required"
    elif any(o.name == item.name for o in rest):
        out["name"] = "An API/URL of this name exists"
    if not _absolute(item.value):
        out["value"] = "Enter an absolute URI"
    elif any(o.value == item.value for o in rest):
        out["value"] = "An API/URL of this value exists"
    for key in ("access_token_timeout", "refresh_token_timeout", "refresh_token_limit"):
        if not getattr(item, key).isdigit():
            out[key] = "Enter a whole number of minutes"
    taken = {v for o in rest for v in (*o.scope_names, *o.scope_values)}
    if len(item.scope_names) != len(item.scope_values) or taken & {
        *item.scope_names,
        *item.scope_values,
    }:
        out["scopes"] = "Scope names and values are used once only"
    return out


def provider(item: Provider) -> Problems:
    """Return the problems of a login provider."""
    out: Problems = {}
    if not item.display_name:
        out["display_name"] = "Display Name is required"
    if not item.client_id:
        out["client_id"] = "Client ID is required"
    if not _absolute(item.authority_url):
        out["authority_url"] = "Enter a full URL"
    if item.response_type not in catalog.RESPONSE_TYPES:
        out["response_type"] = "Choose from the list"
    return out
