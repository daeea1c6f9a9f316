// Of buttons that stand beside each other in one box, the one that follows the label; -1 where no
// text parts it from the next one.
(_, [label, buttons]) => {
  const root = buttons[0].getRootNode();
  const labels = [...root.querySelectorAll('label,legend,dt,th,h1,h2,h3,h4,h5,h6,span,div,p,strong,b,td')]
    .filter((e) => says(e, label)
      || (key(e.textContent).startsWith(label) && key(e.textContent).length < label.length + 12));
  const named = labels.pop();
  const after = buttons.filter((button) => named && !named.contains(button)
    && named.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (!after.length) return -1;
  if (after.length > 1) {
    const between = document.createRange();
    between.setStartAfter(after[0]);
    between.setEndBefore(after[1]);
    if (!between.toString().trim()) return -1;
  }
  return buttons.indexOf(after[0]);
}
