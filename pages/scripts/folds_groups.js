// Of what opens and closes on a page, the closed groups of the navigation that are in sight. Position and
// words of each.
(elements) => {
  const own = (e) => e.getAttribute('aria-label') || (e.innerText || e.textContent || '').trim().split('\n')[0];
  const closed = (e) => (e.tagName === 'SUMMARY' ? !e.parentElement.open : e.getAttribute('aria-expanded') === 'false');
  const inSight = (e) => {
    const { left, right, width, height } = e.getBoundingClientRect();
    return width > 0 && height > 0 && right > 0 && left < innerWidth;
  };
  const menu = '[aria-haspopup]:not([aria-haspopup=false]),[role=combobox],select,input';
  return elements.map((e, at) => [e, at])
    .filter(([e]) => closed(e) && !e.matches(menu) && inSight(e)
      && nearest(e, 'nav,aside,[role=navigation],[role=tree],[role=menu],[role=menubar]')
      && !nearest(e, 'header,[role=banner]'))
    .map(([e, at]) => [at, own(e)])
    .filter(([, words]) => /[\p{L}\p{N}]{2}/u.test(words));
}
