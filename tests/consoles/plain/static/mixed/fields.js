// Form controls, each in a shadow root of its own: {el, value, error?}.
import { box, button, h, shadowed, uid } from './base.js';

const named = (label, need) => `${label}${need ? ` (${need})` : ''}`;

function holding(name, input, label, need) {
  const wrong = h('span', { class: 'wrong', id: uid() });
  const el = shadowed(name, h('label', { class: 'block', for: input.id }, named(label, need)), input, wrong);
  const error = (text) => {
    wrong.textContent = text;
    input.setAttribute('aria-invalid', String(Boolean(text)));
    input.setAttribute('aria-describedby', wrong.id);
  };
  return { el, error, input, get value() { return input.value; } };
}

export function text(label, value, need = 'required', type = 'text') {
  const input = h('input', { id: uid(), type, required: need === 'required' });
  input.value = value ?? '';
  return holding('app-text', input, label, need);
}

export function area(label, value) {
  const input = h('textarea', { id: uid(), rows: '2' });
  input.value = value;
  return holding('app-area', input, label, 'optional');
}

export function select(label, options, value, need = '') {
  const input = h('select', { id: uid() }, options.map((o) => h('option', { selected: o === value }, o)));
  return holding('app-select', input, label, need);
}

export function many(label, options, chosen) {
  const input = h('select', { id: uid(), multiple: true, size: options.length }, options.map((o) => h('option', { selected: chosen.includes(o) }, o)));
  const made = holding('app-list', input, label, 'required');
  return { el: made.el, error: made.error, get value() { return [...input.selectedOptions].map((o) => o.value); } };
}

export function fixed(label, value) {
  const input = h('input', { id: uid(), disabled: true });
  input.value = value;
  const copy = button('Copy', () => navigator.clipboard?.writeText(value).then(() => { copy.textContent = 'Copied'; }));
  return shadowed('app-fixed', h('label', { class: 'block', for: input.id }, label), h('div', { class: 'line' }, input, copy));
}

// Several on/off settings under one legend; options are [key, label] pairs.
export function boxes(legend, options, on) {
  const made = options.map(([key, label]) => {
    const input = h('input', { type: 'checkbox' });
    input.checked = on(key);
    return [key, input, h('label', {}, input, ` ${label}`)];
  });
  const el = shadowed('app-boxes', h('fieldset', {}, h('legend', {}, legend), made.map(([, , label]) => label)));
  return {
    el,
    inputs: Object.fromEntries(made.map(([key, input]) => [key, input])),
    get chosen() { return made.filter(([, input]) => input.checked).map(([key]) => key); },
    get value() { return this.chosen; },
    get flags() { return Object.fromEntries(made.map(([key, input]) => [key, input.checked])); },
  };
}

export function radios(legend, options, value) {
  const name = uid();
  const made = options.map((o) => h('input', { type: 'radio', name, value: o, checked: o === value }));
  const el = shadowed('app-radios', h('fieldset', { role: 'radiogroup' }, h('legend', {}, legend), made.map((input) => h('label', {}, input, ` ${input.value}`))));
  return { el, get value() { return made.find((input) => input.checked)?.value ?? ''; } };
}

export function chips(legend, single, given) {
  let items = [...given];
  const place = h('div', { class: 'line', role: 'list' }), wrong = h('span', { class: 'wrong' });
  const show = () => place.replaceChildren(...items.map((item) => h('span', { class: 'chip', role: 'listitem' }, h('span', {}, item),
    button('×', () => { items = items.filter((i) => i !== item); show(); }, { 'aria-label': `Remove ${item}` }))));
  const add = () => {
    const field = text(`Add ${single}`, '', '', 'url');
    box(legend, field.el, [['Cancel'], ['OK', () => {
      const item = field.value.trim();
      field.error(URL.canParse(item) ? '' : 'This is not a URI');
      if (!URL.canParse(item)) return false;
      items.push(item);
      show();
      return true;
    }, true]]);
    field.input.focus();
  };
  show();
  const el = shadowed('app-chips', h('div', { class: 'line' }, h('b', {}, legend), button('Add', add)), place, wrong);
  return { el, error: (t) => { wrong.textContent = t; }, get value() { return items; } };
}

export function scopes(offered, chosen) {
  const made = offered.map(([label, implied]) => {
    const input = h('input', { type: 'checkbox' });
    input.checked = chosen.includes(label);
    const list = h('div', { hidden: true }, `Implied Claims: ${implied.join(', ')}`);
    const show = button('Show claims', () => {
      list.hidden = !list.hidden;
      show.setAttribute('aria-expanded', String(!list.hidden));
    }, { 'aria-expanded': 'false' });
    return [label, input, h('div', { role: 'group', 'aria-label': label }, h('div', { class: 'line' }, h('label', {}, input, ` ${label}`), show), list)];
  });
  return { el: shadowed('app-scopes', h('fieldset', {}, h('legend', {}, 'Supported Scopes'), made.map(([, , el]) => el))), get value() { return made.filter(([, input]) => input.checked).map(([label]) => label); } };
}

export function logo(value) {
  const seen = h('img', { alt: 'Current logo', height: '40', src: value || null, hidden: !value });
  const field = { value };
  const upload = () => {
    const file = h('input', { type: 'file', accept: 'image/*', id: uid() }), preview = h('img', { alt: 'Your image', hidden: true, style: 'max-width:100%' });
    file.addEventListener('change', async () => { preview.src = URL.createObjectURL(file.files[0]); await preview.decode(); preview.hidden = false; });
    const width = text('Width in pixels', '', 'optional', 'number');
    box('Upload Logo', [h('label', { for: file.id }, 'Choose a picture '), file, h('div', {}, preview), width.el], [['Cancel'], ['OK', () => {
      if (preview.hidden) return false;
      const part = width.value ? width.value / preview.naturalWidth : 1;
      const canvas = h('canvas', { width: preview.naturalWidth * part, height: preview.naturalHeight * part });
      canvas.getContext('2d').drawImage(preview, 0, 0, canvas.width, canvas.height);
      field.value = canvas.toDataURL();
      seen.src = field.value;
      seen.hidden = false;
      return true;
    }, true]]);
  };
  field.el = shadowed('app-logo', h('div', { class: 'line' }, h('span', {}, 'Application Logo (optional)'), seen, button('Browse', upload)));
  return field;
}
