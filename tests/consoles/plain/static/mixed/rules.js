// The tab of an application that holds its resource rules.
import { ask, button, grid, h, send, sure, values } from './base.js';
import { boxes, select, text } from './fields.js';

export async function ruleTab(app, c) {
  const [{ items }, blank] = await Promise.all([ask('GET', 'rules'), ask('GET', 'blank/rule')]);
  const mine = items.filter((r) => r.application === app.id);
  const list = h('div', {}), form = h('div', {});

  const edit = (rule) => {
    const fields = {
      name: text('Resource Rule Name', rule.name), description: text('Description', rule.description, 'optional'),
      groups: boxes('Groups (optional)', c.groups.map((g) => [g, g]), (g) => rule.groups.includes(g)), flow: select('Authentication Flow', c.flows, rule.flow, 'required'),
    };
    const say = h('p', { role: 'alert', class: 'wrong' });
    const save = async () => {
      const saved = await send(rule.id ? 'PUT' : 'POST', rule.id ? `rules/${rule.id}` : 'rules', fields, { ...values(fields), application: app.id }, say);
      if (!saved) return;
      if (rule.id) mine.splice(mine.indexOf(rule), 1, saved);
      else mine.push(saved);
      form.replaceChildren();
      show();
    };
    form.replaceChildren(h('section', { 'aria-label': 'Resource rule' }, h('h2', {}, rule.id ? rule.name : 'New resource rule'), say, Object.values(fields).map((f) => f.el),
      h('div', { class: 'line' }, button('Cancel', () => form.replaceChildren()), button(rule.id ? 'Update' : 'Save', save, { class: 'main' }))));
  };
  const drop = (rule) => sure(rule.name, async () => {
    await ask('DELETE', `rules/${rule.id}`);
    mine.splice(mine.indexOf(rule), 1);
    show();
  });
  const show = () => list.replaceChildren(mine.length
    ? grid(['Resource Rule Name', 'Groups', 'Authentication Flow', 'Actions'], mine.map((r) => [r.name, r.groups.join(', ') || 'All groups', r.flow,
      h('div', { class: 'line' }, button('Edit', () => edit(r)), button('Delete', () => drop(r)))]))
    : h('p', {}, 'This application has no resource rule.'));
  show();
  return h('div', {}, h('div', { class: 'line' }, h('h2', {}, 'Resource Rules'), button('+', () => edit(blank), { title: 'Add Resource Rule' })), list, form);
}
