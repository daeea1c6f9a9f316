// A leaf belongs to the last group button before it, or to the group whose popup or branch holds it.
(leaf, group) => {
  const branch = group.getAttribute('aria-controls');
  const owner = branch && group.getRootNode().getElementById(branch);
  if (owner) return holds(owner, leaf);
  const branched = group.id && group.getRootNode()
    .querySelector(`[role=group][aria-labelledby~="${CSS.escape(group.id)}"]`);
  if (branched) return holds(branched, leaf);
  if (holds(group, leaf)) return true;
  if (group.matches('[role=treeitem]') && group.querySelector('[role=group]')) return false;
  const details = group.closest('details');
  if (details) return holds(details, leaf);
  let node = group;
  for (let up = 0; node && up < 3; up += 1) {
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.matches('[aria-expanded]') || next.querySelector('[aria-expanded]')) break;
      if (holds(next, leaf)) return true;
    }
    node = outside(node);
    if (!node || node.querySelectorAll('[aria-expanded], summary').length > 1) return false;
    if (holds(node, leaf)) return true;
  }
  return false;
}
