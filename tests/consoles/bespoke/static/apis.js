// Protected APIs: a definition list, details, and a long page whose later parts are folded away.

import { h, ask, changes, go, toast, fresh } from './dom.js';
import { dialog, menuButton, question } from './layers.js';
import { check, choice, text, toggle } from './fields.js';

export async function overview(main) {
  main.replaceChildren(h('h1', {}, 'Authorization'), h('ul', { class: 'tiles' },
    h('li', {}, h('a', { class: 'tile', href: '#/apis' }, h('strong', {}, 'API/URL'),
      h('small', {}, 'What applications may call'))),
    h('li', {}, h('a', { class: 'tile', href: '#/roles' }, h('strong', {}, 'Access Management Roles'),
      h('small', {}, 'Who may use which scope')))));
}

export async function list(main) {
  const { items } = await ask('/apis');
  main.replaceChildren(h('h1', {}, 'APIs/URLs'),
    menuButton({ title: 'Add', 'aria-label': 'Add' }, '+', [
      ['Add API/URL', () => go('#/apis/add')],
      ['Import a description', () => go('#/import')],
    ]),
    h('dl', { class: 'rows' }, items.map((one) => h('div', {},
      h('dt', {}, h('a', { href: `#/apis/${one.id}` }, one.name)),
      h('dd', {}, one.value, ' ', one.enabled ? 'Enabled' : 'Disabled')))));
}

export async function details(main, id) {
  const item = (await ask('/apis')).items.find((one) => one.id === id);
  const row = (name, value) => h('div', {}, h('dt', {}, name), h('dd', {}, value || '–'));
  const remove = async () => {
    if (!await question(`Delete ${item.name}?`, 'Applications lose their access.', 'Delete')) return;
    await ask(`/apis/${id}`, 'DELETE');
    toast(`${item.name} was deleted.`);
    go('#/apis');
  };
  main.replaceChildren(h('h1', {}, item.name),
    h('a', { class: 'button lead', href: `#/apis/${id}/edit` }, 'Edit'), ' ',
    h('button', { type: 'button', onclick: remove }, 'Delete'),
    h('dl', { class: 'rows' }, row('Value', item.value), row('Description', item.description),
      row('Scopes', item.scope_values.join(' '))));
}

function scopeList(item) {
  let held = item.scope_names.map((name, n) => [name, item.scope_values[n]]);
  const list = h('ul', {});
  const draw = () => list.replaceChildren(...held.map(([name, value]) => h('li', {},
    h('b', {}, name), ' ', h('code', {}, value), ' ', h('button', {
      type: 'button', 'aria-label': `Remove ${name}`,
      onclick: () => { held = held.filter(([, v]) => v !== value); changes.open = true; draw(); },
    }, '×'))));
  const add = () => {
    const name = text('Name', '', { required: true, hint: 'What people read' });
    const value = text('Value', '', { required: true, hint: 'For example edit:calendar' });
    dialog('Add Scope', [name.node, value.node], [['Cancel', (d) => d.close()], ['Add', (d) => {
      name.complain(name.read().trim() ? '' : 'Enter a name');
      value.complain(value.read().trim() ? '' : 'Enter a value');
      if (!name.read().trim() || !value.read().trim()) return;
      held = [...held, [name.read().trim(), value.read().trim()]];
      changes.open = true;
      draw();
      d.close();
    }, true]]);
  };
  draw();
  return {
    node: h('div', {}, h('h3', {}, 'Scopes'), list, h('button', { type: 'button', onclick: add }, 'Add')),
    names: { read: () => held.map(([name]) => name) },
    values: { read: () => held.map(([, value]) => value) },
  };
}

