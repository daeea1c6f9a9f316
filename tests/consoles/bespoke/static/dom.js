// What every screen is made of: elements, requests, and the question before changes are lost.

let count = 0;
export const fresh = () => `b${++count}`;

export function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.flat(2).filter((c) => c != null && c !== false));
  return node;
}

export const session = { csrf: '', me: null };

export async function ask(path, method = 'GET', body = undefined) {
  const answer = await fetch(`/ui${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': session.csrf },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (answer.status === 401) { location.href = '/signin'; return new Promise(() => {}); }
  if (answer.status === 422) return answer.json();
  if (!answer.ok) throw new Error(`The service answered ${answer.status}.`);
  return answer.json();
}

export const changes = { open: false };

export function go(hash) {
  changes.open = false;
  if (location.hash === hash) window.dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = hash;
}

export function toast(text) {
  const place = document.querySelector('.toast');
  place.textContent = text;
  setTimeout(() => { if (place.textContent === text) place.textContent = ''; }, 6000);
}
