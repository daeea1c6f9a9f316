// The fields of an application, in two groups: what stands on the wizard's first page, and the rest.
import { h, values } from './base.js';
import { area, boxes, chips, fixed, logo, many, radios, scopes, select, text } from './fields.js';

export function applicationFields(item, c) {
  const on = (key) => item[key];
  const fields = {
    name: text('Application Name', item.name), description: area('Application Description', item.description), logo: logo(item.logo),
    signing_certificate: select('OIDC Signing Certificate', c.certificates, item.signing_certificate, 'required'),
    client_method: select('Client Authentication Method', c.methods, item.client_method), subject_attribute: select('Subject ID Attribute', c.subjects, item.subject_attribute),
    initiate_login_uri: text('Initiate Login URI', item.initiate_login_uri, 'optional'),
    redirect_uris: chips('Login Redirect URIs', 'Login Redirect URI', item.redirect_uris), logout_uris: chips('Logout Redirect URIs', 'Logout Redirect URI', item.logout_uris),
    consent_message: area('Consent Message', item.consent_message), max_age: text('Max Authentication Age (seconds)', item.max_age, 'optional'),
    grant_types: many('Grant Types', c.grants, item.grant_types), pkce_method: radios('Authorization Code PKCE Code Challenge Method', c.pkce, item.pkce_method),
    id_token_algorithm: select('ID Token Signing Algorithm', c.algorithms, item.id_token_algorithm), user_info_algorithm: select('User Info Signing Algorithm', c.userInfo, item.user_info_algorithm),
    scopes: scopes(c.scopes, item.scopes), claims: boxes('Supported Claims', c.claims.map((k) => [k, k]), (k) => item.claims.includes(k)),
  };
  const flow = boxes('Authentication Flow', [['user_login', 'Enable user login'], ['identity_providers', 'Enable Identity Providers']], on);
  const behaviour = boxes('Login behaviour', [['show_in_profile', 'Show Login Redirect URL in My Profile'],
    ['respond_immediately', 'Respond Immediately for Unsuccessful Responses'], ['go_back', 'Enable Go Back Button']], on);
  const consent = boxes('Consent', [['require_consent', 'Require Consent']], on);
  const tokens = boxes('Tokens', [['include_auth_time', 'Include Authentication Time']], on);
  const of = (...keys) => keys.map((key) => fields[key].el);
  return {
    fields,
    first: h('div', {}, of('name', 'description', 'logo'), flow.el),
    second: h('div', {},
      h('section', { 'aria-label': 'General Settings' }, h('h2', {}, 'General Settings'), fixed('Client ID', item.client_id),
        of('signing_certificate', 'client_method', 'subject_attribute', 'initiate_login_uri', 'redirect_uris', 'logout_uris'), behaviour.el),
      h('section', { 'aria-label': 'Authentication Settings' }, h('h2', {}, 'Authentication Settings'), consent.el,
        of('consent_message', 'max_age', 'grant_types', 'pkce_method'), tokens.el, of('id_token_algorithm', 'user_info_algorithm', 'scopes', 'claims'))),
    read: () => ({ ...values(fields), ...flow.flags, ...behaviour.flags, ...consent.flags, ...tokens.flags }),
  };
}
