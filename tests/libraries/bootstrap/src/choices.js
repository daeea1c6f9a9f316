import TomSelect from 'tom-select';
import { ALGORITHMS, CERTIFICATES, PKCE, RESPONSES, SUPPORTED } from '../../trial.js';
import { kept } from './kept.js';

const options = (names, chosen) => names.map((name) => `
  <option value="${name}"${chosen.includes(name) ? ' selected' : ''}>${name}</option>`).join('');

export function select(root) {
  const state = kept('ES256');
  root.innerHTML = `
    <div class="form-floating">
      <select class="form-select" id="algorithm">${options(ALGORITHMS, [state.value])}</select>
      <label for="algorithm">ID Token Signing Algorithm</label>
    </div>`;
  root.querySelector('select').addEventListener('change', (event) => { state.value = event.target.value; });
}

export function combobox(root) {
  const state = kept('code');
  root.innerHTML = `
    <label for="response" class="form-label">Response Type</label>
    <select id="response" placeholder="Select a type..." autocomplete="off">${options(RESPONSES, [state.value])}</select>`;
  new TomSelect('#response', { create: false, onChange: (value) => { state.value = value; } });
}

// Of a long list the library draws the first fifty that match what is typed.
export function virtual(root) {
  const state = kept('Certificate 3');
  root.innerHTML = `
    <label for="certificate" class="form-label">OIDC Signing Certificate</label>
    <select id="certificate" placeholder="Search certificates..." autocomplete="off">${options(CERTIFICATES, [state.value])}</select>`;
  new TomSelect('#certificate', { onChange: (value) => { state.value = value; } });
}

export function multi(root) {
  const state = kept(['Payroll']);
  root.innerHTML = `
    <label for="supported" class="form-label">Supported OIDC/OAuth Applications</label>
    <select id="supported" multiple placeholder="Select applications..." autocomplete="off">${options(SUPPORTED, state.value)}</select>`;
  new TomSelect('#supported', {
    plugins: { remove_button: { title: 'Remove this item' } },
    onChange: (value) => { state.value = value; },
  });
}

export function radio(root) {
  const state = kept('S256');
  root.innerHTML = `
    <div class="form-label">Authorization Code PKCE Code Challenge Method</div>
    <div class="btn-group" role="group" aria-label="Authorization Code PKCE Code Challenge Method">
      ${PKCE.map((name, at) => `
        <input type="radio" class="btn-check" name="pkce" id="pkce-${at}" value="${name}" autocomplete="off"${name === state.value ? ' checked' : ''}>
        <label class="btn btn-outline-primary" for="pkce-${at}">${name}</label>`).join('')}
    </div>`;
  root.addEventListener('change', (event) => { state.value = event.target.value; });
}
