// What the console's interface speaks of.
export interface Application {
  id: string; client_id: string; template: string; category: string; name: string;
  description: string; logo: string; user_login: boolean; identity_providers: boolean;
  signing_certificate: string; show_in_profile: boolean; initiate_login_uri: string;
  redirect_uris: string[]; logout_uris: string[]; subject_attribute: string;
  client_method: string; respond_immediately: boolean; go_back: boolean;
  require_consent: boolean; consent_message: string; max_age: string; grant_types: string[];
  pkce_method: string; include_auth_time: boolean; id_token_algorithm: string;
  user_info_algorithm: string; scopes: string[]; claims: string[];
}

export interface Rule {
  id: string; application: string; name: string; description: string; groups: string[];
  flow: string;
}

export interface Resource {
  id: string; enabled: boolean; name: string; description: string; value: string;
  applications: string[]; require_consent: boolean; include_application_name: boolean;
  include_client_id: boolean; include_oidc: boolean; include_authentication: boolean;
  include_transaction: boolean; access_token_algorithm: string; access_token_timeout: string;
  refresh_token: boolean; refresh_token_timeout: string; refresh_token_limit: string;
  allow_all_scopes: boolean; rbac: boolean; scope_names: string[]; scope_values: string[];
}

export interface Catalog {
  issuer: string; templates: [string, string][]; categories: string[]; grants: string[];
  pkce: string[]; algorithms: string[]; userInfo: string[]; certificates: string[];
  subjects: string[]; methods: string[]; groups: string[]; flows: string[];
  scopes: [string, string[]][]; claims: string[]; people: [string, string, string][];
}

export interface Tile { id: string; name: string; logo: string }

export interface Me {
  login: string; name: string; email: string; administrator: boolean; greeted: boolean;
  csrf: string; tiles: Tile[];
}

export interface SignOn {
  i: string; step: 'user' | 'password' | 'code' | 'consent' | 'denied' | 'done'; typed: string;
  problem: string; asks: boolean; application: string; message: string; scopes: string[];
  back: boolean; go: string;
}

export type Problems = Record<string, string>;
