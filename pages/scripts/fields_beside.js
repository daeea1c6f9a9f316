// From a label to the value a person would read beside it: the element that names it, the
// definition, the next cell, else the
// next text on the way up, as long as what is left behind holds nothing but the label.
(label) => {
  const filled = (node) => {
    if (!node || ['LABEL', 'DT', 'TH', 'BUTTON', 'H1', 'H2', 'H3', 'H4'].includes(node.tagName)) return null;
    const field = node.matches('input,textarea,output') ? node : node.querySelector('input,textarea,output');
    if (field) return field;
    const words = [...node.childNodes].some((c) => c.nodeType === 3 ? c.textContent.trim()
      : c.nodeType === 1 && c.getAttribute('role') !== 'button' && c.tagName !== 'BUTTON' && (c.innerText || '').trim());
    return words ? node : null;
  };
  const root = label.getRootNode();
  if (label.id) {
    const named = root.querySelector(`[aria-labelledby~="${CSS.escape(label.id)}"]`);
    if (filled(named)) return filled(named);
  }
  const own = label.textContent.trim();
  for (let node = label, up = 0; node && up < 4; node = node.parentElement, up += 1) {
    if (node.textContent.trim() !== own) break;
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
      if (filled(next)) return filled(next);
      if (!['BUTTON', 'SVG', 'svg', 'BR'].includes(next.tagName) && (next.innerText || '').trim()) break;
    }
  }
  return null;
}
