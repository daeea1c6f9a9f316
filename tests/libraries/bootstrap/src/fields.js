import { Tooltip } from 'bootstrap';
import clipboard from 'bootstrap-icons/icons/clipboard.svg';
import eye from 'bootstrap-icons/icons/eye.svg';
import eyeSlash from 'bootstrap-icons/icons/eye-slash.svg';
import { CLIENT_ID } from '../../trial.js';
import { kept } from './kept.js';

function field(root, start, html) {
  const state = kept(start);
  root.innerHTML = html;
  root.addEventListener('input', (event) => { state.value = event.target.value; });
}

// A floating label only floats where its field has a placeholder, which is never seen.
export function text(root) {
  field(root, 'Old name', `
    <div class="form-floating">
      <input type="text" class="form-control" id="application-name" placeholder="Application Name" value="Old name" aria-describedby="application-name-help" required>
      <label for="application-name">Application Name <span class="text-danger">*</span></label>
    </div>
    <div id="application-name-help" class="form-text">Shown to users in the portal</div>`);
}

export function optional(root) {
  field(root, '', `
    <div class="mb-3">
      <label for="description" class="form-label">Application Description <span class="text-body-secondary">(Optional)</span></label>
      <input type="text" class="form-control" id="description" placeholder="What it is for">
    </div>`);
}

export function textarea(root) {
  field(root, 'One', `
    <div class="form-floating">
      <textarea class="form-control" placeholder="Leave a description here" id="description" style="height: 100px">One</textarea>
      <label for="description">Description</label>
    </div>`);
}

export function number(root) {
  field(root, '', `
    <label for="age" class="form-label">Max Authentication Age</label>
    <div class="input-group mb-3">
      <input type="number" class="form-control" id="age" min="0" aria-describedby="age-unit">
      <span class="input-group-text" id="age-unit">seconds</span>
    </div>`);
}

export function secret(root) {
  field(root, '', `
    <div class="input-group mb-3">
      <div class="form-floating">
        <input type="password" class="form-control" id="password" placeholder="Password" autocomplete="new-password">
        <label for="password">Password</label>
      </div>
      <button class="btn btn-outline-secondary" type="button" aria-label="Show password">${eye}</button>
    </div>`);
  const password = root.querySelector('input');
  const button = root.querySelector('button');
  button.addEventListener('click', () => {
    const covered = password.type === 'text';
    password.type = covered ? 'password' : 'text';
    button.innerHTML = covered ? eye : eyeSlash;
    button.ariaLabel = covered ? 'Show password' : 'Hide password';
  });
}

export function readonly(root) {
  root.innerHTML = `
    <div class="mb-3 row">
      <label for="client-id" class="col-sm-2 col-form-label">Client ID</label>
      <div class="col-sm-10 d-flex">
        <input type="text" readonly class="form-control-plaintext" id="client-id" value="${CLIENT_ID}">
        <button type="button" class="btn btn-outline-secondary" data-bs-toggle="tooltip" title="Copy to clipboard">${clipboard}</button>
      </div>
    </div>`;
  const button = root.querySelector('button');
  const tooltip = new Tooltip(button);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(CLIENT_ID);
    tooltip.setContent({ '.tooltip-inner': 'Copied!' });
  });
}
