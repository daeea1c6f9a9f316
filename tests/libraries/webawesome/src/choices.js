import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import { ALGORITHMS, CERTIFICATES, PKCE, SUPPORTED } from '../../trial.js';
import { kept } from './kept.js';

const options = (names, chosen) => names.map((name) => `
  <wa-option value="${name}"${chosen.includes(name) ? ' selected' : ''}>${name}</wa-option>`).join('');

function chosen(root, start, html) {
  const state = kept(start);
  root.innerHTML = html;
  root.firstElementChild.addEventListener('change', (event) => { state.value = event.target.value; });
}

export function select(root) {
  chosen(root, 'ES256', `
    <wa-select label="ID Token Signing Algorithm" value="ES256" style="max-width: 300px;">
      ${options(ALGORITHMS, [])}
    </wa-select>`);
}

export function virtual(root) {
  chosen(root, 'Certificate 3', `
    <wa-select label="OIDC Signing Certificate" hint="Signs every ID token" style="max-width: 300px;">
      ${options(CERTIFICATES, ['Certificate 3'])}
    </wa-select>`);
}

export function multi(root) {
  chosen(root, ['Payroll'], `
    <wa-select label="Supported OIDC/OAuth Applications" multiple with-clear style="max-width: 400px;">
      ${options(SUPPORTED, ['Payroll'])}
    </wa-select>`);
}

export function radio(root) {
  chosen(root, 'S256', `
    <wa-radio-group
      label="Authorization Code PKCE Code Challenge Method"
      orientation="horizontal"
      name="pkce"
      value="S256"
    >
      ${PKCE.map((name) => `<wa-radio appearance="button" value="${name}">${name}</wa-radio>`).join('')}
    </wa-radio-group>`);
}
