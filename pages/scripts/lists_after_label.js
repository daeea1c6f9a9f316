// Without a named container: what follows the label, in the largest box that holds the label and one
// adding button; where there is none, up to the next heading, the caption or control of another name,
// or the adding button of the next list. With a text that is to be taken out, the button that does it.
(label, [own, adding, removed = null]) => {
  const named = (e) => key(e.getAttribute('aria-label')
    || (e.labels && e.labels[0] && e.labels[0].textContent) || shown(e) || e.textContent);
  const isOwn = (words) => own.some((name) => words.includes(name));
  const isAdd = (e) => e.nodeType === 1 && e.matches('button,[role=button],a') && adding.includes(named(e));
  const within = (top) => {
    const flat = [];
    const push = (node) => {
      if (node.nodeType === 1 && unseen(node)) return;
      flat.push(node);
      if (node.nodeType === 1) inside(node).forEach(push);
    };
    push(top);
    return flat;
  };
  const page = label.ownerDocument.body;
  let flat = null;
  for (let box = outside(label); box && box !== page; box = outside(box)) {
    const held = within(box);
    const adds = held.filter(isAdd).length;
    if (adds === 1) flat = held;
    if (adds > 1) break;
  }
  const boxed = !!flat;
  flat = flat || within(page);
  const ends = 'h1,h2,h3,h4,h5,h6,legend,[role=heading],select,[role=combobox],[role=switch],'
    + 'input[type=checkbox],input[type=radio]';
  const isCaption = (e) => e.matches('label,dt,b,strong') && named(e) && !isOwn(named(e))
    && !e.textContent.includes('://') && !e.closest('li,tr,[role=listitem],[role=row]');
  const said = [];
  const buttons = [];
  let adds = 0;
  for (const node of flat.slice(flat.indexOf(label) + 1)) {
    if (node.nodeType === 3) { said.push(node.textContent); continue; }
    if (node.nodeType !== 1) continue;
    said.push(' ');
    const apart = !holds(label, node) && !holds(node, label);
    if (apart && (node.matches(ends) || isCaption(node))) break;
    if (isAdd(node)) {
      adds += 1;
      if (adds > 1 || (!boxed && said.join('').includes('://'))) break;
    } else if (node.matches(PRESSABLE)) buttons.push(node);
    if (node.matches('input,textarea')) {
      if (!isOwn(named(node))) break;
      said.push(' ' + node.value + ' ');
    }
  }
  return removed === null ? said.join('') : removing(buttons, removed);
}
