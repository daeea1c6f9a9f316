// The field into which one types to filter an open list: the element itself, or the field that took the
// focus when the list opened and stands at most a few boxes around it; null where there is none.
(trigger) => {
  const field = (e) => e && e.matches('input:not([readonly]):not([type=checkbox]):not([type=radio]),textarea');
  if (field(trigger)) return trigger;
  let at = document.activeElement;
  while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
  if (!field(at) || at === trigger) return null;
  for (let box = outside(at), up = 0; box && up < 4; up += 1, box = outside(box))
    if (box.querySelector('[role=listbox]')) return at;
  return null;
}
