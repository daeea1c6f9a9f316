import '@awesome.me/webawesome/dist/components/copy-button/copy-button.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/number-input/number-input.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import { CLIENT_ID } from '../../trial.js';
import { kept } from './kept.js';

function field(root, start, html) {
  const state = kept(start);
  root.innerHTML = html;
  root.firstElementChild.addEventListener('input', (event) => { state.value = event.target.value; });
}

export function text(root) {
  field(root, 'Old name', `
    <wa-input label="Application Name" hint="Shown to users in the portal" value="Old name" required></wa-input>`);
}

export function optional(root) {
  field(root, '', `
    <wa-input appearance="filled" with-clear>
      <span slot="label">Application Description <small>(optional)</small></span>
    </wa-input>`);
}

export function textarea(root) {
  field(root, 'One', '<wa-textarea label="Description" resize="auto" value="One"></wa-textarea>');
}

export function number(root) {
  field(root, '', `
    <wa-number-input label="Max Authentication Age (seconds)" min="0" style="max-width: 260px;"></wa-number-input>`);
}

export function secret(root) {
  field(root, '', '<wa-input type="password" label="Password" password-toggle></wa-input>');
}

export function readonly(root) {
  root.innerHTML = `
    <div class="wa-cluster wa-align-items-end wa-gap-2xs">
      <wa-input id="client-id" label="Client ID" value="${CLIENT_ID}" readonly style="width: 400px;"></wa-input>
      <wa-copy-button from="client-id.value"></wa-copy-button>
    </div>`;
}
