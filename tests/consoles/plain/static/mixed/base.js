// Custom elements with open shadow roots, each with the same style sheet, and what pages share.
import { ask, h, uid } from '../common/dom.js';

export { ask, h, uid, useCsrf } from '../common/dom.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; font: 15px/1.45 'DejaVu Sans', sans-serif; color: #1d2b24; }
  button { font: inherit; border: 1px solid #14653f; background: #fff; color: #14653f; border-radius: 99px; padding: .3rem 1rem; cursor: pointer; }
  button.main { background: #14653f; color: #fff; }
  input:not([type=checkbox], [type=radio], [type=file]), textarea, select { display: block; font: inherit; padding: .4rem; width: min(36rem, 95%); border: 1px solid #7a8; }
  label.block { display: block; margin-top: .9rem; font-weight: bold; } fieldset { margin: 1rem 0; border: 1px solid #9bb; } fieldset label { display: block; padding: .2rem 0; }
  .line { display: flex; gap: .7rem; align-items: center; flex-wrap: wrap; } .wrong { color: #b00; } .chip { background: #dcebe2; border-radius: 99px; padding: .2rem .3rem .2rem .8rem; display: inline-flex; gap: .5rem; align-items: center; overflow-wrap: anywhere; }
  ul.plain { list-style: none; padding: 0; } header { display: flex; gap: 1rem; align-items: center; background: #14653f; color: #fff; padding: .6rem 1rem; } header .push { flex: 1; } header a { color: #fff; }
  [role=tree] { list-style: none; margin: 0; padding: .6rem; background: #eef5f1; width: 15rem; } [role=group].leaves { list-style: none; padding-left: 1.2rem; } [role=treeitem] { cursor: pointer; padding: .25rem 0; }
  main { padding: 0 1.4rem 3rem; max-width: 60rem; } table { border-collapse: collapse; width: 100%; } td, th { border-bottom: 1px solid #bcc; padding: .5rem; text-align: left; overflow-wrap: anywhere; }
  .shade { position: fixed; inset: 0; background: #0006; z-index: 9; } .box { position: fixed; z-index: 10; top: 14%; left: 50%; transform: translateX(-50%); background: #fff; padding: 1.2rem; width: min(36rem, 90vw); border-radius: 10px; }
  .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .7rem; } .cards button, .cards a { border-radius: 8px; padding: 1rem; border: 1px solid #9bb; text-align: center; }
  [role=tab] { border-radius: 8px 8px 0 0; } [role=tab][aria-selected=true] { background: #14653f; color: #fff; } .narrow { max-width: 24rem; margin: 3rem auto; } a { color: #14653f; }
`);

// An element of that name whose content is in an open shadow root.
export function shadowed(name, ...content) {
  if (!customElements.get(name)) customElements.define(name, class extends HTMLElement {});
  const el = document.createElement(name);
  const inside = el.attachShadow({ mode: 'open' });
  inside.adoptedStyleSheets = [sheet];
  inside.append(...content.flat(9).filter((c) => c != null && c !== false));
  return el;
}

export const button = (label, onclick, more = {}) => h('button', { type: 'button', onclick, ...more }, label);
export const link = (label, href) => h('a', { href }, label);

export function box(title, body, buttons) {
  const id = uid();
  const foot = h('div', { class: 'line' });
  const el = shadowed('app-dialog', h('div', { class: 'shade' }), h('div', { class: 'box', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id }, h('h2', { id }, title), body, foot));
  for (const [label, go, main] of buttons) {
    foot.append(button(label, async () => { if ((await go?.()) !== false) el.remove(); }, { class: main ? 'main' : '' }));
  }
  document.body.append(el);
  foot.lastChild.focus();
  return el;
}

export const sure = (what, go) => box('Please confirm', h('p', {}, `Remove ${what} for good?`), [['Keep'], ['Remove', go, true]]);

export const grid = (heads, rows) => h('table', {}, h('thead', {}, h('tr', {}, heads.map((t) => h('th', { scope: 'col' }, t)))),
  h('tbody', {}, rows.map((cells) => h('tr', {}, cells.map((c) => h('td', {}, c))))));

export function tabs(parts, at = 0) {
  const bar = h('div', { role: 'tablist' });
  const panels = parts.map(([name, body], n) => {
    const tab = uid(), panel = uid();
    bar.append(button(name, () => turn(n), { role: 'tab', id: tab, 'aria-controls': panel, 'aria-selected': String(n === at) }));
    return h('div', { role: 'tabpanel', id: panel, 'aria-labelledby': tab, hidden: n !== at }, body);
  });
  const turn = (to) => panels.forEach((panel, n) => {
    panel.hidden = n !== to;
    bar.children[n].setAttribute('aria-selected', String(n === to));
  });
  return h('div', {}, bar, panels);
}

// Sends the fields; problems are shown at the fields, and above them when they have none.
export async function send(method, path, fields, given, say) {
  const told = await ask(method, path, given);
  for (const [key, field] of Object.entries(fields)) field.error?.(told.problems?.[key] ?? '');
  say.textContent = told.problems ? Object.values(told.problems).join('; ') : '';
  return told.problems ? null : told;
}

export const values = (fields) => Object.fromEntries(Object.entries(fields).map(([k, f]) => [k, f.value]));
