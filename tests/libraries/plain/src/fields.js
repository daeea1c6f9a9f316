import { CLIENT_ID } from '../../trial.js';
import { kept } from './kept.js';

function field(root, start, html) {
  const state = kept(start);
  root.innerHTML = html;
  root.addEventListener('input', (event) => { state.value = event.target.value; });
}

export function text(root) {
  field(root, 'Old name', `
    <label>
      Application Name (required)
      <small>Shown to users in the portal</small>
      <input name="name" value="Old name" required>
    </label>`);
}

export function optional(root) {
  field(root, '', `
    <p><label for="description">Application Description <i>– optional</i></label></p>
    <p><input id="description" name="description" size="40"></p>`);
}

export function textarea(root) {
  field(root, 'One', `
    <p><label for="description">Description:</label></p>
    <textarea id="description" name="description" rows="4" cols="40">One</textarea>`);
}

export function number(root) {
  field(root, '', `
    <label for="age">Max Authentication Age</label>
    <input type="number" id="age" name="age" min="0"> seconds`);
}

export function secret(root) {
  const state = kept('');
  root.innerHTML = `
    <form>
      <p><label for="password">Password</label> <input type="password" id="password" autocomplete="new-password"></p>
      <p><input type="checkbox" id="shown"> <label for="shown">Show password</label></p>
    </form>`;
  const password = root.querySelector('#password');
  password.addEventListener('input', () => { state.value = password.value; });
  root.querySelector('#shown').addEventListener('change', (event) => {
    password.type = event.target.checked ? 'text' : 'password';
  });
}

export function readonly(root) {
  root.innerHTML = `
    <dl>
      <dt>Client ID</dt>
      <dd><code>${CLIENT_ID}</code> <button type="button">Copy</button></dd>
    </dl>`;
  root.querySelector('button').addEventListener('click', () => navigator.clipboard.writeText(CLIENT_ID));
}
