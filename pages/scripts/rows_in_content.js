// Which elements stand in the content of a page, as their index: not in its navigation, its head, its
// title, or a message.
(elements) => {
  const away = 'nav,header,footer,h1,[role=navigation],[role=banner],[role=contentinfo],[role=alert],[role=status],'
    + '[role=log],[role=menu],[role=menubar],[role=tablist],[role=heading][aria-level="1"]';
  const surrounds = (node) => node.matches(away)
    && !(node.tagName === 'HEADER' && node.closest('article,section,main,[role=dialog]')); // of a card, not of the page
  const within = (e) => { for (let at = e; at; at = outside(at)) if (surrounds(at)) return true; return false; };
  return elements.map((e, index) => (within(e) ? -1 : index)).filter((index) => index >= 0);
}
