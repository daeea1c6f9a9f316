// The relying party's console: a landing page, sign-in, and settings that live in a frame.
import { ask, button, h, link, shadowed, useCsrf } from './base.js';
import { text } from './fields.js';

const put = (...content) => document.body.replaceChildren(shadowed('home-card', h('main', { class: 'narrow' }, content)));

const landing = () => put(h('h1', {}, 'ConnectWise Home'), button('Sign in with ConnectWise', email, { class: 'main' }));

function form(field, word, go, ...more) {
  field.input.addEventListener('keydown', (e) => { if (e.key === 'Enter') { e.preventDefault(); go(); } });
  put(h('form', { novalidate: true, onsubmit: (e) => { e.preventDefault(); go(); } }, h('h1', {}, 'Sign in with ConnectWise'), more, field.el, h('p', {}, h('button', { class: 'main' }, word))));
  field.input.focus();
}

function email() {
  const field = text('Email Address', '', '', 'email');
  form(field, 'Next', async () => {
    const told = await ask('POST', 'route', { email: field.value });
    if (told.go) location.href = told.go;
    else password(field.value);
  });
}

function password(address) {
  const field = text('Password', '', '', 'password');
  form(field, 'Sign In', async () => {
    const told = await ask('POST', 'password', { email: address, password: field.value });
    if (told.problem) field.error(told.problem);
    else location.href = told.go;
  }, h('p', {}, address));
}

async function start() {
  const me = await ask('GET', 'me');
  useCsrf(me.csrf);
  document.body.style.margin = 0;
  document.body.append(shadowed('home-bar', h('header', {}, h('b', {}, 'ConnectWise Home'), h('span', { class: 'push' }), me.email, link('Log out', '/signout'))));
  if (location.pathname === '/settings') {
    document.body.append(h('iframe', { src: '/frame/users', title: 'Settings', style: 'border:0;width:100%;height:calc(100vh - 8rem)' }));
  } else {
    document.body.append(shadowed('home-start', h('main', {}, h('h1', {}, `Hello ${me.name}`), h('p', {}, `You are signed in as ${me.email}.`))));
  }
  if (me.administrator) {
    document.body.append(h('button', { type: 'button', 'aria-label': 'Settings', title: 'Settings', style: 'position:fixed;left:1rem;bottom:1rem;font-size:1.4rem', onclick: () => { location.href = '/settings'; } }, '⚙'));
  }
}

if (location.pathname === '/signin') landing();
else start();
