// Without a named container: what follows the label, in the smallest box that holds the label and one
// adding button; where there is none, up to the next heading, the caption or control of another name,
// or the adding button of the next list.
(label, [own, adding]) => {
  const key = (text) => (text || '').toLowerCase().replace(/[^a-z0-9]/g, '');
  const named = (e) => key(e.getAttribute('aria-label')
    || (e.labels && e.labels[0] && e.labels[0].textContent) || e.innerText || e.textContent);
  const isOwn = (words) => own.some((name) => words.includes(name));
  const isAdd = (e) => e.nodeType === 1 && e.matches('button,[role=button],a') && adding.includes(named(e));
  const within = (top) => {
    const flat = [];
    const push = (node) => {
      if (node.nodeType === 1 && node.checkVisibility && !node.checkVisibility()) return;
      flat.push(node);
      if (node.nodeType !== 1) return;
      const kids = node.tagName === 'SLOT' && node.assignedNodes().length ? node.assignedNodes()
        : (node.shadowRoot || node).childNodes;
      kids.forEach(push);
    };
    push(top);
    return flat;
  };
  const page = label.ownerDocument.body;
  const outside = (node) => node.assignedSlot || node.parentElement || node.getRootNode().host;
  let flat = null;
  for (let box = outside(label); box && box !== page && !flat; box = outside(box)) {
    const inside = within(box);
    const adds = inside.filter(isAdd).length;
    if (adds === 1) flat = inside;
    if (adds > 1) break;
  }
  const boxed = !!flat;
  flat = flat || within(page);
  const ends = 'h1,h2,h3,h4,h5,h6,legend,[role=heading],select,[role=combobox],[role=switch],'
    + 'input[type=checkbox],input[type=radio]';
  const isCaption = (e) => e.matches('label,dt,b,strong') && named(e) && !isOwn(named(e))
    && !e.textContent.includes('://') && !e.closest('li,tr,[role=listitem],[role=row]');
  const texts = [];
  let adds = 0;
  for (const node of flat.slice(flat.indexOf(label) + 1)) {
    if (node.nodeType === 3) { texts.push(node.textContent); continue; }
    if (node.nodeType !== 1) continue;
    texts.push(' ');
    const apart = !label.contains(node) && !node.contains(label);
    if (apart && (node.matches(ends) || isCaption(node))) break;
    if (isAdd(node)) {
      adds += 1;
      if (adds > 1 || (!boxed && texts.join('').includes('://'))) break;
    }
    if (node.matches('input,textarea')) {
      if (!isOwn(named(node))) break;
      texts.push(' ' + node.value + ' ');
    }
  }
  return texts.join('');
}
