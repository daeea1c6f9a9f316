// Applications: the list, the templates, adding one in two pages, changing one on a page with tabs.
import { ask, box, button, grid, h, link, send, shadowed, sure, tabs, uid } from './base.js';
import { fixed, select, text } from './fields.js';
import { applicationFields } from './application_form.js';
import { ruleTab } from './rules.js';

const LIST = '/applications';

export async function applications() {
  const [{ items }, c] = await Promise.all([ask('GET', 'applications'), ask('GET', 'catalog')]);
  const line = (a) => [a.name, a.template, h('div', { class: 'line' }, button('Edit', () => { location.href = `${LIST}/${a.id}`; }),
    button('Delete', () => sure(a.name, async () => { await ask('DELETE', `applications/${a.id}`); location.reload(); })))];
  const part = (category, at) => {
    const id = uid();
    return h('section', { 'aria-labelledby': id }, h('div', { class: 'line' }, h('h2', { id }, at ? category : 'OpenID Connect and OAuth Integrations'),
      at ? '' : button('OIDC Configuration', () => box('OIDC Configuration', fixed('Issuer URL', c.issuer), [['OK', null, true]]))),
    grid(['Application', 'Template', 'Actions'], items.filter((a) => a.category === category).map(line)));
  };
  return [h('h1', {}, 'Applications List'), button('Add', () => { location.href = `${LIST}/templates`; }, { class: 'main' }), c.categories.slice(0, 2).map(part)];
}

export async function templates() {
  const c = await ask('GET', 'catalog');
  const category = select('Category', ['All categories', ...c.categories], 'All categories');
  const search = text('Search', '', '', 'search');
  const place = h('div', {});
  const show = () => place.replaceChildren(...c.categories.map((k) => {
    const found = c.templates.filter(([name, of]) => of === k && [k, 'All categories'].includes(category.value) && name.toLowerCase().includes(search.value.trim().toLowerCase()));
    return found.length ? h('section', { 'aria-label': k }, h('h2', {}, k), h('div', { class: 'cards' }, found.map(([name]) => button(name, () => { location.href = `${LIST}/add/${encodeURIComponent(name)}`; })))) : '';
  }));
  search.input.addEventListener('input', show);
  category.input.addEventListener('change', show);
  show();
  return [h('h1', {}, 'Select an Application Template'), category.el, search.el, place];
}

export async function applicationAdd(template) {
  const [item, c] = await Promise.all([ask('GET', `draft?template=${encodeURIComponent(template)}`), ask('GET', 'catalog')]);
  const form = applicationFields(item, c);
  const say = h('p', { role: 'alert', class: 'wrong' });
  const submit = async () => {
    const saved = await send('POST', 'applications', form.fields, { ...form.read(), template, client_id: item.client_id }, say);
    if (saved) location.href = LIST;
  };
  const second = h('div', { hidden: true }, form.second, h('div', { class: 'line' }, button('Back', () => turn(false)), button('Submit', submit, { class: 'main' })));
  const first = h('div', {}, form.first, h('div', { class: 'line' }, link('Cancel', LIST), button('Next', () => turn(true), { class: 'main' })));
  const turn = (on) => { first.hidden = on; second.hidden = !on; scrollTo(0, 0); };
  return [h('h1', {}, `Add ${template}`), say, first, second];
}

export async function applicationEdit(id) {
  const [{ items }, c] = await Promise.all([ask('GET', 'applications'), ask('GET', 'catalog')]);
  const item = items.find((a) => a.id === id);
  const form = applicationFields(item, c);
  const say = h('p', { role: 'alert', class: 'wrong' });
  const update = async () => {
    if (await send('PUT', `applications/${id}`, form.fields, form.read(), say)) location.href = LIST;
  };
  const settings = h('div', {}, say, form.first, form.second, h('div', { class: 'line' }, link('Cancel', LIST), button('Update', update, { class: 'main' })));
  return [h('h1', {}, `Edit ${item.name}`), shadowed('app-tabs', tabs([['Settings', settings], ['Resource Rules', await ruleTab(item, c)]]))];
}
