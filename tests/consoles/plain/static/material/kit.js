// Elements, requests and what floats above the page: overlays, dialogs, menus, toasts.
import { h, uid } from '../common/dom.js';

export { ask, h, uid, useCsrf } from '../common/dom.js';
export const EASE = 200;

export const button = (label, onclick, kind = 'text', more = {}) =>
  h('button', { type: 'button', class: `btn ${kind}`, onclick, ...more }, h('span', {}, label));

export const icon = (sign, label, onclick, more = {}) =>
  h('button', { type: 'button', class: 'icon', 'aria-label': label, onclick, ...more },
    h('span', { 'aria-hidden': 'true' }, sign));

const fade = (node) => node.animate([{ opacity: 0 }, { opacity: 1 }], EASE);

// An overlay hangs at the end of body; its backdrop takes clicks until it is quite gone.
export function overlay(node, { dim = false, onclose = () => {}, closable = true } = {}) {
  const before = document.activeElement;
  const backdrop = h('div', { class: dim ? 'backdrop dim' : 'backdrop', 'aria-hidden': 'true' });
  const holder = h('div', { class: 'overlay' }, backdrop, node);
  let open = true;
  const close = () => {
    if (!open) return;
    open = false;
    document.removeEventListener('keydown', escape, true);
    holder.animate([{ opacity: 1 }, { opacity: 0 }], { duration: EASE, fill: 'forwards' })
      .finished.then(() => { holder.remove(); before?.focus?.(); });
    onclose();
  };
  const escape = (event) => {
    if (event.key !== 'Escape' || !closable || [...document.querySelectorAll('.overlay')].pop() !== holder) return;
    event.stopPropagation();
    close();
  };
  if (closable) backdrop.addEventListener('click', close);
  document.addEventListener('keydown', escape, true);
  document.body.append(holder);
  fade(holder);
  return close;
}

export function dialog(title, body, actions) {
  const id = uid();
  const box = h('div', { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id, class: 'dialog' },
    h('h2', { id }, title), h('div', { class: 'body' }, body), h('div', { class: 'foot' }));
  const root = document.getElementById('root');
  root.setAttribute('aria-hidden', 'true');
  const close = overlay(box, { dim: true, closable: false, onclose: () => root.removeAttribute('aria-hidden') });
  for (const [label, go] of actions) {
    box.lastChild.append(button(label, async () => { if ((await go?.()) !== false) close(); }, 'text'));
  }
  (box.querySelector('input') ?? box.querySelector('button')).focus();
  return close;
}

export function under(anchor, floating) {
  const { left, bottom, width } = anchor.getBoundingClientRect();
  floating.style.left = `${Math.min(left, innerWidth - 260)}px`;
  floating.style.top = `${Math.max(8, Math.min(bottom, innerHeight - 300))}px`;
  floating.style.minWidth = `${Math.max(width, 200)}px`;
}

export function arrows(list, selector) {
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = [...list.querySelectorAll(selector)];
    if (step) {
      event.preventDefault();
      all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
    } else if (['Enter', ' '].includes(event.key)) {
      event.preventDefault();
      document.activeElement.click();
    }
  });
}

export function menu(anchor, items) {
  const list = h('ul', { role: 'menu', class: 'float', 'aria-label': anchor.getAttribute('aria-label') ?? anchor.textContent });
  const close = overlay(list, { onclose: () => anchor.setAttribute('aria-expanded', 'false') });
  for (const [label, go] of items) {
    list.append(h('li', { role: 'menuitem', tabindex: '-1', onclick: () => { close(); go(); } }, label));
  }
  anchor.setAttribute('aria-expanded', 'true');
  under(anchor, list);
  arrows(list, '[role=menuitem]');
  list.firstChild.focus();
}

export function toast(text) {
  const note = h('div', { role: 'status', class: 'toast' }, text);
  document.body.append(note);
  fade(note);
  setTimeout(() => note.remove(), 2500);
}

export const confirm = (what, go) =>
  dialog(`Delete ${what}?`, h('p', {}, 'This action cannot be undone.'), [['Cancel'], ['Delete', go]]);

// The words of a problem go to the field of that name; what has no field goes to a toast.
export function complain(fields, problems) {
  for (const [key, field] of Object.entries(fields)) field.error?.(problems[key] ?? '');
  const rest = Object.keys(problems).filter((key) => !fields[key]?.error);
  toast(rest.length ? rest.map((key) => problems[key]).join('; ') : 'Please correct the marked fields');
}

export const values = (fields) => Object.fromEntries(Object.entries(fields).map(([k, f]) => [k, f.value]));

export function cookieBanner() {
  if (localStorage.getItem('cookies')) return;
  const end = (choice) => () => { localStorage.setItem('cookies', choice); bar.remove(); };
  const bar = h('section', { class: 'cookies', 'aria-label': 'Cookies' },
    h('p', {}, 'We use cookies to remember your preferences.'),
    button('Reject all', end('no')), button('Accept all', end('all'), 'filled'));
  document.body.append(bar);
}
