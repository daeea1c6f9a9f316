import { ALGORITHMS, CERTIFICATES, PKCE, RESPONSES, SUPPORTED } from '../../trial.js';
import { kept } from './kept.js';

const options = (names, chosen) => names.map((name) => `
  <option${chosen.includes(name) ? ' selected' : ''}>${name}</option>`).join('');

function chosen(root, start, html) {
  const state = kept(start);
  root.innerHTML = html;
  root.addEventListener('change', (event) => { state.value = event.target.value; });
}

export function select(root) {
  chosen(root, 'ES256', `
    <label for="algorithm">ID Token Signing Algorithm</label>
    <select id="algorithm" name="algorithm">${options(ALGORITHMS, ['ES256'])}</select>`);
}

// The list only suggests: what else is typed is marked invalid, and not taken.
export function combobox(root) {
  const state = kept('code');
  root.innerHTML = `
    <label for="response">Response Type</label>
    <input id="response" name="response" list="responses" value="code" required>
    <datalist id="responses">${RESPONSES.map((name) => `<option value="${name}"></option>`).join('')}</datalist>`;
  const field = root.querySelector('input');
  field.addEventListener('input', () => {
    const fits = RESPONSES.includes(field.value);
    field.setCustomValidity(fits ? '' : 'Choose one of the response types');
    if (fits) state.value = field.value;
  });
}

export function virtual(root) {
  chosen(root, 'Certificate 3', `
    <p><label for="certificate">OIDC Signing Certificate</label></p>
    <select id="certificate" name="certificate" size="8">${options(CERTIFICATES, ['Certificate 3'])}</select>`);
}

export function multi(root) {
  const state = kept(['Payroll']);
  root.innerHTML = `
    <label for="supported">
      Supported OIDC/OAuth Applications
      <small>Hold Ctrl to choose more than one</small>
    </label>
    <select id="supported" name="supported" multiple>${options(SUPPORTED, state.value)}</select>`;
  root.addEventListener('change', (event) => {
    state.value = [...event.target.selectedOptions].map((option) => option.value);
  });
}

export function radio(root) {
  chosen(root, 'S256', `
    <fieldset>
      <legend>Authorization Code PKCE Code Challenge Method</legend>
      ${PKCE.map((name) => `
        <label><input type="radio" name="pkce" value="${name}"${name === 'S256' ? ' checked' : ''}> ${name}</label>`).join('')}
    </fieldset>`);
}
