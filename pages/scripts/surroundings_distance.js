// How many steps one has to climb from a button until the text of what was reached holds the label,
// and how much that holds; null where it never does.
(button, label) => {
  const key = (text) => (text || '').toLowerCase().replace(/[^a-z0-9]/g, '');
  const names = (node) => {
    const said = [node.getAttribute && node.getAttribute('aria-label'), ...(
      (node.getAttribute && node.getAttribute('aria-labelledby') || '').split(/\s+/).filter(Boolean)
        .map((id) => { const e = node.getRootNode().getElementById(id); return e && e.textContent; }))];
    const walker = [...node.querySelectorAll('label,legend,dt,th,h1,h2,h3,h4,h5,h6,span,div,p,strong,b,td')];
    return [...said, ...walker.map((e) => e.getAttribute('aria-label') || e.textContent)];
  };
  let node = button.parentElement || button.getRootNode().host;
  for (let up = 1; node && up < 9; up += 1) {
    if (names(node).some((text) => text && key(text).startsWith(label) && key(text).length < label.length + 12))
      return [up, node.querySelectorAll('*').length];
    node = node.parentElement || (node.getRootNode() && node.getRootNode().host) || null;
  }
  return null;
}
