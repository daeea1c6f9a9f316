// How many steps one has to climb from a button until what was reached holds the words, and how much
// that holds; null where it never does.
(button, label) => {
  const told = (node) => says(node, label)
    || (key(node.textContent).startsWith(label) && key(node.textContent).length < label.length + 12);
  const named = (node) => [node, ...byIds(node, 'aria-labelledby'),
    ...node.querySelectorAll('label,legend,dt,th,h1,h2,h3,h4,h5,h6,span,div,p,strong,b,td')].some(told);
  for (let node = outside(button), up = 1; node && up < 9; up += 1, node = outside(node))
    if (named(node)) return [up, node.querySelectorAll('*').length];
  return null;
}
