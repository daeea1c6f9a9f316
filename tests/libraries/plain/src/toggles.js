import { GRANTS, SCOPES, USERS } from '../../trial.js';
import { kept } from './kept.js';

function toggle(root, start, html) {
  const state = kept(start);
  root.innerHTML = html;
  root.addEventListener('change', (event) => { state.value = event.target.checked; });
}

// What is checked of the boxes that have a value, in the order of the page.
const checked = (root) => [...root.querySelectorAll('input[value]')]
  .filter((box) => box.checked).map((box) => box.value);

function switched(root) {
  toggle(root, true, `
    <input type="checkbox" role="switch" id="back" checked>
    <label for="back">Enable Go Back Button</label>`);
}
export { switched as switch };

export function checkbox(root) {
  toggle(root, false, `
    <input type="checkbox" id="consent" required>
    <label for="consent">Require Consent <small>Users are asked once for each application.</small></label>`);
}

export function checkgroup(root) {
  const state = kept(['Authorization Code']);
  root.innerHTML = `
    <fieldset>
      <legend>Grant Types</legend>
      ${GRANTS.map((name) => `
        <label><input type="checkbox" name="grant" value="${name}"${state.value.includes(name) ? ' checked' : ''}> ${name}</label><br>`).join('')}
    </fieldset>`;
  root.addEventListener('change', () => { state.value = checked(root); });
}

export function indeterminate(root) {
  const state = kept(['bob@example.com']);
  root.innerHTML = `
    <table>
      <thead>
        <tr><th><input type="checkbox" id="all"></th><th><label for="all">Select All</label></th></tr>
      </thead>
      <tbody>
        ${USERS.map((name, at) => `
          <tr>
            <td><input type="checkbox" id="user-${at}" value="${name}"${state.value.includes(name) ? ' checked' : ''}></td>
            <td><label for="user-${at}">${name}</label></td>
          </tr>`).join('')}
      </tbody>
    </table>`;
  const all = root.querySelector('#all');
  const show = () => {
    all.checked = state.value.length === USERS.length;
    all.indeterminate = state.value.length > 0 && !all.checked;
  };
  root.addEventListener('change', (event) => {
    if (event.target === all) {
      root.querySelectorAll('input[value]').forEach((box) => { box.checked = all.checked; });
    }
    state.value = checked(root);
    show();
  });
  show();
}

// HTML has no tabs: buttons with the roles of tabs, walked by the arrow keys.
export function tabs(root) {
  const state = kept({ tab: 'General', checked: false });
  root.innerHTML = `
    <div role="tablist" aria-label="Provider">
      <button type="button" role="tab" id="general-tab" aria-controls="general" aria-selected="true">General</button>
      <button type="button" role="tab" id="users-tab" aria-controls="users" aria-selected="false" tabindex="-1">Users List</button>
    </div>
    <div role="tabpanel" id="general" aria-labelledby="general-tab"><p>Nothing to see</p></div>
    <div role="tabpanel" id="users" aria-labelledby="users-tab" hidden>
      <p><input type="checkbox" id="select-users"> <label for="select-users">Select users</label></p>
    </div>`;
  const every = [...root.querySelectorAll('[role=tab]')];
  const show = (chosen) => {
    every.forEach((tab) => {
      tab.ariaSelected = String(tab === chosen);
      tab.tabIndex = tab === chosen ? 0 : -1;
      document.getElementById(tab.getAttribute('aria-controls')).hidden = tab !== chosen;
    });
    state.value = { ...state.value, tab: chosen.textContent };
  };
  every.forEach((tab, at) => {
    tab.addEventListener('click', () => show(tab));
    tab.addEventListener('keydown', ({ key }) => {
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
      const next = every.at((at + (key === 'ArrowRight' ? 1 : -1)) % every.length);
      next.focus();
      show(next);
    });
  });
  root.querySelector('#select-users').addEventListener('change', (event) => {
    state.value = { ...state.value, checked: event.target.checked };
  });
}

export function scopes(root) {
  const state = kept(Object.keys(SCOPES));
  root.innerHTML = `
    <section>
      <h2>Supported Scopes</h2>
      <ul class="scopes">
        ${Object.entries(SCOPES).map(([name, claims], at) => `
          <li>
            <input type="checkbox" id="scope-${at}" value="${name}" checked>
            <label for="scope-${at}">${name}</label>
            <details>
              <summary>Implied Claims</summary>
              <ul>${claims.map((claim) => `<li>${claim}</li>`).join('')}</ul>
            </details>
          </li>`).join('')}
      </ul>
    </section>`;
  root.addEventListener('change', () => { state.value = checked(root); });
}
