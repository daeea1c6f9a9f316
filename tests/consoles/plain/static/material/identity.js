// The identity console: its menu and which page answers which route.
import { ask, h } from './kit.js';
import { applications, template } from './applications.js';
import { wizard } from './wizard.js';
import { rule, rules } from './rules.js';
import { api, apis, authorization } from './apis.js';
import { frame, go, me, row, table, whatsNew } from './shell.js';
import { signIn } from './signin.js';
import { tabs } from './fields.js';

const groups = [
  ['Members', [['Users', '/users'], ['Groups', '/groups']]],
  ['Resources', [['Gateways', '/gateways']]],
  ['Security', [['Applications', '/applications'], ['Authorization', '/authorization'], ['Resource Rules', '/rules']]],
];

const list = async (title, read) => [h('h1', {}, title), table(['Name', ''], read(await ask('GET', 'catalog')).map((cells) => row(cells)))];

function profile() {
  const tile = (t) => h('button', { type: 'button', class: 'tile', onclick: () => { location.href = `/launch/${t.id}`; } },
    t.logo && h('img', { src: t.logo, alt: '', height: '36' }), h('div', {}, `${t.name} OIDC`));
  return [h('h1', {}, 'My Profile'), tabs([
    ['Applications', h('div', {}, h('h2', {}, 'Applications'), h('div', { class: 'tiles' }, me.tiles.map(tile)))],
    ['Profile', h('p', {}, `${me.name}, ${me.email}`)],
  ])];
}

const dashboard = () => (me.administrator
  ? [h('h1', {}, 'Dashboard'), h('div', { class: 'tiles' }, h('button', { type: 'button', class: 'tile', onclick: () => go('/applications') }, 'Applications'))]
  : profile());

const routes = [
  [/^\/$/, dashboard], [/^\/profile$/, profile],
  [/^\/users$/, () => list('Users List', (c) => c.people)], [/^\/groups$/, () => list('Groups', (c) => c.groups.map((g) => [g]))],
  [/^\/gateways$/, () => list('Gateways', () => [])],
  [/^\/applications$/, applications], [/^\/applications\/add$/, template],
  [/^\/applications\/add\/(.+)$/, (name) => wizard({ template: name })], [/^\/applications\/(.+)$/, (id) => wizard({ id })],
  [/^\/rules$/, rules], [/^\/rules\/(.+)$/, rule],
  [/^\/authorization$/, authorization], [/^\/apis$/, apis], [/^\/apis\/(.+)$/, api],
];

if (location.pathname === '/signin') signIn();
else {
  if (location.pathname === '/profile') history.replaceState(null, '', '/#/profile');
  const who = await ask('GET', 'me');
  await frame('Identity as a Service', who.administrator ? groups : [], routes, [['My Profile', () => go('/profile')]]);
  whatsNew();
}
