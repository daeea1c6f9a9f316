// From the heading or text of a card to what one presses for it: itself if it takes a click, else the one
// thing that can be pressed in the smallest box that holds it and any, as long as that box is no other
// card's too; itself where there are several.
(card) => {
  const used = 'a[href],button,[role=button],[role=link],[role=radio],input[type=radio]';
  const all = (node) => [node, ...[...inside(node)].filter((one) => one.nodeType === 1).flatMap(all)];
  if (getComputedStyle(card).cursor === 'pointer') return card;
  for (let box = outside(card); box && box !== document.body; box = outside(box)) {
    const held = all(box);
    if (held.filter((one) => one.tagName === card.tagName && key(shown(one))).length > 1) return card;
    const pressed = held.filter((one) => one.matches(used) && !unseen(one));
    if (pressed.length) return pressed.length === 1 ? pressed[0] : card;
  }
  return card;
}
