// Applications: cards by category, the gallery of templates, one application's details.

import { h, ask, go, toast } from './dom.js';
import { dialog, menuButton, picker, question } from './layers.js';
import { rulesOf } from './rules.js';

const short = (category) => category.replace('OAuth Cloud ', 'OAuth ');

function configuration(issuer) {
  const row = (name, value) => h('div', {}, h('dt', {}, name), h('dd', {}, value,
    h('button', { type: 'button', title: `Copy ${name}` }, '⧉')));
  dialog('OIDC Configuration', h('dl', { class: 'rows' },
    row('Discovery Document', `${issuer}/.well-known/openid-configuration`),
    row('Issuer URL', issuer),
    row('JSON Web Key Set', `${issuer}/jwks`)), [['OK', (d) => d.close(), true]]);
}

async function remove(app) {
  const sure = await question(`Delete ${app.name}?`, 'Its resource rules are deleted, too.', 'Delete');
  if (!sure) return;
  await ask(`/applications/${app.id}`, 'DELETE');
  toast(`${app.name} was deleted.`);
  go('#/applications');
}

function card(app) {
  return h('article', { class: 'card', 'aria-label': app.name },
    menuButton({ class: 'dots', 'aria-label': 'More actions' }, '⋮', [
      ['View details', () => go(`#/applications/${app.id}`)],
      ['Resource Rules', () => rulesOf(app)],
      ['Delete', () => remove(app)],
    ]),
    app.logo ? h('img', { src: app.logo, alt: '', width: 28 }) : null,
    h('h3', {}, app.name), h('small', {}, app.description || app.template));
}

export async function list(main) {
  const [{ items }, offered] = await Promise.all([ask('/applications'), ask('/catalog')]);
  const sections = offered.categories.slice(0, 2).map((category, index) => h('section', {},
    h('h2', {}, short(category)),
    index === 0 && h('button', { type: 'button', onclick: () => configuration(offered.issuer) },
      'OIDC Configuration'),
    h('div', { class: 'cards' }, items.filter((a) => a.category === category).map(card))));
  main.replaceChildren(h('h1', {}, 'Applications List'),
    h('a', { class: 'button lead', href: '#/applications/templates' }, 'Add'), ...sections);
}

// Thirty cards at a time: the next ones come when the end of the gallery is scrolled into view.
export async function templates(main) {
  const offered = await ask('/catalog');
  const search = h('input', { type: 'search', placeholder: 'Search', 'aria-label': 'Search templates' });
  const gallery = h('div', { class: 'cards' });
  const end = h('p', {}, ' ');
  let found = [];
  let category = '';
  const more = () => {
    const from = gallery.children.length;
    gallery.append(...found.slice(from, from + 30).map(([name, kind]) => h('button', {
      type: 'button', class: 'card', onclick: () => go(`#/applications/add/${encodeURIComponent(name)}`),
    }, h('strong', {}, name), h('small', {}, short(kind)))));
  };
  const filter = () => {
    const words = search.value.trim().toLowerCase();
    found = offered.templates.filter(([name, kind]) => name.toLowerCase().includes(words)
      && (!category || kind === category));
    gallery.replaceChildren();
    more();
    if (!found.length) gallery.append('No template fits.');
  };
  let timer = 0;
  search.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(filter, 350); });
  const kinds = [{ value: '', title: 'All categories' }, ...offered.categories.map((one) => ({
    value: one, title: one, about: `${offered.templates.filter(([, k]) => k === one).length} templates`,
  }))];
  const made = picker('Category', kinds, '', { onpick: (value) => { category = value; filter(); } });
  main.replaceChildren(h('h1', {}, 'Select an Application Template'),
    h('p', {}, h('span', { id: made.labelled }, 'Category '), made.node, ' ', search), gallery, end);
  filter();
  new IntersectionObserver((seen) => { if (seen.some((s) => s.isIntersecting)) more(); }).observe(end);
}

export async function details(main, id) {
  const { items } = await ask('/applications');
  const app = items.find((one) => one.id === id);
  const row = (name, value) => h('div', {}, h('dt', {}, name), h('dd', {}, value || '–'));
  main.replaceChildren(h('h1', {}, app.name),
    h('a', { class: 'button lead', href: `#/applications/${id}/edit` }, 'Edit'), ' ',
    h('a', { class: 'button', href: '#/applications' }, 'Back to list'),
    h('dl', { class: 'rows' },
      row('Template', app.template), row('Description', app.description),
      row('Client ID', app.client_id), row('Initiate Login URI', app.initiate_login_uri),
      row('Login Redirect URIs', app.redirect_uris.join(' ')),
      row('Grant Types', app.grant_types.join(', '))));
}
