// My Profile: what a person may launch stands under a tab that is not the first one shown.

import { h, ask, fresh } from './dom.js';

export async function profile(main) {
  const me = await ask('/me');
  const launch = (app) => h('a', { class: 'tile', href: `/launch/${app.id}`, target: '_blank' },
    app.logo ? h('img', { src: app.logo, alt: '', width: 32 }) : null,
    h('strong', {}, app.name), h('small', {}, 'Opens in a new window'));
  const panels = {
    Profile: h('dl', { class: 'rows' },
      h('div', {}, h('dt', {}, 'Name'), h('dd', {}, me.name)),
      h('div', {}, h('dt', {}, 'User name'), h('dd', {}, me.login)),
      h('div', {}, h('dt', {}, 'Email'), h('dd', {}, me.email))),
    Authenticators: h('p', {}, 'A software token is assigned to you.'),
    Devices: h('p', {}, 'No devices.'),
    Applications: h('div', {},
      h('h2', {}, 'Assigned Applications'),
      me.tiles.length ? h('div', { class: 'tiles' }, me.tiles.map(launch)) : h('p', {}, 'None.'),
      h('h2', {}, 'Available Unassigned Applications'), h('p', {}, 'None.')),
  };
  const tabs = {};
  const select = (name) => Object.keys(panels).forEach((one) => {
    tabs[one].setAttribute('aria-selected', String(one === name));
    panels[one].parentElement.hidden = one !== name;
  });
  const bodies = Object.entries(panels).map(([name, body]) => {
    const id = fresh();
    tabs[name] = h('button', { type: 'button', role: 'tab', id, onclick: () => select(name) }, name);
    return h('div', { role: 'tabpanel', 'aria-labelledby': id }, body);
  });
  main.replaceChildren(h('h1', {}, 'My Profile'),
    h('div', { role: 'tablist', 'aria-label': 'My Profile' }, Object.values(tabs)), ...bodies);
  select('Profile');
}
