// Protected APIs: the Authorization page, their list, and the page on which one is defined.
import { ask, button, complain, confirm, dialog, h, icon, toast, values } from './kit.js';
import { area, check, select, text, toggle } from './fields.js';
import { actions, go, row, table } from './shell.js';

export const authorization = () => [h('h1', {}, 'Authorization'),
  h('div', { class: 'tiles' }, h('button', { type: 'button', class: 'tile', onclick: () => go('/apis') }, 'API/URL'))];

export async function apis() {
  const { items } = await ask('GET', 'apis');
  const lines = items.map((a) => row([a.name, a.value, a.enabled ? 'Enabled' : 'Disabled'], [
    ['Edit', () => go(`/apis/${a.id}`)],
    ['Delete', () => confirm(a.name, async () => {
      await ask('DELETE', `apis/${a.id}`);
      toast(`${a.name} deleted`);
      dispatchEvent(new Event('hashchange'));
    })]]));
  return [h('div', { class: 'line' }, h('h1', {}, 'APIs/URLs'), icon('＋', 'Add', () => go('/apis/add'))), table(['Name', 'Value', 'Status'], lines)];
}

function scopeList(item) {
  const items = item.scope_names.map((name, at) => [name, item.scope_values[at]]);
  const body = h('div', {});
  const show = () => body.replaceChildren(table(['Name', 'Value'], items.map((pair, at) => row(pair, [['Remove', () => { items.splice(at, 1); show(); }]]))));
  const add = () => {
    const name = text('Name', '', { required: true }), value = text('Value', '', { required: true });
    dialog('Add Scope', [name.el, value.el], [['Cancel'], ['Add', () => {
      name.error(name.value.trim() ? '' : 'Name is required');
      value.error(value.value.trim() ? '' : 'Value is required');
      if (!name.value.trim() || !value.value.trim()) return false;
      items.push([name.value.trim(), value.value.trim()]);
      show();
      return true;
    }]]);
  };
  show();
  return { items, el: h('div', {}, h('div', { class: 'line' }, h('h3', {}, 'Scopes'), button('Add', add)), body) };
}

export async function api(id) {
  const fresh = id === 'add';
  const [c, apps, { items }, blank] = await Promise.all([ask('GET', 'catalog'), ask('GET', 'applications'), ask('GET', 'apis'), ask('GET', 'blank/api')]);
  const item = fresh ? blank : items.find((a) => a.id === id);
  const timeout = text('Refresh Token Timeout', item.refresh_token_timeout), limit = text('Refresh Token Limit', item.refresh_token_limit);
  const refreshing = h('div', { hidden: !item.refresh_token }, timeout.el, limit.el);
  const basic = {
    enabled: toggle('Enabled', item.enabled), name: text('Name', item.name, { required: true }), description: area('Description', item.description),
    value: text('Value', item.value, { required: true }),
    applications: select('Supported OIDC/OAuth Applications', apps.items.map((a) => [a.id, a.name]), item.applications, { multiple: true, empty: 'All applications' }),
  };
  const token = {
    require_consent: check('Require Consent', item.require_consent), include_application_name: check('Include Application Name', item.include_application_name),
    include_client_id: check('Include Client ID', item.include_client_id), include_oidc: check('Include OIDC Scopes and Claims', item.include_oidc),
    include_authentication: check('Include Authentication Claims', item.include_authentication), include_transaction: check('Include Transaction Claims', item.include_transaction),
    access_token_algorithm: select('Access Token Signing Algorithm', c.algorithms, item.access_token_algorithm),
    access_token_timeout: text('Access Token Timeout', item.access_token_timeout),
    refresh_token: toggle('Refresh Token', item.refresh_token, (on) => { refreshing.hidden = !on; }),
  };
  const scope = { allow_all_scopes: toggle('Allow All Scopes to be requested', item.allow_all_scopes), rbac: toggle('Role-Based Access Control (RBAC)', item.rbac) };
  const list = scopeList(item);
  const fields = { ...basic, ...token, refresh_token_timeout: timeout, refresh_token_limit: limit, ...scope };
  const save = async () => {
    const given = { ...values(fields), scope_names: list.items.map(([n]) => n), scope_values: list.items.map(([, v]) => v) };
    const told = await ask(fresh ? 'POST' : 'PUT', fresh ? 'apis' : `apis/${id}`, given);
    if (told.problems) { complain(fields, told.problems); return; }
    toast(`${told.name} saved`);
    go('/apis');
  };
  const part = (title, group, ...more) => h('section', { 'aria-label': title }, h('h2', {}, title), Object.values(group).map((f) => f.el), more);
  return [h('h1', {}, fresh ? 'Add API/URL' : `Edit ${item.name}`), part('Basic Definition', basic), part('Token Definition', token, refreshing), part('Scope Configuration', scope, list.el),
    actions(button('Cancel', () => go('/apis')), button('Save', save, 'filled'))];
}
