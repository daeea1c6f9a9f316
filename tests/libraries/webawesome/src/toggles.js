import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '@awesome.me/webawesome/dist/components/checkbox-group/checkbox-group.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import '@awesome.me/webawesome/dist/components/switch/switch.js';
import '@awesome.me/webawesome/dist/components/tab/tab.js';
import '@awesome.me/webawesome/dist/components/tab-group/tab-group.js';
import '@awesome.me/webawesome/dist/components/tab-panel/tab-panel.js';
import { GRANTS, SCOPES, USERS } from '../../trial.js';
import { kept } from './kept.js';

function toggle(root, start, html) {
  const state = kept(start);
  root.innerHTML = html;
  root.firstElementChild.addEventListener('change', (event) => { state.value = event.target.checked; });
}

// What is checked of the boxes that have a name, in the order of the page.
const checked = (root) => [...root.querySelectorAll('wa-checkbox[name]')]
  .filter((box) => box.checked).map((box) => box.name);

const boxes = (names, on) => names.map((name) => `
  <wa-checkbox name="${name}"${on.includes(name) ? ' checked' : ''}>${name}</wa-checkbox>`).join('');

function switched(root) {
  toggle(root, true, '<wa-switch checked>Enable Go Back Button</wa-switch>');
}
export { switched as switch };

export function checkbox(root) {
  toggle(root, false, `
    <wa-checkbox hint="Users are asked once for each application." required>Require Consent</wa-checkbox>`);
}

export function checkgroup(root) {
  const state = kept(['Authorization Code']);
  root.innerHTML = `
    <wa-checkbox-group label="Grant Types" hint="Choose as many as you like.">
      ${boxes(GRANTS, state.value)}
    </wa-checkbox-group>`;
  root.addEventListener('change', () => { state.value = checked(root); });
}

export function indeterminate(root) {
  const state = kept(['bob@example.com']);
  root.innerHTML = `
    <div class="wa-stack">
      <wa-checkbox id="all" indeterminate>Select All</wa-checkbox>
      <wa-checkbox-group label="Users">${boxes(USERS, state.value)}</wa-checkbox-group>
    </div>`;
  const all = root.querySelector('#all');
  root.addEventListener('change', (event) => {
    if (event.target === all) {
      root.querySelectorAll('wa-checkbox[name]').forEach((box) => { box.checked = all.checked; });
    }
    state.value = checked(root);
    all.checked = state.value.length === USERS.length;
    all.indeterminate = state.value.length > 0 && !all.checked;
  });
}

export function tabs(root) {
  const names = { general: 'General', users: 'Users List' };
  const state = kept({ tab: 'General', checked: false });
  root.innerHTML = `
    <wa-tab-group>
      <wa-tab panel="general">General</wa-tab>
      <wa-tab panel="users">Users List</wa-tab>
      <wa-tab-panel name="general">Nothing to see</wa-tab-panel>
      <wa-tab-panel name="users"><wa-checkbox>Select users</wa-checkbox></wa-tab-panel>
    </wa-tab-group>`;
  root.addEventListener('wa-tab-show', (event) => {
    state.value = { ...state.value, tab: names[event.detail.name] };
  });
  root.addEventListener('change', (event) => {
    state.value = { ...state.value, checked: event.target.checked };
  });
}

export function scopes(root) {
  const state = kept(Object.keys(SCOPES));
  root.innerHTML = `
    <h2>Supported Scopes</h2>
    <div class="wa-stack">
      ${Object.entries(SCOPES).map(([name, claims]) => `
        <wa-details>
          <wa-checkbox slot="summary" name="${name}" checked>${name}</wa-checkbox>
          <strong>Implied Claims</strong><br>
          ${claims.join(', ')}
        </wa-details>`).join('')}
    </div>`;
  root.addEventListener('change', () => { state.value = checked(root); });
}
