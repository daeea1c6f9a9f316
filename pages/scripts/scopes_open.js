// Whether a row has been opened by its arrow; where the arrow does not say, by what follows the row.
(arrow) => {
  if (arrow.tagName === 'SUMMARY') return arrow.parentElement.open;
  if (arrow.hasAttribute('aria-expanded')) return arrow.getAttribute('aria-expanded') === 'true';
  const node = arrow.closest('[role=treeitem],[role=row][aria-expanded]');
  if (node && node.hasAttribute('aria-expanded')) return node.getAttribute('aria-expanded') === 'true';
  const level = (e) => Number(e && e.getAttribute('aria-level')) || 1;
  if (node) return !!node.querySelector('[role=treeitem]') || level(node.nextElementSibling) > level(node);
  const row = arrow.closest('tr,li,[role=row],[role=listitem]');
  const next = row && row.nextElementSibling;
  return !!next && !next.querySelector('input[type=checkbox],[role=checkbox],[role=switch]') && next.getBoundingClientRect().height > 8 && !!shown(next);
}
