// Whether an element stands in what a page is found one's way with, and in sight: a drawer that is closed
// may stand beside the window.
(element) => {
  const { left, right } = element.getBoundingClientRect();
  if (right <= 0 || left >= innerWidth) return false;
  return !!nearest(element, 'nav,aside,[role=navigation],[role=menu],[role=menubar],[role=tree]');
}
