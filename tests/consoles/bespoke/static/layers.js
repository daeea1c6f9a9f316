// What lies above the page: dialogs, menus, lists of choices.

import { h, fresh } from './dom.js';

export function dialog(title, body, buttons, role = 'dialog') {
  const name = fresh();
  const behind = [...document.body.children].filter(
    (one) => !one.inert && !one.classList.contains('toast'));
  const back = document.activeElement;
  const box = h('div', { role, 'aria-modal': 'true', 'aria-labelledby': name, tabindex: -1 });
  const veil = h('div', { class: 'veil' }, box);
  const heading = h('h2', { id: name }, title);
  const foot = h('div', { class: 'foot' });
  const close = () => {
    veil.remove();
    behind.forEach((one) => { one.inert = false; });
    back?.focus();
  };
  const shown = {
    box,
    close,
    fill(title, body, buttons) {
      heading.textContent = title;
      foot.replaceChildren(...buttons.map(([label, act, lead]) => h('button', {
        type: 'button', class: lead ? 'lead' : null, onclick: () => act(shown),
      }, label)));
      box.replaceChildren(heading, ...[body].flat(), foot);
    },
  };
  behind.forEach((one) => { one.inert = true; });
  shown.fill(title, body, buttons);
  box.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });
  document.body.append(veil);
  box.focus();
  return shown;
}

export function question(title, text, yes, no = 'Cancel') {
  return new Promise((done) => {
    const end = (value) => (shown) => { shown.close(); done(value); };
    dialog(title, h('p', {}, text), [[no, end(false)], [yes, end(true), true]], 'alertdialog');
  });
}

function popup(opener, list, onclose) {
  const close = () => {
    list.remove();
    opener.setAttribute('aria-expanded', 'false');
    opener.removeAttribute('aria-controls');
    document.removeEventListener('mousedown', outside, true);
    document.removeEventListener('keydown', escape, true);
    onclose?.();
  };
  const outside = (event) => {
    if (!list.contains(event.target) && !opener.contains(event.target)) close();
  };
  const escape = (event) => {
    if (event.key === 'Escape') { event.stopPropagation(); close(); opener.focus(); }
  };
  list.id = fresh();
  list.classList.add('popup');
  const at = opener.getBoundingClientRect();
  list.style.left = `${Math.min(at.left, innerWidth - 260) + scrollX}px`;
  list.style.top = `${at.bottom + scrollY}px`;
  list.style.minWidth = `${at.width}px`;
  document.body.append(list);
  opener.setAttribute('aria-expanded', 'true');
  opener.setAttribute('aria-controls', list.id);
  document.addEventListener('mousedown', outside, true);
  document.addEventListener('keydown', escape, true);
  return close;
}

export function menuButton(attributes, face, items) {
  let close = null;
  const button = h('button', {
    type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false', ...attributes,
    onclick: () => {
      if (close) { close(); return; }
      close = popup(button, h('ul', { role: 'menu' }, items.map(([label, act]) => h('li', {
        role: 'menuitem', tabindex: -1, onclick: () => { close(); act(); },
      }, label))), () => { close = null; });
    },
  }, face);
  return button;
}

// A choice, or several: a button whose list shows a description below each name.
export function picker(label, options, chosen, { many = false, onpick = () => {} } = {}) {
  let value = chosen;
  let close = null;
  const name = fresh();
  const shown = h('span', { id: fresh() });
  const title = (key) => options.find((o) => o.value === key)?.title ?? key;
  const write = () => {
    const text = many ? value.map(title).join(', ') : title(value);
    shown.textContent = text || 'Choose…';
  };
  const button = h('button', {
    type: 'button', class: 'picker', 'aria-haspopup': 'listbox', 'aria-expanded': 'false',
    'aria-labelledby': `${name} ${shown.id}`,
    onclick: () => (close ? close() : open()),
  }, shown, h('span', { 'aria-hidden': 'true' }, ' ▾'));
  const pick = (option, row) => {
    if (!many) {
      value = option.value;
      close();
    } else {
      value = value.includes(option.value)
        ? value.filter((v) => v !== option.value) : [...value, option.value];
      row.setAttribute('aria-selected', String(value.includes(option.value)));
    }
    write();
    button.dispatchEvent(new Event('change', { bubbles: true }));
    onpick(value);
  };
  const open = () => {
    const rows = options.map((option) => {
      const on = many ? value.includes(option.value) : value === option.value;
      const row = h('li', { role: 'option', tabindex: -1, 'aria-selected': String(on) },
        h('span', {}, option.title), option.about && h('small', {}, option.about));
      row.addEventListener('click', () => pick(option, row));
      return row;
    });
    close = popup(button, h('ul', {
      role: 'listbox', 'aria-labelledby': name, 'aria-multiselectable': many ? 'true' : null,
    }, rows), () => { close = null; });
  };
  write();
  return { node: button, labelled: name, read: () => value };
}

// A field that is typed into and offers what fits; what is not on the list is not taken.
export function suggest(id, options, chosen) {
  let value = chosen;
  let close = null;
  const input = h('input', {
    id, role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', autocomplete: 'off',
  });
  input.value = chosen;
  const offer = (words) => {
    close?.();
    const found = options.filter((o) => o.toLowerCase().includes(words.toLowerCase()));
    close = popup(input, h('ul', { role: 'listbox' }, found.map((o) => h('li', {
      role: 'option', 'aria-selected': String(o === value),
      onmousedown: (event) => event.preventDefault(),
      onclick: () => {
        value = o; input.value = o; close();
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
    }, o))), () => { close = null; });
  };
  input.addEventListener('click', () => offer(''));
  input.addEventListener('input', () => offer(input.value));
  input.addEventListener('blur', () => { close?.(); input.value = value; });
  return { node: input, read: () => value };
}
