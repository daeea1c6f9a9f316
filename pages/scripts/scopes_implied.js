(arrow) => {
  const level = (e) => Number(e.getAttribute('aria-level') || 1);
  const tree = !arrow.hasAttribute('aria-expanded') && arrow.closest('[role=treeitem],[role=row][aria-expanded]');
  if (tree) { // what is below a node stands in it, or after it on a deeper level
    const below = [...tree.querySelectorAll('[role=treeitem]')];
    for (let next = tree.nextElementSibling; next && level(next) > level(tree); next = next.nextElementSibling) below.push(next);
    return [...new Set(below.map(shown).filter(Boolean))];
  }
  const root = arrow.getRootNode();
  const controlled = (arrow.getAttribute('aria-controls') || '').split(/\s+/).filter(Boolean)
    .map((id) => root.getElementById(id)).find(Boolean);
  const details = arrow.closest('details');
  let box = controlled || details;
  for (let node = arrow; !box && node; node = outside(node)) {
    const next = node.nextElementSibling;
    if (next && shown(next) && !next.querySelector('input[type=checkbox],[role=checkbox],[role=switch]')) box = next;
    if (node.matches('li,tr,[role=row],[role=listitem]')) break;
  }
  if (!box) return [];
  const items = [...box.querySelectorAll('li,[role=listitem],code,td:not([colspan])')].map(shown).filter(Boolean);
  const words = items.length ? items : shown(box).replace(/^\s*implied claims:?/i, '').split(/[\n,]/).map((w) => w.trim());
  return [...new Set(words)].filter((w) => w && !/^implied claims:?$/i.test(w) && w !== shown(arrow));
}
