// The caption of a run of check boxes is the last text before the first of them that is no label of
// a box: its beginning without a hint that stands apart, and its last line; for each box, none without one.
(boxes) => boxes.map((box) => {
  const others = 'input[type=checkbox],input[type=radio],[role=checkbox],[role=switch],[role=radio]';
  const boxed = (e) => !!e.querySelector(others)
    || [e, ...e.querySelectorAll('*')].some((one) => one.shadowRoot && boxed(one.shadowRoot));
  const table = box.closest('table,[role=table],[role=grid]'); // its other rows are no caption
  const elsewhere = '[role=tab],[role=tablist],nav,[role=navigation]'; // says what other pages hold
  let node = table || box;
  for (let up = 0; node && up < 16; up += 1) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches(others) || boxed(before) || before.matches(elsewhere)
        || before.querySelector(elsewhere) || (before.control && before.control.matches(others))) continue;
      const text = shown(before);
      if (text) return [title(texts(before)), text.split('\n').pop()];
    }
    node = outside(node);
  }
  return [];
})
