// Scroll what scrolls in the list by most of its height, or else what scrolls around it; of several
// within each other the outer one first. Null when every one has reached its end.
(popup) => {
  const scrolls = (e) => e.scrollHeight > e.clientHeight + 2 && /(auto|scroll)/.test(getComputedStyle(e).overflowY);
  let boxes = [popup, ...popup.querySelectorAll('*')].filter(scrolls);
  for (let up = popup.parentElement; !boxes.length && up && up !== document.body; up = up.parentElement)
    boxes = [up].filter(scrolls);
  const box = boxes.find((e) => e.scrollTop + e.clientHeight < e.scrollHeight - 1);
  if (!box) return null;
  box.scrollTop += Math.max(20, box.clientHeight * 0.8);
  return box.scrollTop;
}
