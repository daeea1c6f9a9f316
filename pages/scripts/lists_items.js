// The texts of a list, fields in it too; what can be pressed stands apart from the text beside it.
(box) => {
  const said = [];
  const walk = (node) => {
    if (node.nodeType === 3) { said.push(node.textContent); return; }
    if (node.nodeType !== 1 || node.matches('style,script,[role=tooltip]')) return;
    if (node.matches('input,textarea')) { said.push(' ' + node.value + ' '); return; }
    if (node.matches('button,[role=button],svg')) said.push(' ');
    inside(node).forEach(walk);
    said.push(' ');
  };
  walk(box);
  return said.join('');
}
