// Whether something lies over the middle of an element that is neither in it nor around it.
(e) => {
  e.scrollIntoView({ block: 'nearest' });
  const box = e.getBoundingClientRect(), x = box.x + box.width / 2, y = box.y + box.height / 2;
  let hit = document.elementFromPoint(x, y);
  while (hit && hit.shadowRoot && !holds(hit, e)) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return !!hit && !holds(e, hit) && !holds(hit, e);
}
