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
    <div class="form-check form-switch">
      <input class="form-check-input" type="checkbox" role="switch" id="go-back" checked>
      <label class="form-check-label" for="go-back">Enable Go Back Button</label>
    </div>`);
}
export { switched as switch };

export function checkbox(root) {
  toggle(root, false, `
    <div class="form-check">
      <input class="form-check-input" type="checkbox" id="consent" aria-describedby="consent-help" required>
      <label class="form-check-label" for="consent">Require Consent</label>
      <div id="consent-help" class="form-text">Users are asked once for each application.</div>
    </div>`);
}

export function checkgroup(root) {
  const state = kept(['Authorization Code']);
  root.innerHTML = `
    <label class="form-label">Grant Types</label>
    <ul class="list-group">
      ${GRANTS.map((name, at) => `
        <li class="list-group-item">
          <input class="form-check-input me-1" type="checkbox" value="${name}" id="grant-${at}"${state.value.includes(name) ? ' checked' : ''}>
          <label class="form-check-label stretched-link" for="grant-${at}">${name}</label>
        </li>`).join('')}
    </ul>`;
  root.addEventListener('change', () => { state.value = checked(root); });
}

export function indeterminate(root) {
  const state = kept(['bob@example.com']);
  root.innerHTML = `
    <table class="table table-hover">
      <thead>
        <tr>
          <th scope="col"><input class="form-check-input" type="checkbox" id="all" aria-label="Select All"></th>
          <th scope="col">User</th>
        </tr>
      </thead>
      <tbody>
        ${USERS.map((name) => `
          <tr>
            <td><input class="form-check-input" type="checkbox" value="${name}" aria-label="Select"${state.value.includes(name) ? ' checked' : ''}></td>
            <td>${name}</td>
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

export function tabs(root) {
  const state = kept({ tab: 'General', checked: false });
  root.innerHTML = `
    <ul class="nav nav-tabs" id="provider" role="tablist">
      <li class="nav-item" role="presentation">
        <button class="nav-link active" id="general-tab" data-bs-toggle="tab" data-bs-target="#general-tab-pane" type="button" role="tab" aria-controls="general-tab-pane" aria-selected="true">General</button>
      </li>
      <li class="nav-item" role="presentation">
        <button class="nav-link" id="users-tab" data-bs-toggle="tab" data-bs-target="#users-tab-pane" type="button" role="tab" aria-controls="users-tab-pane" aria-selected="false">Users List</button>
      </li>
    </ul>
    <div class="tab-content p-3">
      <div class="tab-pane fade show active" id="general-tab-pane" role="tabpanel" aria-labelledby="general-tab" tabindex="0">Nothing to see</div>
      <div class="tab-pane fade" id="users-tab-pane" role="tabpanel" aria-labelledby="users-tab" tabindex="0">
        <div class="form-check">
          <input class="form-check-input" type="checkbox" id="select-users">
          <label class="form-check-label" for="select-users">Select users</label>
        </div>
      </div>
    </div>`;
  root.addEventListener('shown.bs.tab', (event) => {
    state.value = { ...state.value, tab: event.target.textContent };
  });
  root.addEventListener('change', (event) => {
    state.value = { ...state.value, checked: event.target.checked };
  });
}

// A box has no place in the button that opens its row: it stands before it.
export function scopes(root) {
  const state = kept(Object.keys(SCOPES));
  root.innerHTML = `
    <h2 class="h5">Supported Scopes</h2>
    <div class="accordion" id="supported">
      ${Object.entries(SCOPES).map(([name, claims], at) => `
        <div class="accordion-item">
          <h3 class="accordion-header d-flex align-items-center">
            <input class="form-check-input ms-3" type="checkbox" value="${name}" aria-label="${name}" checked>
            <button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#claims-${at}" aria-expanded="false" aria-controls="claims-${at}">
              ${name}
            </button>
          </h3>
          <div id="claims-${at}" class="accordion-collapse collapse" data-bs-parent="#supported">
            <div class="accordion-body"><strong>Implied Claims</strong><br>${claims.join(', ')}</div>
          </div>
        </div>`).join('')}
    </div>`;
  root.addEventListener('change', () => { state.value = checked(root); });
}
