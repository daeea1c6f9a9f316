// A leaf belongs to the last group button before it, or to the group whose popup or branch holds it.
(leaf, group) => {
  const branch = group.getAttribute('aria-controls');
  const owner = branch && group.getRootNode().getElementById(branch);
  if (owner) return owner.contains(leaf);
  if (group.contains(leaf)) return true;
  if (group.matches('[role=treeitem]') && group.querySelector('[role=group]')) return false;
  const details = group.closest('details');
  if (details) return details.contains(leaf);
  let node = group;
  for (let up = 0; node && up < 3; up += 1) {
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.matches('[aria-expanded]') || next.querySelector('[aria-expanded]')) break;
      if (next.contains(leaf)) return true;
    }
    node = node.parentElement;
    if (!node || node.querySelectorAll('[aria-expanded], summary').length > 1) return false;
    if (node.contains(leaf)) return true;
  }
  return false;
}
