// What the scripts of this folder share: how a person reads the words on a page.

// Letters and digits in lower case, as `pages.names.key` has it.
const key = (text) => (text || '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const marked = (name) => [name, `${name}required`, `${name}optional`, `${name}mandatory`];

// What holds a node, out of a shadow root too.
const outside = (node) => node.assignedSlot || node.parentElement
  || (node.getRootNode && node.getRootNode().host) || null;

const inside = (node) => (node.tagName === 'SLOT' && node.assignedNodes().length
  ? node.assignedNodes() : (node.shadowRoot || node).childNodes);

const byIds = (node, attribute) => (node.getAttribute(attribute) || '').split(/\s+/).filter(Boolean)
  .map((id) => node.getRootNode().getElementById && node.getRootNode().getElementById(id))
  .filter(Boolean);

const holds = (node, other) => {
  for (let at = other; at; at = outside(at)) if (at === node) return true;
  return false;
};

// The element itself or the nearest around it that a selector fits, out of shadow roots too.
const nearest = (node, selector) => {
  let at = node;
  while (at && !at.matches(selector)) at = outside(at);
  return at;
};

// What lies on top at a point of the window, in shadow roots too.
const hitAt = (x, y) => {
  let hit = document.elementFromPoint(x, y);
  while (hit && hit.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
};

// A slot is drawn as what stands in it.
const unseen = (node) => !!node.checkVisibility && !node.checkVisibility()
  && getComputedStyle(node).display !== 'contents';

// What an element shows as text, slots followed: a line for each block.
const shown = (node) => {
  const lines = [''];
  const put = (text) => { lines[lines.length - 1] += text; };
  const walk = (at) => {
    if (at.nodeType === 3) { put(at.textContent.replace(/\s+/g, ' ')); return; }
    if (at.nodeType !== 1 || at.matches('script,style,noscript,template') || unseen(at)) return;
    const block = !/^(inline|contents)/.test(getComputedStyle(at).display) || at.tagName === 'BR';
    if (block) lines.push('');
    inside(at).forEach(walk);
    if (block) lines.push('');
  };
  walk(node);
  return lines.map((line) => line.trim()).filter(Boolean).join('\n');
};

// Where the content of a box stands: in the box, or in what owns the shadow root that draws the box.
const owner = (box) => {
  let at = box;
  while (at.querySelector('slot') && at.getRootNode() instanceof ShadowRoot) at = at.getRootNode().host;
  return at;
};

// The texts of an element, in order; not what fields and lists hold.
const texts = (node) => {
  const found = [];
  const walk = (at) => {
    if (at.nodeType === 3) { if (key(at.textContent)) found.push(at); return; }
    if (at.nodeType !== 1 || at.matches('script,style,input,select,textarea,option,[role=listbox]')) return;
    inside(at).forEach(walk);
  };
  walk(node);
  return found;
};

// Whether the texts begin with a name and the rest stands apart from it, in elements of its own.
const led = (found, names) => {
  let said = '';
  for (let at = 0; at < found.length - 1; at += 1) {
    said += key(found[at].textContent);
    if (!names.includes(said)) continue;
    const own = found.slice(0, at + 1);
    if (found.slice(at + 1).every((rest) => own.every((one) => !holds(rest.parentNode, one)))) return true;
  }
  return false;
};

// The texts that come before a hint or a description which stands apart; all of them where none does.
const title = (found) => {
  const join = (some) => some.map((one) => one.textContent).join(' ').trim().replace(/\s+/g, ' ');
  for (let at = 1; at < found.length; at += 1) {
    const own = found.slice(0, at);
    if (found.slice(at).every((rest) => own.every((one) => !holds(rest.parentNode, one)))) return join(own);
  }
  return join(found);
};

// The elements that name a control, or none where its name is an attribute.
const labelsOf = (element) => {
  const ids = byIds(element, 'aria-labelledby');
  if (ids.length) return ids;
  if (key(element.getAttribute('aria-label'))) return [];
  return element.labels && element.labels.length ? [...element.labels] : [element];
};

// Whether an element says a name: as a whole, or with a hint after it.
const says = (node, name) => {
  const names = marked(name);
  return names.includes(key(node.textContent)) || names.includes(key(node.getAttribute('aria-label')))
    || led(texts(node), names);
};

const PRESSABLE = 'button,[role=button],a';

// The text of a list, fields in it too; what can be pressed stands apart from the text beside it.
const listed = (box) => {
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
};

// Of what can be pressed in a list of addresses, what takes one of them out: it says so or bears no word at all,
// and no other address stands as near; where all stand in one box, each goes with the address before it.
const removing = (pressable, text) => {
  const called = (e) => (byIds(e, 'aria-labelledby').map((one) => one.textContent).join(' ')
    || e.getAttribute('aria-label') || e.title || shown(e)).trim();
  const removes = (e) => /^(remove|delete|clear|close|dismiss)/.test(key(called(e))) || !key(called(e));
  const addresses = (words) => words.match(/[a-z][a-z0-9+.-]*:\/\/[^\s"'<>,;]+/gi) || [];
  const nearby = (e) => {
    for (let box = outside(e); box; box = outside(box)) {
      const found = [...new Set(addresses(listed(box)))];
      if (found.length) return [box, found];
    }
    return [null, []];
  };
  const buttons = pressable.filter(removes);
  const alone = buttons.filter((e) => { const [, found] = nearby(e); return found.length === 1 && found[0] === text; });
  if (alone.length) return alone.length === 1 ? alone[0] : null;
  const paired = buttons.filter((e) => {
    const [box, found] = nearby(e);
    const own = buttons.filter((one) => box && nearby(one)[0] === box);
    return own.length === found.length && found[own.indexOf(e)] === text;
  });
  return paired.length === 1 ? paired[0] : null;
};
