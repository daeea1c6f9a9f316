// The frame of both consoles: app bar, drawer, routes, tables and pages that arrive a little later.
import { ask, button, cookieBanner, dialog, EASE, h, icon, menu, overlay, useCsrf } from './kit.js';

const root = document.getElementById('root');
export let me;
export const go = (route) => { location.hash = route; };

function drawer(groups) {
  const nav = h('nav', { 'aria-label': 'Main', class: 'drawer' });
  const close = overlay(nav, { dim: true });
  for (const [name, leaves] of groups) {
    const list = h('ul', { hidden: true }, leaves.map(([leaf, route]) =>
      h('li', {}, h('a', { href: `#${route}`, onclick: close }, leaf))));
    const head = h('button', { type: 'button', class: 'group-head', 'aria-expanded': 'false', onclick: () => {
      list.hidden = !list.hidden;
      head.setAttribute('aria-expanded', String(!list.hidden));
    } }, name);
    nav.append(head, list);
  }
  nav.animate([{ transform: 'translateX(-100%)' }, { transform: 'none' }], EASE);
}

export async function frame(title, groups, routes, extra = []) {
  me = await ask('GET', 'me');
  useCsrf(me.csrf);
  const main = h('main', {});
  const person = button(me.email ?? me.login, () => menu(person, [...extra, ['Sign out', () => { location.href = '/signout'; }]]), 'text', { 'aria-haspopup': 'menu' });
  root.replaceChildren(
    h('header', { class: 'bar' }, groups.length ? icon('☰', 'Open navigation', () => drawer(groups)) : '', h('b', {}, title), h('span', { class: 'push' }), person),
    main);
  cookieBanner();
  const show = async () => {
    const path = location.hash.slice(1) || '/';
    const found = routes.map(([pattern, page]) => [path.match(pattern), page]).find(([hit]) => hit);
    main.replaceChildren(h('div', { role: 'progressbar', 'aria-label': 'Loading', class: 'loading' }));
    const made = found ? await found[1](...found[0].slice(1).map(decodeURIComponent)) : [h('h1', {}, 'Page not found')];
    main.replaceChildren(...[made].flat());
    main.animate([{ opacity: 0 }, { opacity: 1 }], EASE);
    scrollTo(0, 0);
  };
  addEventListener('hashchange', show);
  await show();
}

export function whatsNew() {
  if (me.greeted) return;
  dialog("What's new", h('ul', {}, h('li', {}, 'A faster template list'), h('li', {}, 'Resource rules have a page of their own')),
    [['Got it', () => { ask('POST', 'greeted', {}); }]]);
}

export const table = (heads, rows) => h('table', {},
  h('thead', {}, h('tr', {}, heads.map((t) => h('th', { scope: 'col' }, t)), h('th', {}))),
  h('tbody', {}, rows.length ? rows : h('tr', {}, h('td', { colspan: '9' }, 'No data'))));

export const row = (cells, items) => {
  const kebab = icon('⋮', 'More actions', () => menu(kebab, items), { 'aria-haspopup': 'menu', 'aria-expanded': 'false' });
  return h('tr', {}, cells.map((c) => h('td', {}, c)), h('td', {}, items ? kebab : ''));
};

export const actions = (...buttons) => h('div', { class: 'actions' }, buttons);
