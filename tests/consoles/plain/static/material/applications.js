// The list of applications and the long list of templates, of which only the visible part exists.
import { ask, button, confirm, dialog, h, toast, uid } from './kit.js';
import { select, text } from './fields.js';
import { go, row, table } from './shell.js';

const ROW = 56;

export async function applications() {
  const [{ items }, { issuer, categories }] = await Promise.all([ask('GET', 'applications'), ask('GET', 'catalog')]);
  const configuration = () => dialog('OIDC Configuration', text('Issuer URL', issuer, { readonly: true }).el, [['OK']]);
  const part = (category, at) => {
    const lines = items.filter((a) => a.category === category).map((a) => row([a.name, a.template], [
      ['Edit', () => go(`/applications/${a.id}`)],
      ['Delete', () => confirm(a.name, async () => {
        await ask('DELETE', `applications/${a.id}`);
        toast(`${a.name} deleted`);
        dispatchEvent(new Event('hashchange'));
      })]]));
    const id = uid();
    return h('section', { 'aria-labelledby': id }, h('div', { class: 'line' },
      h('h2', { id }, at ? category : 'OpenID Connect and OAuth Integrations'), !at && button('OIDC Configuration', configuration)),
    table(['Name', 'Template'], lines));
  };
  return [h('div', { class: 'line' }, h('h1', {}, 'Applications List'), button('Add', () => go('/applications/add'), 'filled')),
    categories.slice(0, 2).map(part)].flat();
}

export async function template() {
  const { templates, categories } = await ask('GET', 'catalog');
  let found = templates;
  const space = h('div', {});
  const box = h('div', { class: 'virtual', tabindex: '0', role: 'group', 'aria-label': 'Templates' }, space);
  const draw = () => {
    const first = Math.max(0, Math.floor(box.scrollTop / ROW) - 2);
    space.style.height = `${found.length * ROW}px`;
    space.replaceChildren(...found.slice(first, first + 11).map(([name], at) => h('button', {
      type: 'button', style: `top:${(first + at) * ROW}px`, onclick: () => go(`/applications/add/${encodeURIComponent(name)}`),
    }, name)));
  };
  const filter = () => {
    const words = search.value.trim().toLowerCase();
    found = templates.filter(([name, c]) => name.toLowerCase().includes(words) && ['All', c].includes(category.value));
    box.scrollTop = 0;
    draw();
  };
  const category = select('Search in', ['All', ...categories], 'All', { onchange: () => setTimeout(filter) });
  const search = text('Search', '', { type: 'search' });
  let pending;
  search.input.addEventListener('input', () => { clearTimeout(pending); pending = setTimeout(filter, 300); });
  box.addEventListener('scroll', draw);
  draw();
  return [h('h1', {}, 'Select an Application Template'), category.el, search.el, box];
}
