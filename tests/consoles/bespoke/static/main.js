// The identity console's frame: header, drawer, session bar, and which screen an address shows.

import { h, ask, session, changes, go } from './dom.js';
import { menuButton, question } from './layers.js';
import * as applications from './applications.js';
import { wizard } from './wizard.js';
import * as apis from './apis.js';
import { profile } from './profile.js';

const MENU = [
  ['Dashboard', '#/'],
  ['Members', [['Users', '#/users'], ['Groups', '#/groups']]],
  ['Resources', [['Applications', '#/applications'], ['Gateways', '#/gateways']]],
  ['Security', [['Authentication Flows', '#/flows'], ['Authorization', '#/authorization']]],
];

const SCREENS = [
  [/^#?\/?$/, dashboard],
  [/^#\/applications$/, applications.list],
  [/^#\/applications\/templates$/, applications.templates],
  [/^#\/applications\/add\/(.+)$/, (main, template) => wizard(main, '', decodeURIComponent(template))],
  [/^#\/applications\/(\w+)$/, applications.details],
  [/^#\/applications\/(\w+)\/edit$/, (main, id) => wizard(main, id)],
  [/^#\/authorization$/, apis.overview],
  [/^#\/apis$/, apis.list],
  [/^#\/apis\/add$/, (main) => apis.form(main, '')],
  [/^#\/apis\/(\w+)$/, apis.details],
  [/^#\/apis\/(\w+)\/edit$/, apis.form],
  [/^#\/users$/, users],
  [/^#\/profile$/, profile],
];

const main = document.querySelector('main');
const header = document.querySelector('header');

async function dashboard() {
  const [apps, { items: protectedOnes }] = [await ask('/applications'), await ask('/apis')];
  const tile = (name, number, to) => h('li', {}, h('a', { class: 'tile', href: to },
    h('strong', {}, name), h('span', {}, `${number}`)));
  main.replaceChildren(h('h1', {}, 'Dashboard'), h('ul', { class: 'tiles' },
    tile('Users', 3, '#/users'),
    tile('Applications', apps.items.length, '#/applications'),
    tile('APIs', protectedOnes.length, '#/apis')));
}

async function users() {
  const { people } = await ask('/catalog');
  main.replaceChildren(h('h1', {}, 'Users List'), h('table', {},
    people.map((row) => h('tr', {}, row.map((cell) => h('td', {}, cell))))));
}

function nothing() {
  main.replaceChildren(h('h1', {}, 'Nothing here yet'), h('p', {}, 'This part is not set up.'));
}

function drawer() {
  const nav = h('nav', { class: 'drawer', hidden: true, 'aria-label': 'Main' });
  const shut = () => { nav.hidden = true; opener.setAttribute('aria-expanded', 'false'); };
  const groups = [];
  const entry = ([label, to]) => {
    if (typeof to === 'string') return h('li', {}, h('a', { href: to, onclick: shut }, label));
    const list = h('ul', { hidden: true }, to.map(entry));
    const button = h('button', { type: 'button', 'aria-expanded': 'false', onclick: () => {
      const open = list.hidden;
      groups.forEach(([b, l]) => { l.hidden = true; b.setAttribute('aria-expanded', 'false'); });
      list.hidden = !open;
      button.setAttribute('aria-expanded', String(open));
    } }, label);
    groups.push([button, list]);
    return h('li', {}, button, list);
  };
  nav.append(h('ul', {}, MENU.map(entry)));
  const opener = h('button', {
    type: 'button', 'aria-label': 'Toggle navigation', 'aria-expanded': 'false',
    onclick: () => {
      nav.hidden = !nav.hidden;
      opener.setAttribute('aria-expanded', String(!nav.hidden));
    },
  }, '☰');
  header.after(nav);
  return opener;
}

function sessionBar() {
  const bar = h('div', { class: 'bar', role: 'region', 'aria-label': 'Session' },
    'You will be signed out in 14 minutes.',
    h('button', { type: 'button', onclick: () => bar.remove() }, 'Stay signed in'),
    h('button', { type: 'button', onclick: () => { location.href = '/signout'; } }, 'Sign out now'));
  document.body.append(bar);
}

function news() {
  const name = 'whats-new';
  const box = h('div', { class: 'news', role: 'dialog', 'aria-labelledby': name },
    h('h2', { id: name }, 'What’s new'), h('p', {}, 'The drawer closes by itself now.'),
    h('button', { type: 'button', onclick: async () => { box.remove(); await ask('/greeted', 'POST', {}); } },
      'Got it'));
  document.body.append(box);
}

let shown = null;

async function show() {
  if (changes.open && location.hash !== shown) {
    const wanted = location.hash;
    history.replaceState(null, '', shown);
    const leave = await question('Leave without saving?',
      'Your changes on this page have not been saved.', 'Discard changes', 'Keep editing');
    if (leave) go(wanted);
    return;
  }
  shown = location.hash;
  changes.open = false;
  main.setAttribute('aria-busy', 'true');
  main.replaceChildren(h('p', { role: 'progressbar', 'aria-label': 'Loading' }, 'Loading…'));
  for (const [pattern, screen] of SCREENS) {
    const found = pattern.exec(shown);
    if (found) {
      try { await screen(main, ...found.slice(1)); } catch (error) {
        main.replaceChildren(h('h1', {}, 'Something went wrong'), h('p', { role: 'alert' }, error.message));
      }
      main.setAttribute('aria-busy', 'false');
      return;
    }
  }
  nothing();
  main.setAttribute('aria-busy', 'false');
}

async function start() {
  session.me = await ask('/me');
  session.csrf = session.me.csrf;
  const admin = session.me.administrator;
  if (admin) header.append(drawer());
  header.append(h('strong', {}, 'Identity as a Service'), h('span', { class: 'space' }),
    menuButton({ 'aria-label': `Account of ${session.me.name}` }, session.me.name, [
      ['My Profile', () => { location.hash = '#/profile'; }],
      ['Sign out', () => { location.href = '/signout'; }],
    ]));
  if (admin && !session.me.greeted) news();
  if (!admin && !location.hash) history.replaceState(null, '', '#/profile');
  window.addEventListener('hashchange', show);
  setTimeout(sessionBar, 4000);
  await show();
}

start();
