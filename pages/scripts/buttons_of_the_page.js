// Whether a button belongs to the page as a whole: not to its head, a navigation, an entry of a list.
(button) => !nearest(button, 'header,nav,aside,footer,[role=banner],[role=navigation],[role=menu],[role=toolbar],'
  + '[role=search],tr,[role=row],li,[role=listitem]')
