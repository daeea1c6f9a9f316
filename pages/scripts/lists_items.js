(box) => {
  const texts = [];
  const walk = (node) => {
    if (node.nodeType === 3) { texts.push(node.textContent); return; }
    if (node.nodeType !== 1 || node.matches('style,script,[role=tooltip]')) return;
    if (node.matches('input,textarea')) { texts.push(' ' + node.value + ' '); return; }
    const kids = node.tagName === 'SLOT' && node.assignedNodes().length ? node.assignedNodes()
      : (node.shadowRoot || node).childNodes;
    kids.forEach(walk);
    texts.push(' ');
  };
  walk(box);
  return texts.join('');
}
