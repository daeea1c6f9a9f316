// The relying party's console: sign-in, start page, settings behind the gear, login providers.
import { ask, button, complain, confirm, cookieBanner, h, icon, menu, toast, values } from './kit.js';
import { check, select, tabs, text } from './fields.js';
import { actions, frame, go, me, row, table } from './shell.js';

const root = document.getElementById('root');
const start = () => [h('h1', {}, `Welcome, ${me.name}`), h('p', {}, `You are signed in as ${me.email}.`)];

function ownForm(title, field, word, submit, ...more) {
  root.replaceChildren(h('main', {}, h('form', { class: 'card', novalidate: true, onsubmit: (e) => { e.preventDefault(); submit(); } },
    h('h1', {}, title), field.el, h('div', { class: 'foot' }, h('button', { class: 'btn filled' }, h('span', {}, word))), more)));
  field.input.focus();
}

function password(email) {
  const field = text('Password', '', { type: 'password', required: true });
  ownForm(email, field, 'Log in', async () => {
    const told = await ask('POST', 'password', { email, password: field.value });
    if (told.problem) field.error(told.problem);
    else location.href = told.go;
  });
}

function signOn() {
  const field = text('Email', '', { type: 'email', required: true });
  ownForm('Sign in with ConnectWise', field, 'Next', async () => {
    const email = field.value.trim();
    const told = await ask('POST', 'route', { email });
    if (told.go) location.href = told.go;
    else password(email);
  });
}

function signIn() {
  const field = text('Email', '', { type: 'email', required: true });
  ownForm('Welcome', field, 'Continue', () => password(field.value.trim()),
    h('hr'), button('Sign in with ConnectWise', signOn));
  cookieBanner();
}

const inSettings = (...body) => [h('h1', {}, 'User & Applications Settings'), h('nav', { 'aria-label': 'Settings' },
  button('Users', () => go('/settings')), button('Authentication', () => go('/settings/authentication'))), ...body];

const people = async () => inSettings(h('h2', {}, 'Users'), table(['Email', 'Name'], (await ask('GET', 'catalog')).people.map((p) => row(p))));

async function providers() {
  const { items } = await ask('GET', 'providers');
  const add = button('Add Provider', () => menu(add, [['Add Login Provider', () => go('/settings/authentication/add')], ['Add Directory Provider', () => toast('Not part of your plan')]]), 'filled', { 'aria-haspopup': 'menu', 'aria-expanded': 'false' });
  const lines = items.map((p) => row([p.display_name, `${p.users.length} users`], [
    ['View', () => go(`/settings/authentication/${p.id}/details`)], ['Edit', () => go(`/settings/authentication/${p.id}`)],
    ['Delete', () => confirm(p.display_name, async () => {
      await ask('DELETE', `providers/${p.id}`);
      toast(`${p.display_name} deleted`);
      dispatchEvent(new Event('hashchange'));
    })]]));
  return inSettings(h('div', { class: 'line' }, h('h2', {}, 'Authentication'), add), table(['Login provider', 'Users'], lines));
}

function usersList(all, chosen) {
  const boxes = all.map(([email]) => check(email, chosen.includes(email), () => { every.value = boxes.every((b) => b.value); }));
  const every = check('Select All', boxes.every((b) => b.value), (on) => boxes.forEach((b) => { b.value = on; }));
  return { el: h('div', {}, every.el, h('hr'), boxes.map((b) => b.el)), get value() { return all.map(([email]) => email).filter((_, at) => boxes[at].value); } };
}

async function provider(id) {
  const fresh = id === 'add';
  const [c, { items }, item_] = await Promise.all([ask('GET', 'catalog'), ask('GET', 'providers'), fresh ? ask('GET', 'draft') : null]);
  const item = item_ ?? items.find((p) => p.id === id);
  const fields = {
    display_name: text('Display Name', item.display_name, { required: true }), description: text('Description', item.description),
    client_id: text('Client ID', item.client_id, { required: true }), authority_url: text('Authority URL', item.authority_url, { required: true }),
    response_type: select('Response Type', c.responses, item.response_type),
  };
  const users = usersList(c.people, item.users);
  const uri = text('Redirect URI', item.redirect_uri, { readonly: true });
  const save = async () => {
    const given = { ...values(fields), users: users.value, redirect_uri: item.redirect_uri };
    const told = await ask(fresh ? 'POST' : 'PUT', fresh ? 'providers' : `providers/${id}`, given);
    if (told.problems) { complain(fields, told.problems); return; }
    toast('Login provider saved');
    go(`/settings/authentication/${told.id}/details`);
  };
  return [h('h1', {}, fresh ? 'Add Login Provider' : `Edit ${item.display_name}`),
    tabs([['General', [fields.display_name.el, fields.description.el, uri.el, fields.client_id.el, fields.authority_url.el, fields.response_type.el]], ['Users List', users.el]]),
    actions(button('Cancel', () => go('/settings/authentication')), button('Save', save, 'filled'))];
}

async function details(id) {
  const item = (await ask('GET', 'providers')).items.find((p) => p.id === id);
  const lines = [['Display Name', item.display_name], ['Description', item.description], ['Redirect URI', item.redirect_uri], ['Client ID', item.client_id],
    ['Authority URL', item.authority_url], ['Response Type', item.response_type], ['Users List', item.users.join(', ')]];
  return [h('div', { class: 'line' }, h('h1', {}, 'Connect Wise Configuration Details'), button('Edit', () => go(`/settings/authentication/${id}`))),
    h('table', {}, h('tbody', {}, lines.map(([k, v]) => h('tr', {}, h('th', { scope: 'row' }, k), h('td', {}, v)))))];
}

const routes = [
  [/^\/$/, start], [/^\/settings$/, people], [/^\/settings\/authentication$/, providers],
  [/^\/settings\/authentication\/(.+)\/details$/, details], [/^\/settings\/authentication\/(.+)$/, provider],
];

if (location.pathname === '/signin') signIn();
else {
  await frame('ConnectWise Home', [], routes);
  if (me.administrator) document.body.append(icon('⚙', 'User & Application Settings', () => go('/settings'), { class: 'icon corner' }));
}
