(element) => {
  const level = (node) => {
    const explicit = node.getAttribute && node.getAttribute('aria-level');
    return explicit ? Number(explicit) : Number((node.tagName || 'H6').slice(1)) || 6;
  };
  const text = (node) => (node.getAttribute('aria-label') || node.textContent || '').trim();
  const titles = [];
  let node = element;
  while (node) {
    const label = node.getAttribute && node.getAttribute('aria-label');
    if (label) titles.push(label);
    const ids = node.getAttribute && node.getAttribute('aria-labelledby');
    if (ids) for (const id of ids.split(/\s+/)) {
      const named = node.getRootNode().getElementById && node.getRootNode().getElementById(id);
      if (named) titles.push(text(named));
    }
    if (node.tagName === 'FIELDSET') {
      const legend = node.querySelector('legend');
      if (legend) titles.push(text(legend));
    }
    node = node.assignedSlot || node.parentElement || (node.getRootNode && node.getRootNode().host) || null;
  }
  const root = element.getRootNode();
  const heads = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading],legend')]
    .filter((head) => head.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    .reverse();
  let above = 7;
  for (const head of heads) {
    const rank = head.tagName === 'LEGEND' ? 6 : level(head);
    if (rank < above) { titles.push(text(head)); above = rank; }
  }
  return titles;
}
