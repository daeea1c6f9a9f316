// What a dialog says, without the words of what can be pressed in it.
(dialog) => {
  const said = [];
  const walk = (node) => {
    if (node.nodeType === 3) { said.push(node.textContent); return; }
    if (node.nodeType !== 1 || node.matches('button,[role=button],svg,style,script') || unseen(node)) return;
    const block = !/^(inline|contents)/.test(getComputedStyle(node).display);
    if (block) said.push('\n');
    inside(node).forEach(walk);
    if (block) said.push('\n');
  };
  inside(dialog).forEach(walk);
  return said.join('').replace(/\s+/g, ' ').trim();
}
