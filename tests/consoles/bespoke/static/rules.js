// The resource rules of one application: a dialog opened from its card, the form in the same dialog.

import { h, ask, toast } from './dom.js';
import { dialog, question } from './layers.js';
import { choice, radios, text } from './fields.js';

const ABOUT = {
  'Password Only': 'A password and nothing else',
  'Default Second Factor Only': 'No password; the second factor of the person',
  'Password and Second Factor': 'The password first, then the second factor',
  'Access Denied': 'Nobody gets in',
};

export async function rulesOf(app) {
  const [{ items }, offered] = await Promise.all([ask('/rules'), ask('/catalog')]);
  const mine = items.filter((rule) => rule.application === app.id);
  const title = `Resource Rules of ${app.name}`;
  const shown = dialog(title, [], []);
  const rows = () => h('ul', {}, mine.map((rule) => h('li', {}, h('b', {}, rule.name), ` ${rule.flow} `,
    h('button', { type: 'button', 'aria-label': `Edit ${rule.name}`, onclick: () => form(rule) }, '✎'),
    h('button', { type: 'button', 'aria-label': `Delete ${rule.name}`, onclick: () => remove(rule) },
      '🗑'))));
  const overview = () => shown.fill(title,
    [mine.length ? rows() : h('p', {}, 'No rule yet: nobody can use the application.'),
      h('button', { type: 'button', onclick: () => form(null) }, 'Add Resource Rule')],
    [['Close', (d) => d.close()]]);
  const remove = async (rule) => {
    if (!await question(`Delete ${rule.name}?`, 'This cannot be undone.', 'Yes', 'No')) return;
    await ask(`/rules/${rule.id}`, 'DELETE');
    mine.splice(mine.indexOf(rule), 1);
    overview();
  };
  const form = (rule) => {
    const name = text('Rule Name', rule?.name ?? '', { required: true });
    const about = text('Rule Description', rule?.description ?? '');
    const groups = choice('Groups', offered.groups.map((one) => ({ value: one, title: one })),
      rule?.groups ?? [], { many: true, hint: 'Leave empty for all groups' });
    const flow = radios('Authentication Flow', offered.flows.map((one) => ({
      value: one, title: one, about: ABOUT[one],
    })), rule?.flow ?? 'Password Only');
    const save = async () => {
      const given = {
        application: app.id, name: name.read(), description: about.read(), groups: groups.read(),
        flow: flow.read(),
      };
      const answer = rule
        ? await ask(`/rules/${rule.id}`, 'PUT', given) : await ask('/rules', 'POST', given);
      if (answer.problems) { name.complain(answer.problems.name); return; }
      mine.splice(rule ? mine.indexOf(rule) : mine.length, rule ? 1 : 0, answer);
      toast(`The rule ${answer.name} was saved.`);
      overview();
    };
    shown.fill(rule ? 'Edit Resource Rule' : 'Add Resource Rule',
      [name.node, about.node, groups.node, flow.node],
      [['Cancel', overview], ['Save', save, true]]);
  };
  overview();
}
