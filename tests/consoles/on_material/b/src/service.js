let csrf = '';

// The service did not take what was sent: one sentence for each field.
export class Refused extends Error {
  constructor(problems) {
    super(Object.values(problems).join('. '));
    this.problems = problems;
  }
}

export async function call(method, path, body) {
  const answer = await fetch(`/ui/${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf },
    body: body && JSON.stringify(body),
  });
  if (answer.status === 401) {
    location.assign('/signin');
    return new Promise(() => {});
  }
  const told = await answer.json().catch(() => ({}));
  if (answer.status === 422) throw new Refused(told.problems ?? { password: told.problem });
  if (!answer.ok) throw new Error('The service is not available. Try again later.');
  return told;
}

export const get = (path) => call('GET', path);

export async function whoami() {
  const me = await get('me');
  csrf = me.csrf;
  return me;
}
