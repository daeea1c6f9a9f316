// Protected APIs: their list, and the page on which one is added or changed.
import { ask, box, button, grid, h, link, send, sure, values } from './base.js';
import { area, boxes, select, text } from './fields.js';

export async function apis() {
  const { items } = await ask('GET', 'apis');
  return [h('h1', {}, 'APIs/URLs'), button('+', () => { location.href = '/apis/add'; }, { 'aria-label': 'Add API/URL' }),
    grid(['Name', 'Value', 'Enabled', 'Actions'], items.map((a) => [a.name, a.value, a.enabled ? 'Yes' : 'No', h('div', { class: 'line' },
      button('Edit', () => { location.href = `/apis/${a.id}`; }), button('Delete', () => sure(a.name, async () => { await ask('DELETE', `apis/${a.id}`); location.reload(); })))]))];
}

function scopeList(item) {
  const pairs = item.scope_names.map((name, at) => [name, item.scope_values[at]]);
  const list = h('div', {});
  const show = () => list.replaceChildren(grid(['Name', 'Value', ''], pairs.map(([name, value], at) => [name, value, button('Remove', () => { pairs.splice(at, 1); show(); })])));
  const add = () => {
    const name = text('Name', ''), value = text('Value', '');
    box('Add Scope', [name.el, value.el], [['Cancel'], ['Add', () => {
      name.error(name.value.trim() ? '' : 'Give a name');
      value.error(value.value.trim() ? '' : 'Give a value');
      if (!name.value.trim() || !value.value.trim()) return false;
      pairs.push([name.value.trim(), value.value.trim()]);
      show();
      return true;
    }, true]]);
    name.input.focus();
  };
  show();
  return { el: h('div', {}, h('div', { class: 'line' }, h('h3', {}, 'Scopes'), button('Add', add)), list), read: () => ({ scope_names: pairs.map(([n]) => n), scope_values: pairs.map(([, v]) => v) }) };
}

export async function api(id) {
  const fresh = id === 'add';
  const [c, apps, { items }, blank] = await Promise.all([ask('GET', 'catalog'), ask('GET', 'applications'), ask('GET', 'apis'), ask('GET', 'blank/api')]);
  const item = fresh ? blank : items.find((a) => a.id === id);
  const on = (key) => item[key];
  const fields = {
    name: text('Name', item.name), description: area('Description', item.description), value: text('Value', item.value),
    applications: boxes('Supported OIDC/OAuth Applications (optional)', apps.items.map((a) => [a.id, a.name]), (key) => item.applications.includes(key)),
    access_token_algorithm: select('Access Token Signing Algorithm', c.algorithms, item.access_token_algorithm),
    access_token_timeout: text('Access Token Timeout', item.access_token_timeout, 'required', 'number'),
    refresh_token_timeout: text('Refresh Token Timeout', item.refresh_token_timeout, 'required', 'number'), refresh_token_limit: text('Refresh Token Limit', item.refresh_token_limit, 'required', 'number'),
  };
  const state = boxes('Status', [['enabled', 'Enabled']], on);
  const token = boxes('Contents of the token', [['require_consent', 'Require Consent'], ['include_application_name', 'Include Application Name'], ['include_client_id', 'Include Client ID'],
    ['include_oidc', 'Include OIDC Scopes and Claims'], ['include_authentication', 'Include Authentication Claims'], ['include_transaction', 'Include Transaction Claims']], on);
  const refresh = boxes('Refreshing', [['refresh_token', 'Refresh Token']], on);
  const scope = boxes('Requests', [['allow_all_scopes', 'Allow All Scopes'], ['rbac', 'Role-Based Access Control (RBAC)']], on);
  const later = h('div', {}, fields.refresh_token_timeout.el, fields.refresh_token_limit.el);
  const turn = () => { later.hidden = !refresh.inputs.refresh_token.checked; };
  refresh.inputs.refresh_token.addEventListener('change', turn);
  turn();
  const list = scopeList(item), say = h('p', { role: 'alert', class: 'wrong' });
  const save = async () => {
    const given = { ...values(fields), ...state.flags, ...token.flags, ...refresh.flags, ...scope.flags, ...list.read() };
    if (await send(fresh ? 'POST' : 'PUT', fresh ? 'apis' : `apis/${id}`, fields, given, say)) location.href = '/apis';
  };
  const part = (title, ...content) => h('section', { 'aria-label': title }, h('h2', {}, title), content);
  return [h('h1', {}, fresh ? 'Add API/URL' : `Edit ${item.name}`), say,
    part('Basic Definition', state.el, fields.name.el, fields.description.el, fields.value.el, fields.applications.el),
    part('Token Definition', token.el, fields.access_token_algorithm.el, fields.access_token_timeout.el, refresh.el, later),
    part('Scope Configuration', scope.el, list.el), h('div', { class: 'line' }, link('Cancel', '/apis'), button(fresh ? 'Save' : 'Update', save, { class: 'main' }))];
}
