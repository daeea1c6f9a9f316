// The caption of a run of check boxes is the last text before the first of them that is no label of
// a box.
(box) => {
  const boxes = 'input[type=checkbox],[role=checkbox],[role=switch]';
  let node = box;
  for (let up = 0; node && up < 8; up += 1) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches(boxes) || before.querySelector(boxes) || before.tagName === 'LABEL') continue;
      const text = (before.innerText || '').trim();
      if (text) return text.split('\n').pop();
    }
    node = node.parentElement || (node.getRootNode() && node.getRootNode().host);
  }
  return '';
}
