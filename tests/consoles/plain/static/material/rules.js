// Resource rules of all applications: a page of their own; a rule is made in two steps.
import { ask, button, complain, confirm, h, toast, values } from './kit.js';
import { select, text } from './fields.js';
import { actions, go, row, table } from './shell.js';

export async function rules() {
  const [{ items }, apps] = await Promise.all([ask('GET', 'rules'), ask('GET', 'applications')]);
  const name = (id) => apps.items.find((a) => a.id === id)?.name ?? '';
  const lines = items.map((r) => row([r.name, name(r.application), r.groups.join(', ') || 'All groups', r.flow], [
    ['Edit', () => go(`/rules/${r.id}`)],
    ['Delete', () => confirm(r.name, async () => {
      await ask('DELETE', `rules/${r.id}`);
      toast(`${r.name} deleted`);
      dispatchEvent(new Event('hashchange'));
    })]]));
  return [h('div', { class: 'line' }, h('h1', {}, 'Resource Rules'), button('Add', () => go('/rules/add'), 'filled')),
    table(['Name', 'Resource', 'Groups', 'Authentication Flow'], lines)];
}

export async function rule(id) {
  const fresh = id === 'add';
  const [c, apps, { items }, blank] = await Promise.all([ask('GET', 'catalog'), ask('GET', 'applications'), ask('GET', 'rules'), ask('GET', 'blank/rule')]);
  const item = fresh ? blank : items.find((r) => r.id === id);
  const resource = fresh
    ? select('Resource', apps.items.map((a) => [a.id, a.name]), '')
    : text('Resource', apps.items.find((a) => a.id === item.application)?.name, { readonly: true });
  const fields = {
    name: text('Name', item.name, { required: true }), description: text('Description', item.description),
    groups: select('Groups', c.groups, item.groups, { multiple: true, empty: 'All groups' }), flow: select('Authentication Flow', c.flows, item.flow),
  };
  const place = h('div', {});
  const submit = async () => {
    const given = { ...values(fields), ...(fresh ? { application: resource.value } : {}) };
    const told = await ask(fresh ? 'POST' : 'PUT', fresh ? 'rules' : `rules/${id}`, given);
    if (told.problems) {
      complain(fields, told.problems);
      turn(0);
      return;
    }
    toast(`${told.name} saved`);
    go('/rules');
  };
  const steps = [[fields.name, fields.description, resource, fields.groups], [fields.flow]];
  function turn(at) {
    place.replaceChildren(h('h2', {}, at ? 'Authentication Conditions Settings' : 'General'), ...steps[at].map((f) => f.el),
      actions(button('Cancel', () => go('/rules')), at ? button('Submit', submit, 'filled') : button('Next', () => turn(1), 'filled')));
  }
  turn(0);
  return [h('h1', {}, fresh ? 'Add Resource Rule' : `Edit ${item.name}`), place];
}
