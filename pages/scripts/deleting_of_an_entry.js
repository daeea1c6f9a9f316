// Whether a button belongs to an entry of a list, a row or a card, rather than to the page.
(button) => {
  if (nearest(button, 'tr,[role=row],[role=option],[role=treeitem],article,[role=article]')) return true;
  const entry = nearest(button, 'li,[role=listitem]');
  return !!entry && key(shown(entry)) !== key(shown(button));
}
