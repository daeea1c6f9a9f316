// An application, added or edited, in two steps; the second one is four closed accordions.

import { h, ask, changes, go, toast, fresh } from './dom.js';
import {
  accordion, addresses, boxes, check, choice, group, native, shown, text, toggle, typed,
} from './fields.js';
import { upload } from './logo.js';

const ALGORITHMS = {
  RS256: 'RSA with SHA-256, understood everywhere',
  RS384: 'RSA with SHA-384',
  RS512: 'RSA with SHA-512',
  PS256: 'RSA-PSS with SHA-256',
  ES256: 'Elliptic curve P-256, not RS256',
};
const GRANTS = {
  'Authorization Code': 'For applications with a server',
  Implicit: 'To be withdrawn in a future release',
  'Refresh Token': 'Only together with Authorization Code',
  'Client Credentials': 'For services without a person',
};
const listed = (values, about = {}) => values.map((v) => ({ value: v, title: v, about: about[v] }));

function logo(value) {
  let held = value;
  const place = h('span', {});
  const draw = () => place.replaceChildren(held
    ? h('img', { src: held, alt: 'Application Logo', width: 48 }) : 'No picture');
  draw();
  const node = h('div', { class: 'field' }, h('span', {}, 'Application Logo'), h('span', {}),
    h('span', {}, place, ' ', h('button', {
      type: 'button', title: 'Change picture', onclick: () => upload((made) => {
        held = made; changes.open = true; draw();
      }),
    }, '🖼')));
  return { node, read: () => held };
}

function scopes(item, offered) {
  const made = offered.scopes.map(([name, claims]) => {
    const one = check(name, item.scopes.includes(name));
    const id = fresh();
    const implied = h('div', { id, hidden: true }, h('small', {}, 'Implied Claims'),
      h('ul', {}, claims.map((c) => h('li', {}, c))));
    const arrow = h('button', {
      type: 'button', 'aria-label': `Show claims of ${name}`, 'aria-expanded': 'false', 'aria-controls': id,
      onclick: () => {
        implied.hidden = !implied.hidden;
        arrow.setAttribute('aria-expanded', String(!implied.hidden));
        arrow.textContent = implied.hidden ? '▸' : '▾';
      },
    }, '▸');
    return [name, one, h('div', {}, arrow, one.node, implied)];
  });
  return {
    node: made.map(([, , node]) => node),
    read: () => made.filter(([, one]) => one.read()).map(([name]) => name),
  };
}

function first(item) {
  return {
    name: text('Application Name', item.name, { required: true, hint: 'People see it on their profile' }),
    description: text('Application Description', item.description, { long: true, hint: 'Up to 200 characters' }),
    logo: logo(item.logo),
    user_login: toggle('Enable user login', item.user_login, 'People type their user name here'),
    identity_providers: toggle('Enable Identity Providers', item.identity_providers,
      'People may come from another provider'),
  };
}

function general(item, offered) {
  return {
    signing_certificate: choice('OIDC Signing Certificate', listed(offered.certificates, {
      [offered.certificates[0]]: 'Expires 2027-03-31', [offered.certificates[1]]: 'Expires 2029-03-31',
    }), item.signing_certificate, { required: true }),
    subject_attribute: native('Subject ID Attribute', offered.subjects, item.subject_attribute),
    show_in_profile: toggle('Show Login Redirect URL in My Profile', item.show_in_profile),
    initiate_login_uri: text('Initiate Login URI', item.initiate_login_uri, {
      hint: 'Where a login begins that starts here',
    }),
    redirect_uris: addresses('Login Redirect URIs', 'Add Login Redirect URI', item.redirect_uris, {
      required: true, hint: 'Exactly as the application sends them',
    }),
    logout_uris: addresses('Logout Redirect URIs', 'Add Logout Redirect URI', item.logout_uris),
    respond_immediately: check('Respond Immediately for Unsuccessful Responses',
      item.respond_immediately, 'A failed login goes back to the application at once'),
    go_back: toggle('Enable Go Back Button', item.go_back, 'People may return to the application'),
  };
}

