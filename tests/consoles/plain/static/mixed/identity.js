// The identity console: frame, menu as a tree, and which page an address shows.
import { ask, button, grid, h, link, shadowed, useCsrf } from './base.js';
import { applicationAdd, applicationEdit, applications, templates } from './applications.js';
import { api, apis } from './apis.js';
import { signIn } from './signin.js';

const tree = [
  ['Members', [['Users', '/users'], ['Groups', '/groups']]],
  ['Resources', [['Applications', '/applications'], ['Provisioners', '/provisioners']]],
  ['Security', [['Applications', '/applications'], ['Authorization', '/authorization']]],
];

function menu() {
  const leaf = ([name, href]) => h('li', { role: 'treeitem', tabindex: '0', onclick: (e) => { e.stopPropagation(); location.href = href; }, onkeydown: (e) => { if (e.key === 'Enter') location.href = href; } }, name);
  const branch = ([name, leaves]) => {
    const inside = h('ul', { role: 'group', class: 'leaves', hidden: true }, leaves.map(leaf));
    const turn = () => { inside.hidden = !inside.hidden; item.setAttribute('aria-expanded', String(!inside.hidden)); };
    const item = h('li', { role: 'treeitem', tabindex: '0', 'aria-expanded': 'false', 'aria-label': name, onclick: (e) => { e.stopPropagation(); turn(); }, onkeydown: (e) => { if (e.key === 'Enter' && e.target === item) turn(); } }, name, inside);
    return item;
  };
  const el = shadowed('app-menu', h('ul', { role: 'tree', 'aria-label': 'Main Menu' }, tree.map(branch)));
  el.hidden = true;
  return el;
}

const people = async (key, title) => {
  const c = await ask('GET', 'catalog');
  return [h('h1', {}, title), grid(['Name', '', ''], key ? c[key].map((p) => [p].flat()) : [])];
};

function profile(me) {
  const tile = (t) => h('a', { href: `/launch/${t.id}` }, t.logo ? h('img', { src: t.logo, alt: '', height: '30' }) : '', t.name);
  return [h('h1', {}, 'My Profile'), h('section', { 'aria-label': 'Applications' }, h('h2', {}, 'Applications'), h('div', { class: 'cards' }, me.tiles.map(tile))),
    h('section', { 'aria-label': 'Account' }, h('h2', {}, 'Account'), h('p', {}, `${me.login}, ${me.email}`))];
}

const authorization = () => [h('h1', {}, 'Authorization'), h('ul', { class: 'plain' }, h('li', {}, link('API/URL', '/apis')))];

const pages = [
  [/^\/$/, (me) => (me.administrator ? [h('h1', {}, 'Dashboard'), h('p', {}, `Good day, ${me.name}.`)] : profile(me))],
  [/^\/profile$/, profile], [/^\/users$/, () => people('people', 'Users List')], [/^\/groups$/, () => people('groups', 'Groups')], [/^\/provisioners$/, () => people('', 'Provisioners')],
  [/^\/applications$/, applications], [/^\/applications\/templates$/, templates], [/^\/applications\/add\/(.+)$/, applicationAdd], [/^\/applications\/(.+)$/, applicationEdit],
  [/^\/authorization$/, authorization], [/^\/apis$/, apis], [/^\/apis\/(.+)$/, api],
];

async function start() {
  const me = await ask('GET', 'me');
  useCsrf(me.csrf);
  const side = menu();
  const more = button('Main Menu', () => { side.hidden = !side.hidden; more.setAttribute('aria-expanded', String(!side.hidden)); }, { 'aria-expanded': 'false' });
  const main = h('main', {}, 'Loading…');
  document.body.style.margin = 0;
  document.body.append(shadowed('app-root', h('header', {}, me.administrator && more, h('b', {}, 'Identity as a Service'), h('span', { class: 'push' }),
    me.login, link('My Profile', '/profile'), link('Log out', '/signout')), side, shadowed('app-view', main)));
  for (const [pattern, page] of pages) {
    const hit = location.pathname.match(pattern);
    if (hit) {
      main.replaceChildren(...(await page(...(hit[1] ? [decodeURIComponent(hit[1])] : [me]))).flat(9).filter(Boolean));
      return;
    }
  }
  main.replaceChildren(h('h1', {}, 'Not found'));
}

if (location.pathname === '/signin') signIn();
else start();
