// Which of the elements a person can use, as their index: not what a dialog in front keeps from use, what
// has size before what has none, and of two within each other the inner one.
(elements) => {
  if (!elements.length) return [];
  const sized = (e) => { const box = e.getBoundingClientRect(); return box.width > 0 && box.height > 0; };
  const modals = [], dialogs = [];
  const search = (root) => {
    modals.push(...root.querySelectorAll(':modal'));
    dialogs.push(...[...root.querySelectorAll('[role=dialog],[role=alertdialog],dialog[open]')]
      .filter((e) => (e.offsetWidth || sized(e)) && !unseen(e))); // one that grows has no size yet
    for (const e of root.querySelectorAll('*')) if (e.shadowRoot) search(e.shadowRoot);
  };
  search(document);
  const top = modals[modals.length - 1];
  const point = (e) => {
    const box = e.getBoundingClientRect();
    return hitAt(box.x + box.width / 2, box.y + box.height / 2);
  };
  const veil = (hit) => { // what darkens the page, or holds a dialog before it
    for (let at = hit; at; at = outside(at)) {
      if (!/fixed|absolute/.test(getComputedStyle(at).position)) continue;
      const box = at.getBoundingClientRect();
      if (box.width > innerWidth * 0.8 && box.height > innerHeight * 0.8) return at;
    }
    return null;
  };
  const under = (e) => {
    if (!dialogs.length || dialogs.some((dialog) => holds(dialog, e))) return false;
    let hit = point(e);
    if (!hit) { e.scrollIntoView({ block: 'center' }); hit = point(e); }
    if (!hit || holds(e, hit) || holds(hit, e)) return false;
    const over = dialogs.find((dialog) => holds(dialog, hit)) || veil(hit);
    return !!over && !holds(over, e);
  };
  const usable = (e) => {
    if (top && !holds(top, e)) return false;
    for (let at = e; at; at = outside(at)) if (at.inert) return false;
    return !under(e);
  };
  let kept = elements.map((e, index) => [e, index]).filter(([e]) => usable(e));
  if (kept.some(([e]) => sized(e))) kept = kept.filter(([e]) => sized(e));
  const inner = kept.filter(([e]) => kept.some(([other]) => other !== e && holds(other, e)));
  return (kept.length === 2 && inner.length ? inner : kept).map(([, index]) => index);
}
