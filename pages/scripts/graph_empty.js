// From a node of a graph to a point of its canvas where nothing is drawn, in the page's coordinates, or
// null: the canvas is the smallest box around the node that is much larger than it.
(node) => {
  const own = node.getBoundingClientRect();
  let canvas = outside(node);
  for (; canvas && canvas !== document.body; canvas = outside(canvas)) {
    const box = canvas.getBoundingClientRect();
    if (box.width > own.width * 3 && box.height > own.height * 2 && box.height > 200) break;
  }
  if (!canvas || canvas === document.body) return null;
  const box = canvas.getBoundingClientRect();
  let offset = { x: 0, y: 0 };
  for (let at = window; at.frameElement; at = at.parent) {
    const frame = at.frameElement.getBoundingClientRect();
    offset = { x: offset.x + frame.x, y: offset.y + frame.y };
  }
  for (const down of [0.9, 0.1, 0.75, 0.25]) {
    for (const along of [0.5, 0.9, 0.1, 0.75, 0.25]) {
      const x = box.x + box.width * along;
      const y = box.y + box.height * down;
      const hit = hitAt(x, y);
      const words = hit && hit.tagName !== 'CANVAS' && key(hit.textContent) && !holds(hit, node);
      const used = hit && hit.closest('button,a,input,select,textarea,[role=button]');
      if (hit && holds(canvas, hit) && !words && !used) return { x: x + offset.x, y: y + offset.y };
    }
  }
  return null;
}
