// Scroll whatever scrolls in or around the list by most of its height; null when the end is reached.
(popup) => {
  const inside = [popup, ...popup.querySelectorAll('*')];
  for (let up = popup.parentElement; up && up !== document.body; up = up.parentElement) inside.push(up);
  const box = inside.find((e) => e.scrollHeight > e.clientHeight + 2 && /(auto|scroll)/.test(getComputedStyle(e).overflowY));
  if (!box || box.scrollTop + box.clientHeight >= box.scrollHeight - 1) return null;
  box.scrollTop += Math.max(20, box.clientHeight * 0.8);
  return box.scrollTop;
}
