// Of controls that were not found by their names, those that a person finds all the same, as their index:
// by a label that an aria-label of the component outdoes, or, where they bear no name at all, by the words
// before them in the same small box; a box that is ticked may stand before its words. For each name.
(controls, spoken) => spoken.map((name) => {
  const FORM = 'input:not([type=hidden]),select,textarea,[role=combobox],[role=switch],[role=checkbox],'
    + '[role=radio],[role=textbox],[role=spinbutton],[role=listbox]';
  const names = marked(name);
  const bears = (e) => !!(key(e.getAttribute('aria-label')) || e.getAttribute('aria-labelledby')
    || [...(e.labels || [])].some((label) => key(label.textContent)) || key(e.title));
  const ticked = (e) => e.matches('[type=checkbox],[type=radio],[role=checkbox],[role=switch],[role=radio]');
  // The texts right before (or after) the control, up to another control; nearest first.
  const run = (e, box, back) => {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    walker.currentNode = e;
    const found = [];
    const step = () => {
      if (back) return walker.previousNode();
      let next = walker.nextNode();
      while (next && e.contains(next)) next = walker.nextNode();
      return next;
    };
    for (let node = step(); node; node = step()) {
      if (node.nodeType === 1) { if (node.matches(FORM) && !node.contains(e)) break; continue; }
      const parent = node.parentElement;
      if (!key(node.textContent) || !parent || unseen(parent)) continue;
      if (!parent.closest('button,script,style,option,[role=option]')) found.push(node.textContent);
    }
    return found;
  };
  const reads = (found, back) => {
    let said = '';
    return found.slice(0, 4).some((text) => {
      said = back ? key(text) + said : said + key(text);
      return names.includes(key(text)) || names.includes(said);
    });
  };
  return controls.map((e, index) => {
    if ([...(e.labels || [])].some((label) => !unseen(label) && says(label, name))) return index;
    if (bears(e)) return -1;
    for (let box = outside(e), up = 0; box && up < 5; up += 1, box = outside(box)) {
      const before = run(e, box, true);
      const after = ticked(e) ? run(e, box, false) : [];
      if (reads(before, true) || reads(after, false)) return index;
      if (before.length || after.length) return -1; // it stands beside something else
    }
    return -1;
  }).filter((index) => index >= 0);
})
