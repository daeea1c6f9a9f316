() => {
  const boxes = [...document.querySelectorAll('*')].filter((e) =>
    e.scrollHeight > e.clientHeight + 2 && /(auto|scroll)/.test(getComputedStyle(e).overflowY) && e.clientHeight > 60);
  const box = boxes.pop() || document.scrollingElement;
  if (box.scrollTop + box.clientHeight >= box.scrollHeight - 1) return false;
  box.scrollTop += Math.max(40, box.clientHeight * 0.8);
  return true;
}
