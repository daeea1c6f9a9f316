export const me = { name: '', email: '', administrator: false, csrf: '' };

async function ask(method, path, body) {
  const headers = { Accept: 'application/json', 'X-CSRF-Token': me.csrf };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const answer = await fetch(`/ui/${path}`, {
    method, headers, body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (answer.status === 401) {
    location.assign('/signin');
    return new Promise(() => {});
  }
  return { ok: answer.ok, ...await answer.json().catch(() => ({})) };
}

export const get = (path) => ask('GET', path);
export const post = (path, body) => ask('POST', path, body);
export const put = (path, body) => ask('PUT', path, body);
export const remove = (path) => ask('DELETE', path);

export async function whoAmI() {
  Object.assign(me, await get('me'));
}
