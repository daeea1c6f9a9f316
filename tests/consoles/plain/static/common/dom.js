// Making elements and asking the server, for the styles that render in the browser.
let last = 0;
export const uid = () => `m${++last}`;

export function h(tag, attributes = {}, ...kids) {
  const made = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== false && value != null) made.setAttribute(key, value);
  }
  made.append(...kids.flat(9).filter((k) => k != null && k !== false));
  return made;
}

let csrf = '';
export const useCsrf = (token) => { csrf = token; };

export async function ask(method, path, body) {
  const answer = await fetch(`/ui/${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (answer.status === 401) {
    location.href = '/signin';
    return new Promise(() => {});
  }
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok && answer.status !== 422) throw new Error(`${answer.status}`);
  return told;
}