function tokens(item, offered) {
  const parts = {
    require_consent: check('Require Consent', item.require_consent, 'When a token is asked for'),
    include_application_name: check('Include Application Name', item.include_application_name),
    include_client_id: check('Include Client ID', item.include_client_id),
    include_oidc: check('Include OIDC Scopes and Claims', item.include_oidc),
    include_authentication: check('Include Authentication Claims', item.include_authentication),
    include_transaction: check('Include Transaction Claims', item.include_transaction,
      'Only for the JWT grant type'),
    access_token_algorithm: choice('Access Token Signing Algorithm',
      offered.algorithms.map((a) => ({ value: a, title: a, about: `Signed with ${a}` })),
      item.access_token_algorithm),
    access_token_timeout: text('Access Token Timeout', item.access_token_timeout, {
      digits: true, required: true, hint: 'minutes',
    }),
    refresh_token: check('Refresh Token', item.refresh_token, 'Allow refresh token requests'),
  };
  const later = {
    refresh_token_timeout: text('Refresh Token Timeout', item.refresh_token_timeout, { digits: true, hint: 'minutes' }),
    refresh_token_limit: text('Refresh Token Limit', item.refresh_token_limit, { digits: true, hint: 'minutes' }),
  };
  const follow = () => Object.values(later).forEach((one) => { one.node.hidden = !parts.refresh_token.read(); });
  parts.refresh_token.box.addEventListener('change', follow);
  follow();
  return { ...parts, ...later };
}

export async function form(main, id) {
  const [offered, all, apps] = await Promise.all([ask('/catalog'), ask('/apis'), ask('/applications')]);
  const item = id ? all.items.find((one) => one.id === id) : await ask('/blank/api');
  const basic = {
    enabled: toggle('Enabled', item.enabled, 'Tokens are given out only while this is on'),
    name: text('Name', item.name, { required: true, hint: 'Unique in this tenant' }),
    description: text('Description', item.description, { long: true }),
    value: text('Value', item.value, { required: true, hint: 'An absolute URI, the audience of its tokens' }),
    applications: choice('Supported OIDC/OAuth Applications',
      apps.items.map((a) => ({ value: a.id, title: a.name, about: a.template })),
      item.applications, { many: true, hint: 'Blank for all' }),
  };
  const token = tokens(item, offered);
  const scopes = scopeList(item);
  const scope = {
    allow_all_scopes: check('Allow All Scopes', item.allow_all_scopes),
    rbac: check('Role-Based Access Control (RBAC)', item.rbac, 'Scopes by Access Management Role'),
  };
  const nodes = (parts) => Object.values(parts).map((one) => one.node);
  const fold = (title, inside, open) => h('details', { open, id: fresh() },
    h('summary', {}, h('h2', { style: 'display: inline' }, title)), inside);
  const problem = h('p', { role: 'alert', class: 'problem', hidden: true });
  const save = async () => {
    const parts = { ...basic, ...token, ...scope, scope_names: scopes.names, scope_values: scopes.values };
    const given = Object.fromEntries(Object.entries(parts).map(([key, one]) => [key, one.read()]));
    const answer = id ? await ask(`/apis/${id}`, 'PUT', given) : await ask('/apis', 'POST', given);
    if (!answer.problems) {
      toast('Your changes have been saved.');
      go('#/apis');
      return;
    }
    Object.entries(parts).forEach(([key, one]) => one.complain?.(answer.problems[key]));
    problem.textContent = Object.values(answer.problems).join('. ');
    problem.hidden = false;
  };
  const body = h('form', { onsubmit: (event) => event.preventDefault() },
    fold('Basic Definition', nodes(basic), true), fold('Token Definition', nodes(token), false),
    fold('Scope Configuration', [...nodes(scope), scopes.node], false), problem,
    h('div', { class: 'foot' },
      h('button', { type: 'button', onclick: () => { location.hash = '#/apis'; } }, 'Cancel'),
      h('button', { type: 'button', class: 'lead', onclick: save }, 'Save')));
  for (const kind of ['input', 'change']) body.addEventListener(kind, () => { changes.open = true; });
  main.replaceChildren(h('h1', {}, id ? `Edit ${item.name}` : 'Add API/URL'), body);
}
