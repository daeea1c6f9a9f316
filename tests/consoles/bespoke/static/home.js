// What the pages of the relying party, and the provider's sign-in pages, do in the browser.

import { h } from './dom.js';
import { choice } from './fields.js';

const PAGE = 10;
const ABOUT = {
  code: 'The authorization code flow',
  id_token: 'An ID token alone',
  'id_token token': 'An ID token and an access token',
  'code id_token': 'A code and an ID token, together',
};
const by = (id) => document.getElementById(id);

function cookies() {
  const bar = by('cookies');
  if (!bar || localStorage.getItem('cookies')) return;
  bar.hidden = false;
  bar.addEventListener('click', (event) => {
    if (event.target.tagName !== 'BUTTON') return;
    localStorage.setItem('cookies', 'asked');
    bar.hidden = true;
  });
}

function reveal() {
  by('reveal')?.addEventListener('click', () => {
    const hidden = by('p').type === 'password';
    by('p').type = hidden ? 'text' : 'password';
    by('reveal').setAttribute('aria-pressed', String(hidden));
  });
}

function menus() {
  document.querySelectorAll('[data-menu]').forEach((button) => {
    const list = by(button.dataset.menu);
    const show = (on) => { list.hidden = !on; button.setAttribute('aria-expanded', String(on)); };
    button.addEventListener('click', () => show(list.hidden));
    document.addEventListener('keydown', (event) => { if (event.key === 'Escape') show(false); });
  });
}

function removal() {
  by('delete')?.addEventListener('click', () => { by('sure').hidden = false; });
  by('keep')?.addEventListener('click', () => { by('sure').hidden = true; });
}

function tabs() {
  const all = [...document.querySelectorAll('[role=tab]')];
  all.forEach((tab) => tab.addEventListener('click', () => all.forEach((one) => {
    one.setAttribute('aria-selected', String(one === tab));
    by(one.getAttribute('aria-controls')).hidden = one !== tab;
  })));
}

function response() {
  const { value, options } = by('response').dataset;
  const hidden = h('input', { type: 'hidden', name: 'response_type', value });
  const made = choice('Response Type', options.split('|').map((o) => ({
    value: o, title: o, about: ABOUT[o],
  })), value, { required: true, onpick: (picked) => { hidden.value = picked; } });
  by('response').replaceWith(made.node);
  made.node.append(hidden);
}

// The box at the head of the list takes the rows of this page; everybody is a second question.
function people() {
  const rows = [...document.querySelectorAll('tbody tr')];
  const box = (row) => row.querySelector('input');
  let page = 0;
  const found = () => {
    const words = by('find').value.trim().toLowerCase();
    return rows.filter((row) => row.textContent.toLowerCase().includes(words));
  };
  const seen = () => found().slice(page * PAGE, (page + 1) * PAGE);
  const mark = (some, on) => { some.forEach((row) => { box(row).checked = on; }); draw(); };
  const tell = () => {
    const here = seen();
    const all = rows.filter((row) => box(row).checked).length;
    const full = here.length > 0 && here.every((row) => box(row).checked);
    by('all').checked = full;
    const words = [`${all} of ${rows.length} users selected. `];
    if (all === rows.length) words.push(h('button', { type: 'button', onclick: () => mark(rows, false) }, 'Clear selection'));
    else if (full) words.push(h('button', { type: 'button', onclick: () => mark(rows, true) }, `Select all ${rows.length} users`));
    by('selection').replaceChildren(...words);
  };
  const draw = () => {
    const here = new Set(seen());
    rows.forEach((row) => { row.hidden = !here.has(row); });
    const pages = Math.max(1, Math.ceil(found().length / PAGE));
    by('page').textContent = `Page ${page + 1} of ${pages}`;
    by('previous').disabled = page === 0;
    by('following').disabled = page + 1 >= pages;
    tell();
  };
  by('find').addEventListener('input', () => { page = 0; draw(); });
  by('find').addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });
  by('previous').addEventListener('click', () => { page -= 1; draw(); });
  by('following').addEventListener('click', () => { page += 1; draw(); });
  by('all').addEventListener('change', () => mark(seen(), by('all').checked));
  document.querySelector('tbody').addEventListener('change', tell);
  draw();
}

function unsaved() {
  let open = false;
  for (const kind of ['input', 'change']) by('provider').addEventListener(kind, () => { open = true; });
  by('provider').addEventListener('submit', () => { open = false; });
  window.addEventListener('beforeunload', (event) => { if (open) event.preventDefault(); });
}

cookies();
reveal();
menus();
removal();
if (by('provider')) { tabs(); response(); people(); unsaved(); }
