// Of what opens and closes on a page, what is closed and holds a part of the page: no menu, no list of
// options, nothing of the navigation, no row of a table. Position and words of each.
(elements) => {
  const own = (e) => e.getAttribute('aria-label') || (e.innerText || e.textContent || '').trim().split('\n')[0];
  const closed = (e) => (e.tagName === 'SUMMARY' ? !e.parentElement.open : e.getAttribute('aria-expanded') === 'false');
  const other = '[aria-haspopup]:not([aria-haspopup=false]),[role=combobox],[role=menuitem],[role=treeitem],select,input';
  const away = 'nav,header,[role=navigation],[role=banner],[role=menu],[role=menubar],[role=tree],[role=toolbar],tr,[role=row]';
  return elements.map((e, at) => [e, at])
    .filter(([e]) => closed(e) && !e.matches(other) && !e.closest(away) && (!e.checkVisibility || e.checkVisibility()))
    .map(([e, at]) => [at, own(e)])
    .filter(([, words]) => /[\p{L}\p{N}]{2}/u.test(words));
}
