// Whether a button belongs to the page as a whole: not to its head, a navigation, an entry of a list.
(button) => {
  const parts = 'header,nav,aside,footer,[role=banner],[role=navigation],[role=menu],[role=toolbar],[role=search],tr,[role=row],li,[role=listitem]';
  for (let at = button; at; at = outside(at)) if (at.matches(parts)) return false;
  return true;
}
