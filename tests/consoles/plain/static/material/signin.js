// Sign-in at the identity console: one question after the other, then the consent dialog.
import { ask, button, cookieBanner, h } from './kit.js';
import { text } from './fields.js';

const root = document.getElementById('root');
const asked = {
  user: ['Sign in', 'User ID', 'text', 'Next'],
  password: ['Enter your password', 'Password', 'password', 'Log in'],
  code: ['Verify it is you', 'Verification code', 'text', 'Submit'],
};

export async function signIn() {
  const i = new URLSearchParams(location.search).get('i') ?? '';
  cookieBanner();
  show(await ask('GET', `signin?i=${encodeURIComponent(i)}`));
}

async function give(state, value = '') {
  show(await ask('POST', 'signin', { i: state.i, step: state.step, value }));
}

const refuse = (state) => { location.href = `/refuse?i=${state.i}`; };

function show(state) {
  if (state.go) location.href = state.go;
  else if (state.step === 'consent') consent(state);
  else if (state.step === 'denied') {
    root.replaceChildren(h('main', { class: 'card' }, h('h1', {}, 'Access denied'),
      h('p', { role: 'alert' }, `You are not allowed to use ${state.application}.`), button('Go back', () => refuse(state))));
  } else question(state);
}

function question(state) {
  const [title, label, type, word] = asked[state.step];
  const field = text(label, '', { type, required: true, more: { autocomplete: state.step === 'code' ? 'one-time-code' : 'on' } });
  const form = h('form', { class: 'card', novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    give(state, field.value);
  } }, h('h1', {}, title), state.application && h('p', {}, `Continue to ${state.application}`), state.typed && h('p', {}, state.typed),
  field.el, h('div', { class: 'foot' }, state.back && button('Go back', () => refuse(state)),
    h('button', { class: 'btn filled' }, h('span', {}, word))));
  root.replaceChildren(h('main', {}, form));
  field.error(state.problem);
  field.input.focus();
}

function consent(state) {
  root.replaceChildren(h('main', {}, h('div', { role: 'dialog', 'aria-labelledby': 'consent', class: 'card' },
    h('h1', { id: 'consent' }, 'Consent required'), h('p', {}, `${state.application} would like to know about ${state.typed}:`),
    h('ul', {}, state.scopes.map((s) => h('li', {}, s))), state.message && h('p', {}, state.message),
    h('div', { class: 'foot' }, button('Decline', () => refuse(state)), button('Accept', () => give(state), 'filled')))));
}