function authentication(item, offered) {
  return {
    require_consent: check('Require Consent', item.require_consent, 'Ask for each request'),
    consent_message: text('Consent Message', item.consent_message, { long: true, hint: 'Shown with the question' }),
    max_age: text('Max Authentication Age (seconds)', item.max_age, {
      digits: true, hint: 'Leave blank to switch it off',
    }),
    grant_types: boxes('Grant Types', listed(offered.grants, GRANTS), item.grant_types, 'What may be asked for'),
    pkce_method: native('Authorization Code PKCE Code Challenge Method', offered.pkce, item.pkce_method),
    include_auth_time: check('Include Authentication Time', item.include_auth_time),
    id_token_algorithm: choice('ID Token Signing Algorithm', listed(offered.algorithms, ALGORITHMS),
      item.id_token_algorithm, { required: true }),
    user_info_algorithm: typed('User Info Signing Algorithm', offered.userInfo, item.user_info_algorithm),
  };
}

const nodes = (parts) => Object.values(parts).map((part) => part.node);

export async function wizard(main, id, template) {
  const offered = await ask('/catalog');
  const item = id
    ? (await ask('/applications')).items.find((one) => one.id === id)
    : await ask(`/draft?template=${encodeURIComponent(template)}`);
  const parts = [first(item), general(item, offered), authentication(item, offered)];
  const scoped = scopes(item, offered);
  const claimed = boxes('Supported Claims', listed(offered.claims), item.claims);
  const folds = [
    accordion('General Settings', [shown('Client ID', item.client_id), ...nodes(parts[1])]),
    accordion('Authentication Settings', nodes(parts[2])),
    accordion('Supported Scopes', [group('Supported Scopes', scoped.node)]),
    accordion('Supported Claims', claimed.node),
  ];
  const problem = h('p', { role: 'alert', class: 'problem', hidden: true });
  const steps = ['Basics', 'Settings'].map((name) => h('li', {}, name));
  const { user_login: user, identity_providers: others, ...basics } = parts[0];
  const pages = [
    h('div', {}, nodes(basics), group('Authentication Flow', [user.node, others.node],
      'Shown when people sign in')),
    h('div', {}, folds.map((fold) => fold.node)),
  ];
  const turn = (to) => pages.forEach((page, n) => {
    page.hidden = n !== to;
    if (n === to) steps[n].setAttribute('aria-current', 'step');
    else steps[n].removeAttribute('aria-current');
    back.hidden = to === 0;
    next.hidden = to === 1;
    submit.hidden = to === 0;
    scrollTo(0, 0);
  });
  const values = () => {
    const read = Object.fromEntries(parts.flatMap(Object.entries).map(([key, one]) => [key, one.read()]));
    return { ...read, scopes: scoped.read(), claims: claimed.read() };
  };
  const save = async () => {
    submit.disabled = true;
    const given = { ...values(), template, client_id: item.client_id };
    const answer = id
      ? await ask(`/applications/${id}`, 'PUT', given) : await ask('/applications', 'POST', given);
    submit.disabled = false;
    if (!answer.problems) {
      toast(`${answer.name} was ${id ? 'changed' : 'added'}.`);
      go('#/applications');
      return;
    }
    const all = Object.assign({}, ...parts);
    Object.entries(all).forEach(([key, one]) => one.complain?.(answer.problems[key]));
    problem.textContent = Object.values(answer.problems).join('. ');
    problem.hidden = false;
    folds.slice(0, 2).forEach((fold) => fold.show(true));
  };
  const forward = () => {
    const empty = !parts[0].name.read().trim();
    parts[0].name.complain(empty ? 'Application Name is required' : '');
    if (!empty) turn(1);
  };
  const button = (label, onclick, lead) => h('button', { type: 'button', onclick, class: lead && 'lead' }, label);
  const back = button('Back', () => turn(0));
  const next = button('Next', forward, true);
  const submit = button('Submit', save, true);
  const form = h('form', { onsubmit: (event) => event.preventDefault() }, pages, problem, h('div', { class: 'foot' },
    button('Cancel', () => { location.hash = '#/applications'; }), back, next, submit));
  for (const kind of ['input', 'change']) form.addEventListener(kind, () => { changes.open = true; });
  main.replaceChildren(h('h1', {}, id ? `Edit ${item.name}` : `Add ${template}`),
    h('ol', { class: 'stepper', 'aria-label': 'Progress' }, steps), form);
  turn(0);
}
