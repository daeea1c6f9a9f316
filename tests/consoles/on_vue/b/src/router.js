// Where the person is, and who is asked before that changes.
const listeners = new Set();
let guard = null;

export const path = () => location.pathname;

export function onMove(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

// `asks` is called before the page is left and says whether it may be.
export function guarded(asks) {
  guard = asks;
  return () => { if (guard === asks) guard = null; };
}

const told = () => listeners.forEach((listener) => listener(path()));

export async function go(to) {
  if (guard && !(await guard())) {
    told();
    return;
  }
  history.pushState(null, '', to);
  scrollTo(0, 0);
  told();
}

let last = location.pathname;
onMove((now) => { last = now; });
addEventListener('popstate', async () => {
  const wanted = location.pathname;
  if (guard) {
    history.pushState(null, '', last);
    if (!(await guard())) return;
    history.replaceState(null, '', wanted);
  }
  told();
});

// Links of one's own are followed without loading the page again.
export function follow(event) {
  const link = event.composedPath().find((node) => node.localName === 'a' && node.getAttribute?.('href')?.startsWith('/'));
  if (!link || link.pathname === '/signout' || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  go(link.pathname);
}
