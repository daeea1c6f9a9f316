// From a field that opened in its place to the button that takes its text: the only one of several in
// the smallest box that holds the field and any of them, as long as that holds no other field; else -1.
(field, buttons) => {
  for (let box = field.parentElement; box && box !== document.body; box = box.parentElement) {
    if (box.querySelectorAll('input:not([type=hidden]),select,textarea').length > 1) return -1;
    const inside = buttons.filter((button) => box.contains(button));
    if (inside.length) return inside.length === 1 ? buttons.indexOf(inside[0]) : -1;
  }
  return -1;
}
