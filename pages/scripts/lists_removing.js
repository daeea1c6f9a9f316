// Of a list, the button that takes a text out of it.
(box, text) => {
  const buttons = [];
  const walk = (node) => {
    if (node.nodeType !== 1 || unseen(node)) return;
    if (node.matches(PRESSABLE)) buttons.push(node);
    inside(node).forEach(walk);
  };
  walk(box);
  return removing(buttons, text);
}
