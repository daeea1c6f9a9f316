// Sign-in at the identity console and the consent page.
import { ask, button, h, shadowed } from './base.js';
import { text } from './fields.js';

const asked = { user: ['Username', 'text', 'Continue'], password: ['Password', 'password', 'Sign In'], code: ['Authenticator token', 'text', 'Verify'] };
const put = (...content) => document.body.replaceChildren(shadowed('app-signin', h('main', { class: 'narrow' }, content)));

export async function signIn() {
  show(await ask('GET', `signin?i=${encodeURIComponent(new URLSearchParams(location.search).get('i') ?? '')}`));
}

function show(state) {
  const refuse = () => { location.href = `/refuse?i=${state.i}`; };
  const give = async (value = '') => show(await ask('POST', 'signin', { i: state.i, step: state.step, value }));
  if (state.go) {
    location.href = state.go;
  } else if (state.step === 'denied') {
    put(h('h1', {}, 'No access'), h('p', { role: 'alert' }, `${state.application} is not open to you.`), button('Return', refuse));
  } else if (state.step === 'consent') {
    put(h('h1', {}, `Share your details with ${state.application}?`), h('p', {}, `Signed in as ${state.typed}`), state.message && h('blockquote', {}, state.message),
      h('ul', {}, state.scopes.map((s) => h('li', {}, s))), h('div', { class: 'line' }, button('Accept', () => give(), { class: 'main' }), button('Refuse', refuse)));
  } else {
    const [label, type, word] = asked[state.step];
    const field = text(label, '', '', type);
    put(h('form', { novalidate: true, onsubmit: (e) => { e.preventDefault(); give(field.value); } }, h('h1', {}, 'Identity as a Service'),
      state.application && h('p', {}, `Sign in for ${state.application}`), state.typed && h('p', {}, state.typed), field.el,
      h('p', { class: 'line' }, h('button', { class: 'main' }, word), state.back && button('Go back', refuse))));
    field.error(state.problem);
    field.input.addEventListener('keydown', (e) => { if (e.key === 'Enter') { e.preventDefault(); give(field.value); } });
    field.input.focus();
  }
}
