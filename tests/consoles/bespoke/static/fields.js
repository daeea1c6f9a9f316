// Fields as forms have them here: asterisk and hint inside the label, help between label and control.

import { h, fresh } from './dom.js';
import { picker, suggest } from './layers.js';

function helpOf(text) {
  const note = h('small', { id: fresh(), hidden: true, class: 'wide' }, text);
  const button = h('button', {
    type: 'button', class: 'help', 'aria-expanded': 'false', 'aria-controls': note.id,
    onclick: () => {
      note.hidden = !note.hidden;
      button.setAttribute('aria-expanded', String(!note.hidden));
    },
  }, '?');
  return [button, note];
}

const words = (label, { required, hint }) => [
  label, required && h('span', { class: 'star' }, ' *'), hint && h('small', {}, hint),
];

function row(label, control, read, extra) {
  const [button, note] = helpOf(extra.help ?? 'The administration handbook says more about this.');
  const problem = h('p', { class: 'problem', role: 'alert', hidden: true });
  return {
    node: h('div', { class: 'field' }, label, button, control, note, problem),
    read,
    complain(text) { problem.textContent = text ?? ''; problem.hidden = !text; },
  };
}

export function text(label, value, extra = {}) {
  const id = fresh();
  const control = h(extra.long ? 'textarea' : 'input', {
    id, 'aria-required': extra.required ? 'true' : null, inputmode: extra.digits ? 'numeric' : null,
  });
  control.value = value;
  return row(h('label', { for: id }, words(label, extra)), control, () => control.value, extra);
}

export function choice(label, options, value, extra = {}) {
  const made = picker(label, options, value, extra);
  return row(h('span', { id: made.labelled }, words(label, extra)), made.node, made.read, extra);
}

export function typed(label, options, value, extra = {}) {
  const id = fresh();
  const made = suggest(id, options, value);
  return row(h('label', { for: id }, words(label, extra)), made.node, made.read, extra);
}

export function native(label, options, value, extra = {}) {
  const id = fresh();
  const control = h('select', { id }, options.map((o) => h('option', { value: o.toUpperCase() }, o)));
  control.value = value.toUpperCase();
  return row(h('label', { for: id }, words(label, extra)), control,
    () => control.selectedOptions[0].textContent, extra);
}

export function shown(label, value) {
  return h('div', { class: 'field' }, h('span', {}, label), h('span', {}),
    h('span', {}, h('code', {}, value), ' ', h('button', {
      type: 'button', title: 'Copy', onclick: () => navigator.clipboard?.writeText(value),
    }, '⧉')));
}

// The box stands to the right of its words.
export function check(label, value, hint = '') {
  const box = h('input', { type: 'checkbox' });
  box.checked = value;
  return {
    node: h('label', { class: 'right' }, h('span', {}, words(label, { hint })), box),
    box,
    read: () => box.checked,
  };
}

export function toggle(label, value, hint = '') {
  const id = fresh();
  const button = h('button', {
    type: 'button', 'aria-labelledby': id, 'aria-pressed': String(value),
    onclick: () => {
      const on = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', String(on));
      button.textContent = on ? 'On' : 'Off';
      button.dispatchEvent(new Event('change', { bubbles: true }));
    },
  }, value ? 'On' : 'Off');
  return {
    node: h('div', { class: 'right' },
      h('span', {}, h('span', { id }, label), hint && h('small', {}, hint)), button),
    read: () => button.getAttribute('aria-pressed') === 'true',
  };
}

export function group(label, nodes, hint = '') {
  const id = fresh();
  return h('div', { role: 'group', 'aria-labelledby': id },
    h('h3', { id }, label), hint && h('small', {}, hint), nodes);
}

export function boxes(label, options, values, hint = '') {
  const made = options.map((o) => [o.value, check(o.title, values.includes(o.value), o.about)]);
  return {
    node: group(label, made.map(([, one]) => one.node), hint),
    read: () => made.filter(([, one]) => one.read()).map(([value]) => value),
  };
}

export function radios(label, options, value) {
  const name = fresh();
  const id = fresh();
  const made = options.map((o) => {
    const radio = h('input', { type: 'radio', name, value: o.value });
    radio.checked = o.value === value;
    return h('label', { class: 'right' }, h('span', {}, words(o.title, { hint: o.about })), radio);
  });
  const node = h('div', { role: 'radiogroup', 'aria-labelledby': id }, h('h3', { id }, label), made);
  return { node, read: () => node.querySelector('input:checked')?.value ?? '' };
}

// Addresses as chips; a new one is typed into a line that opens in place.
export function addresses(label, one, values, extra = {}) {
  let held = [...values];
  const id = fresh();
  const list = h('ul', { class: 'chips', 'aria-labelledby': id });
  const place = h('div', {});
  const draw = () => list.replaceChildren(...held.map((value) => h('li', {}, value, h('button', {
    type: 'button', 'aria-label': `Remove ${value}`,
    onclick: () => { held = held.filter((v) => v !== value); draw(); },
  }, '×'))));
  const line = () => {
    const field = fresh();
    const input = h('input', { id: field, placeholder: 'https://' });
    const end = (keep) => () => {
      if (keep && !input.value.trim()) { input.focus(); return; }
      if (keep) held.push(input.value.trim());
      place.replaceChildren();
      draw();
    };
    place.replaceChildren(h('label', { for: field }, one), input,
      h('button', { type: 'button', onclick: end(true) }, 'OK'),
      h('button', { type: 'button', onclick: end(false) }, 'Cancel'));
    input.focus();
  };
  draw();
  return row(h('span', { id }, words(label, extra)),
    h('div', {}, list, place, h('button', { type: 'button', onclick: line }, 'Add')),
    () => held, extra);
}

export function accordion(title, nodes, open = false) {
  const id = fresh();
  const panel = h('div', { id, hidden: !open }, nodes);
  const button = h('button', {
    type: 'button', 'aria-expanded': String(open), 'aria-controls': id,
    onclick: () => show(panel.hidden),
  }, title);
  const show = (on) => {
    panel.hidden = !on;
    button.setAttribute('aria-expanded', String(on));
  };
  return { node: h('div', { class: 'accordion' }, h('h2', {}, button), panel), show };
}
