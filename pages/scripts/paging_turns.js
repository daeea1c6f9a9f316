// Whether a button turns the pages of a list: it says so, or it says Next and stands among the numbers of
// pages or of entries, and not among the buttons that end a form.
(button) => {
  const entry = button.closest('li');
  const said = [button.getAttribute('aria-label'), button.title, shown(button), entry && entry.title];
  if (said.some((words) => /page/i.test(words || ''))) return true;
  const ends = /^(cancel|back|submit|save|finish|create|done)$/;
  for (let box = outside(button), up = 0; box && up < 4; up += 1, box = outside(box)) {
    const words = shown(box).replace(shown(button), '');
    const buttons = [...box.querySelectorAll('button,a,[role=button]')].map((e) => key(shown(e)));
    if (buttons.some((name) => ends.test(name))) return false;
    if (/\d/.test(words)) return true;
  }
  return false;
}
