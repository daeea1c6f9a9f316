// Whether what lies on top in the middle of the control is the control's own drawing: a label, a
// ripple, a slider. A person clicks on that; something foreign (a toast) has to go first.
(e) => {
  e.scrollIntoView({block: 'nearest'});
  const box = e.getBoundingClientRect();
  let top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  while (top && top.shadowRoot) {
    const inner = top.shadowRoot.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (!inner || inner === top) break;
    top = inner;
  }
  if (!top || top === e || e.contains(top)) return false;
  if ([...(e.labels || [])].some((label) => label.contains(top))) return true;
  const used = 'a[href],button,select,textarea,input:not([type=hidden]),[role=checkbox],[role=switch],[role=button]';
  for (let node = top; node && node !== document.body; node = node.parentElement) {
    if (node.contains(e)) return node.querySelectorAll(used).length === 1;
  }
  return false;
}
