"""What an operator may say about this guide, and what the guide says where the operator is silent.

None means: whatever the console has stays. Lists say what has to be there; what else is there
stays.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from runbook.inputs import InputFile

Words = Annotated[str, Field(min_length=1, max_length=256)]


Address = Annotated[str, Field(pattern=r"^[^@\s]+@[^@\s]+$")]


def _seconds(text: str) -> str:
    if text and not text.isdigit():
        raise ValueError("give whole seconds as text, or an empty text to switch it off")
    return text


class Table(BaseModel):
    """A table of the inputs file: frozen, and strict about its keys."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class AuthenticationFlow(Table):
    """What a login shows (instruction 2.7)."""

    user_login: bool = True
    identity_providers: bool = True


class Application(Table):
    """The application on the provider's side (instructions 2.3–2.7)."""

    name: Words = "ConnectWise Home"
    description: str | None = None
    logo: InputFile | None = Field(default=None, strict=False)
    find_by: Literal["search", "category"] = "search"
    authentication_flow: AuthenticationFlow = AuthenticationFlow()


class General(Table):
    """General Settings (instructions 2.9.x)."""

    signing_certificate: str | None = None
    show_login_redirect_url_in_my_profile: bool | None = None
    initiate_login_uri: str = "https://home.connectwise.com"
    respond_immediately_for_unsuccessful_responses: bool | None = None
    enable_go_back_button: bool = False


class Authentication(Table):
    """Authentication Settings (instructions 2.10.x)."""

    require_consent: bool = True
    consent_message: str | None = None
    max_authentication_age: Annotated[str, AfterValidator(_seconds)] | None = None
    grant_types: list[Words] = ["Implicit"]
    pkce_code_challenge_method: Words = "None"
    include_authentication_time: bool = False
    id_token_signing_algorithm: Words = "RS256"
    user_info_signing_algorithm: Words = "RS256"


class ResourceRule(Table):
    """The rule that lets users in (instructions 3.x)."""

    name: Words = "ConnectWise Home"
    groups: list[Words] | None = None
    second_factor: bool = True


class Scope(Table):
    """A scope of the resource server (instruction 4.6.4)."""

    name: Words
    value: Words


class ResourceServer(Table):
    """The optional API/URL (instructions 4.x)."""

    enabled: bool = True
    name: Words
    description: str | None = None
    value: Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9+.-]*:\S+$")]
    applications: list[Words] | None = None
    require_consent: bool | None = None
    include_application_name: bool | None = None
    include_client_id: bool | None = None
    include_oidc_scopes_and_claims: bool | None = None
    include_authentication_claims: bool | None = None
    include_transaction_claims: bool | None = None
    refresh_token: bool | None = None
    allow_all_scopes: bool | None = None
    role_based_access_control: bool | None = None
    access_token_signing_algorithm: Words | None = None
    access_token_timeout: str | None = None
    refresh_token_timeout: str | None = None
    refresh_token_limit: str | None = None
    scopes: list[Scope] = []

    @model_validator(mode="after")
    def _scopes_differ(self) -> ResourceServer:
        for of in ("name", "value"):
            given = [getattr(scope, of) for scope in self.scopes]
            if len(set(given)) != len(given):
                raise ValueError(f"two scopes have the same {of}; the console refuses that")
        return self


class Provider(Table):
    """The login provider on the relying party's side (instructions 6.x)."""

    display_name: Words = "EntrustOIDC"
    response_type: Words = "id_token"
    users: Literal["all"] | list[Address] = "all"


class Test(Table):
    """How the result is proven (instructions 7.x)."""

    service_provider_login: bool = True
    identity_provider_login: bool = True
    try_wrong_second_factor: bool = False


class Inputs(Table):
    """Everything an inputs file may say."""

    application: Application = Application()
    general: General = General()
    authentication: Authentication = Authentication()
    resource_rule: ResourceRule = ResourceRule()
    resource_server: ResourceServer | None = None
    provider: Provider = Provider()
    test: Test = Test()


def own(inputs: Inputs, mark: str) -> Inputs:
    """Return inputs whose objects bear names that nothing else on a tenant has.

    Args:
        inputs: the inputs as given.
        mark: what no other run has.
    """
    server = inputs.resource_server

    def named(table: Any, **names: str) -> Any:
        return table.model_copy(update={key: f"{name} {mark}" for key, name in names.items()})

    return inputs.model_copy(
        update={
            "application": named(inputs.application, name=inputs.application.name),
            "resource_rule": named(inputs.resource_rule, name=inputs.resource_rule.name),
            "provider": named(inputs.provider, display_name=inputs.provider.display_name),
            "resource_server": server and _own_server(server, mark),
        }
    )


def _own_server(server: ResourceServer, mark: str) -> ResourceServer:
    """Names and values of resource servers and of their scopes are unique over a tenant."""
    scopes = [
        scope.model_copy(update={"name": f"{scope.name} {mark}", "value": f"{scope.value}:{mark}"})
        for scope in server.scopes
    ]
    return server.model_copy(
        update={
            "name": f"{server.name} {mark}",
            "value": f"{server.value.rstrip('/')}/{mark}",
            "scopes": scopes,
        }
    )
