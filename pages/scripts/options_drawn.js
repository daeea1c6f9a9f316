// What a list offers now, in order: all its words, those before a description that stands apart, whether
// it is chosen, whether it only fetches further ones.
(popup) => {
  const options = '[role=option],[role=menuitemradio],[role=menuitemcheckbox],[role=treeitem],option';
  const found = [];
  const walk = (node) => {
    if (node.nodeType !== 1) return;
    if (node !== popup && node.matches(options)) found.push(node);
    inside(node).forEach(walk);
  };
  walk(owner(popup));
  const words = (e) => (e.getAttribute('aria-label') || shown(e) || e.textContent || '').trim().replace(/\s+/g, ' ');
  const chosen = (e) => e.selected === true
    || ['aria-selected', 'aria-checked'].some((name) => e.getAttribute(name) === 'true');
  // Of some lists only the entry at which the keyboard stands says that it is selected; not of one that
  // says that several can be.
  const several = popup.getAttribute('aria-multiselectable') === 'true';
  const active = (e) => !several && !!e.id && !!document.querySelector(`[aria-activedescendant="${CSS.escape(e.id)}"]`)
    && !found.some((one) => one.getAttribute('aria-selected') === 'false' || one.hasAttribute('aria-checked'));
  const hidden = (e) => unseen(e) || !!e.closest('[aria-hidden=true]');
  return found.filter((e) => !hidden(e) && words(e)).map((element) => ({
    element, text: words(element), title: title(texts(element)) || words(element), chosen: chosen(element), active: active(element),
    more: /^(view|show|load|see)?more(options|items|results)?$/.test(key(words(element))),
  }));
}
