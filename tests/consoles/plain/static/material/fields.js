// Hand-made form controls in the Material manner. Each is {el, value, error?}.
import { arrows, EASE, h, icon, overlay, uid, under } from './kit.js';

function framed(input, label, required) {
  const note = h('div', { class: 'note', id: uid() });
  const el = h('div', { class: 'field' }, input,
    h('label', { for: input.id }, label, required ? h('span', { 'aria-hidden': 'true' }, ' *') : ''), note);
  const error = (text) => {
    note.textContent = text;
    if (text) {
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', note.id);
    } else input.removeAttribute('aria-invalid');
  };
  return { el, error, input, get value() { return input.value; }, set value(v) { input.value = v; } };
}

export function text(label, value = '', { required = false, type = 'text', readonly = false, more = {} } = {}) {
  const input = h('input', { id: uid(), type, placeholder: ' ', readonly, 'aria-required': required ? 'true' : null, ...more });
  input.value = value;
  return framed(input, label, required);
}

export function area(label, value = '') {
  const input = h('textarea', { id: uid(), rows: '2', placeholder: ' ' });
  input.value = value;
  return framed(input, label, false);
}

// A drop-down list: the trigger shows the value, the options live in an overlay of body.
export function select(label, options, value, { multiple = false, asButton = false, empty = '', onchange = () => {} } = {}) {
  const pairs = options.map((o) => (Array.isArray(o) ? o : [o, o]));
  const labelId = uid(), valueId = uid();
  let chosen = multiple ? [...value] : value;
  const shown = h('span', { id: valueId });
  const trigger = h(asButton ? 'button' : 'div', {
    class: 'select', 'aria-haspopup': 'listbox', 'aria-expanded': 'false', 'aria-labelledby': `${labelId} ${valueId}`,
    ...(asButton ? { type: 'button' } : { role: 'combobox', tabindex: '0' }),
  }, shown);
  const picked = (key) => (multiple ? chosen.includes(key) : chosen === key);
  const show = () => { shown.textContent = pairs.filter(([k]) => picked(k)).map(([, l]) => l).join(', ') || empty; };
  const open = () => {
    const list = h('ul', { role: 'listbox', class: 'float', 'aria-labelledby': labelId, 'aria-multiselectable': multiple ? 'true' : null });
    const close = overlay(list, { onclose: () => trigger.setAttribute('aria-expanded', 'false') });
    for (const [key, name] of pairs) {
      const option = h('li', { role: 'option', tabindex: '-1', 'aria-selected': String(picked(key)), onclick: () => {
        if (multiple) chosen = picked(key) ? chosen.filter((c) => c !== key) : [...chosen, key];
        else chosen = key;
        option.setAttribute('aria-selected', String(picked(key)));
        show();
        onchange(chosen);
        if (!multiple) close();
      } }, name);
      list.append(option);
    }
    trigger.setAttribute('aria-expanded', 'true');
    under(trigger, list);
    arrows(list, '[role=option]');
    (list.querySelector('[aria-selected=true]') ?? list.firstChild)?.focus();
  };
  trigger.addEventListener('click', open);
  trigger.addEventListener('keydown', (event) => {
    if (['ArrowDown', 'Enter', ' '].includes(event.key)) { event.preventDefault(); open(); }
  });
  show();
  return { el: h('div', { class: 'field' }, h('span', { class: 'label', id: labelId }, label), trigger), get value() { return chosen; } };
}

export function check(label, on = false, onchange = () => {}) {
  const input = h('input', { type: 'checkbox', class: 'quiet' });
  input.checked = on;
  input.addEventListener('change', () => onchange(input.checked));
  const el = h('label', { class: 'check' },
    h('span', { class: 'boxed' }, input, h('span', { class: 'tick', 'aria-hidden': 'true' }), h('span', { class: 'ripple', 'aria-hidden': 'true' })),
    h('span', {}, label));
  return { el, input, get value() { return input.checked; }, set value(v) { input.checked = v; } };
}

export function toggle(label, on = false, onchange = () => {}) {
  const id = uid();
  const knob = h('button', { type: 'button', role: 'switch', class: 'switch', 'aria-checked': String(on), 'aria-labelledby': id, onclick: () => {
    on = !on;
    knob.setAttribute('aria-checked', String(on));
    onchange(on);
  } }, h('span', { class: 'knob', 'aria-hidden': 'true' }));
  return { el: h('div', { class: 'switching' }, knob, h('span', { id }, label)), get value() { return on; } };
}

export function checks(legend, options, chosen) {
  const id = uid();
  const parts = options.map((o) => [o, check(o, chosen.includes(o))]);
  return {
    el: h('div', { role: 'group', 'aria-labelledby': id, class: 'group' }, h('h3', { id }, legend), parts.map(([, c]) => c.el)),
    get value() { return parts.filter(([, c]) => c.value).map(([o]) => o); },
  };
}

// A list of addresses, each added in a dialog that the caller opens.
export function addresses(legend, given, openDialog) {
  const id = uid();
  let items = [...given];
  const list = h('ul', { class: 'rows', 'aria-labelledby': id });
  const note = h('div', { class: 'note' });
  const show = () => list.replaceChildren(...items.map((item) => h('li', {}, h('span', {}, item),
    icon('✕', `Remove ${item}`, () => { items = items.filter((i) => i !== item); show(); }))));
  show();
  const add = h('button', { type: 'button', class: 'btn text', onclick: () => openDialog((item) => { items.push(item); show(); }) }, h('span', {}, 'Add'));
  return { el: h('div', { class: 'group' }, h('div', { class: 'line' }, h('h3', { id }, legend), add), list, note), get value() { return items; }, error: (t) => { note.textContent = t; } };
}

export function tabs(parts) {
  const bar = h('div', { role: 'tablist' });
  const panels = parts.map(([name, body], at) => {
    const tab = uid(), panel = uid();
    bar.append(h('button', { type: 'button', role: 'tab', id: tab, 'aria-controls': panel, 'aria-selected': String(at === 0), onclick: () => turn(at) }, name));
    return h('div', { role: 'tabpanel', id: panel, 'aria-labelledby': tab, hidden: at > 0 }, body);
  });
  const turn = (to) => panels.forEach((panel, at) => {
    bar.children[at].setAttribute('aria-selected', String(at === to));
    panel.hidden = at !== to;
    if (at === to) panel.animate([{ opacity: 0 }, { opacity: 1 }], EASE);
  });
  return h('div', {}, bar, panels);
}
