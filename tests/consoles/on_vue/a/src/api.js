import { reactive } from 'vue';

// Who is signed in; empty until the service has said so.
export const me = reactive({
  login: '', name: '', email: '', administrator: false, greeted: true, csrf: '', tiles: [],
});

async function ask(method, path, body) {
  const headers = { Accept: 'application/json', 'X-CSRF-Token': me.csrf };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const answer = await fetch(`/ui/${path}`, {
    method, headers, body: body === undefined ? undefined : JSON.stringify(body), keepalive: method === 'DELETE',
  });
  if (answer.status === 401) {
    sessionStorage.setItem('after', location.pathname + location.search);
    location.assign('/signin');
    return new Promise(() => {});
  }
  const told = await answer.json().catch(() => ({}));
  return { ok: answer.ok, status: answer.status, ...told };
}

export const get = (path) => ask('GET', path);
export const post = (path, body) => ask('POST', path, body);
export const put = (path, body) => ask('PUT', path, body);
export const remove = (path) => ask('DELETE', path);

export async function whoAmI() {
  Object.assign(me, await get('me'));
}

let offered;
export async function catalog() {
  offered ??= get('catalog');
  return offered;
}
