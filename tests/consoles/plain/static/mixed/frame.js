// The settings of the relying party, shown inside a frame: people and login providers.
import { ask, button, grid, h, link, send, sure, tabs, useCsrf, values } from './base.js';
import { boxes, fixed, select, text } from './fields.js';

const BASE = '/frame/authentication';
const shell = (...content) => [h('h1', {}, 'User & Applications Settings'), h('nav', { 'aria-label': 'Settings' }, h('ul', {}, h('li', {}, link('Users', '/frame/users')), h('li', {}, link('Authentication', BASE)))), content];

const people = async () => shell(h('h2', {}, 'Users'), grid(['Email', 'Name'], (await ask('GET', 'catalog')).people));

async function providers() {
  const { items } = await ask('GET', 'providers');
  const more = h('div', { hidden: true }, button('Add Login Provider', () => { location.href = `${BASE}/add`; }));
  const add = button('Add Provider', () => { more.hidden = !more.hidden; add.setAttribute('aria-expanded', String(!more.hidden)); }, { 'aria-expanded': 'false' });
  return shell(h('h2', {}, 'Authentication'), h('div', {}, add, more), grid(['Login provider', 'Users', 'Actions'], items.map((p) => [link(p.display_name, `${BASE}/${p.id}/details`), String(p.users.length),
    h('div', {}, button('Edit', () => { location.href = `${BASE}/${p.id}`; }), button('Delete', () => sure(p.display_name, async () => { await ask('DELETE', `providers/${p.id}`); location.reload(); })))])));
}

function usersList(all, chosen) {
  const every = boxes('All users', [['all', 'Select All']], () => all.every(([email]) => chosen.includes(email)));
  const each = boxes('Users', all.map(([email, name]) => [email, `${name} <${email}>`]), (email) => chosen.includes(email));
  const list = Object.values(each.inputs);
  every.inputs.all.addEventListener('change', () => list.forEach((input) => { input.checked = every.inputs.all.checked; }));
  list.forEach((input) => input.addEventListener('change', () => { every.inputs.all.checked = list.every((i) => i.checked); }));
  return { el: h('div', {}, every.el, each.el), get value() { return each.chosen; } };
}

async function provider(id) {
  const fresh = id === 'add';
  const [c, item] = await Promise.all([ask('GET', 'catalog'), fresh ? ask('GET', 'draft') : ask('GET', 'providers').then(({ items }) => items.find((p) => p.id === id))]);
  const fields = {
    display_name: text('Display Name', item.display_name), description: text('Description', item.description, 'optional'), client_id: text('Client ID', item.client_id),
    authority_url: text('Authority URL', item.authority_url), response_type: select('Response Type', c.responses, item.response_type, 'required'),
  };
  const users = usersList(c.people, item.users), say = h('p', { role: 'alert', class: 'wrong' });
  const save = async () => {
    const saved = await send(fresh ? 'POST' : 'PUT', fresh ? 'providers' : `providers/${id}`, fields, { ...values(fields), users: users.value, redirect_uri: item.redirect_uri }, say);
    if (saved) location.href = `${BASE}/${saved.id}/details`;
  };
  const form = h('div', {}, fields.display_name.el, fields.description.el, fixed('Redirect URI', item.redirect_uri), fields.client_id.el, fields.authority_url.el, fields.response_type.el);
  return [h('h1', {}, fresh ? 'Add Login Provider' : `Edit ${item.display_name}`), say, tabs([['Provider', form], ['Users List', users.el]]), h('p', {}, link('Cancel', BASE), ' ', button(fresh ? 'Save' : 'Update', save))];
}

async function details(id) {
  const item = (await ask('GET', 'providers')).items.find((p) => p.id === id);
  const rows = [['Display Name', item.display_name], ['Description', item.description], ['Redirect URI', item.redirect_uri], ['Client ID', item.client_id], ['Authority URL', item.authority_url], ['Response Type', item.response_type]];
  return [h('h1', {}, 'ConnectWise Home Configuration Details'), button('Edit', () => { location.href = `${BASE}/${id}`; }), rows.map(([label, value]) => fixed(label, value)),
    h('h2', {}, 'Users List'), h('ul', {}, item.users.map((u) => h('li', {}, u)))];
}

const pages = [[/^\/frame\/users$/, people], [/^\/frame\/authentication$/, providers], [/^\/frame\/authentication\/(.+)\/details$/, details], [/^\/frame\/authentication\/(.+)$/, provider]];
document.body.style.font = "15px/1.45 'DejaVu Sans', sans-serif";
useCsrf((await ask('GET', 'me')).csrf);
const [hit, page] = pages.map(([pattern, p]) => [location.pathname.match(pattern), p]).find(([found]) => found);
const main = h('main', {});
document.body.append(main);
main.append(...(await page(hit[1])).flat(9));
