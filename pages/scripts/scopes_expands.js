// Whether an arrow opens something: it says so, or stands in a node of a tree.
(arrow) => arrow.hasAttribute('aria-expanded') || !!arrow.closest('[role=treeitem],[role=row][aria-expanded]')
