"""The configuration objects of the console: their fields, defaults and what is valid.

One pydantic model per object that an administrator creates. Each is a whole form: what the browser
sends is checked here again, and the stored document is exactly the model's dump. The defaults are
those of a freshly opened form; wherever the published guide asks for a change they are something
else, so that a left-out instruction shows.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    field_validator,
    model_validator,
)

from . import scopes, uris

GrantType = Literal["Authorization Code", "Refresh Token", "Implicit"]
PkceMethod = Literal["S256", "plain", "None"]
Algorithm = Literal["ES256", "PS256", "RS256", "RS512"]
UserInfoAlgorithm = Literal["None", "ES256", "PS256", "RS256", "RS512"]
FlowName = Literal[
    "Password", "Password and Second Factor", "Default Second Factor Only", "Access Denied"
]
SecondFactor = Literal["Software Token", "Grid Card", "Temporary Access Code"]


def _web_address(value: str) -> str:
    if value and not uris.is_web_address(value):
        raise ValueError("Enter an absolute https URI")
    return value


def _absolute(value: str) -> str:
    if not uris.is_absolute(value):
        raise ValueError("Enter an absolute URI")
    return value


def _blank_is_none(value: object) -> object:
    return None if value == "" else value


Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]
Note = Annotated[str, StringConstraints(max_length=1000)]
WebAddress = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=2000), AfterValidator(_web_address)
]
AbsoluteUri = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=2000),
    AfterValidator(_absolute),
]
Seconds = Annotated[
    Annotated[int, Field(ge=0, le=31_536_000)] | None, BeforeValidator(_blank_is_none)
]


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid")


class AuthenticationFlow(_Form):
    """Who a sign-in for the application may be left to."""

    user_login: bool = False
    identity_providers: bool = False

    @model_validator(mode="after")
    def _one_at_least(self) -> AuthenticationFlow:
        if not (self.user_login or self.identity_providers):
            raise ValueError("Select at least one authentication flow")
        return self


class GeneralSettings(_Form):
    """General Settings of an OIDC application."""

    signing_certificate: Name
    subject_id_attribute: Literal["Unique User ID", "User ID", "Email"] = "Unique User ID"
    show_login_redirect_url_in_my_profile: bool = True
    initiate_login_uri: WebAddress = ""
    login_redirect_uris: list[WebAddress] = Field(default_factory=list)
    logout_redirect_uris: list[WebAddress] = Field(default_factory=list)
    respond_immediately_for_unsuccessful_responses: bool = False
    enable_go_back_button: bool = True

    @field_validator("login_redirect_uris")
    @classmethod
    def _one_at_least(cls, value: list[str]) -> list[str]:
        if not value:
            raise ValueError("Add at least one login redirect URI")
        return value

    @field_validator("login_redirect_uris", "logout_redirect_uris")
    @classmethod
    def _distinct(cls, value: list[str]) -> list[str]:
        if "" in value or len(set(value)) != len(value):
            raise ValueError("Each URI can be listed once")
        return value


class AuthenticationSettings(_Form):
    """Authentication Settings of an OIDC application."""

    require_consent: bool = False
    consent_message: Note = ""
    max_authentication_age: Seconds = 3600
    grant_types: list[GrantType] = Field(default=["Authorization Code"])
    pkce_code_challenge_method: PkceMethod = "S256"
    include_authentication_time: bool = False
    id_token_signing_algorithm: Algorithm = "ES256"
    user_info_signing_algorithm: UserInfoAlgorithm = "None"
    supported_scopes: list[str] = Field(default_factory=lambda: list(scopes.SCOPE_VALUES))
    supported_claims: list[str] = Field(default_factory=lambda: list(scopes.CLAIMS))

    @field_validator("grant_types")
    @classmethod
    def _some_grant(cls, value: list[str]) -> list[str]:
        if not set(value) & {"Authorization Code", "Implicit"}:
            raise ValueError("Select at least one grant type that signs users in")
        return value

    @field_validator("supported_scopes")
    @classmethod
    def _known_scopes(cls, value: list[str]) -> list[str]:
        return _known(value, scopes.SCOPE_VALUES, "scope")

    @field_validator("supported_claims")
    @classmethod
    def _known_claims(cls, value: list[str]) -> list[str]:
        return _known(value, scopes.CLAIMS, "claim")


class Application(_Form):
    """An OIDC application: what both pages of the wizard hold."""

    template: str
    client_id: str
    name: Name
    description: Note = ""
    logo: Annotated[str, StringConstraints(max_length=1_000_000)] = ""
    authentication_flow: AuthenticationFlow
    general: GeneralSettings
    authentication: AuthenticationSettings


class ResourceRule(_Form):
    """Who may use an application, and what must be proved for it. No group means every group."""

    name: Name
    description: Note = ""
    application: Name
    groups: list[str] = Field(default_factory=list)
    authentication_flow: FlowName = "Password"
    second_factors: list[SecondFactor] = Field(default=["Software Token"])

    @property
    def asks_password(self) -> bool:
        """Whether the rule's flow has a password step."""
        return self.authentication_flow in ("Password", "Password and Second Factor")

    @property
    def asks_second_factor(self) -> bool:
        """Whether the rule's flow has a second-factor step."""
        return self.authentication_flow in (
            "Password and Second Factor",
            "Default Second Factor Only",
        )


class ApiScope(_Form):
    """A permission that a client may request for an API/URL."""

    name: Name
    value: Annotated[
        str,
        StringConstraints(strip_whitespace=True, min_length=1, max_length=100, pattern=r"^\S+$"),
    ]


class ResourceServer(_Form):
    """A protected API/URL: Basic Definition, Token Definition and Scope Configuration."""

    enabled: bool = False
    name: Name
    description: Note = ""
    value: AbsoluteUri
    applications: list[str] = Field(default_factory=list)
    require_consent: bool = False
    include_application_name: bool = False
    include_client_id: bool = False
    include_oidc_scopes_and_claims: bool = False
    include_authentication_claims: bool = False
    include_transaction_claims: bool = False
    access_token_signing_algorithm: Algorithm = "ES256"
    access_token_timeout: Annotated[int, Field(ge=1, le=1440)] = 60
    refresh_token: bool = False
    refresh_token_timeout: Annotated[int, Field(ge=1, le=525_600)] = 1440
    refresh_token_limit: Annotated[int, Field(ge=1, le=525_600)] = 43_200
    allow_all_scopes: bool = False
    role_based_access_control: bool = False
    scopes: list[ApiScope] = Field(default_factory=list, max_length=100)


def _known(value: list[str], known: tuple[str, ...], what: str) -> list[str]:
    unknown = sorted(set(value) - set(known))
    if unknown:
        raise ValueError(f"Unknown {what}: {', '.join(unknown)}")
    return [one for one in known if one in value]


_MESSAGES = {
    "missing": "This field is required",
    "string_too_short": "This field is required",
    "string_pattern_mismatch": "Spaces are not allowed",
    "int_parsing": "Enter a whole number",
    "int_from_float": "Enter a whole number",
    "int_type": "Enter a whole number",
    "literal_error": "Choose one of the options",
}


def field_errors(error: ValidationError) -> dict[str, str]:
    """Return one message per field, by dotted path: ``general.login_redirect_uris``."""
    found: dict[str, str] = {}
    for one in error.errors():
        path = ".".join(part for part in one["loc"] if isinstance(part, str))
        found.setdefault(path, _message(one))
    return found


def _message(error: Any) -> str:
    kind = str(error["type"])
    if kind in _MESSAGES:
        return _MESSAGES[kind]
    return str(error["msg"]).removeprefix("Value error, ")
