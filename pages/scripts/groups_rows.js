// What a box is called by the row that it stands in, where its own name only says what a press would do,
// as all of them do: the first words of the row. null where it has a name of its own, "" for the box of
// all of them, which is none of the group.
(boxes) => boxes.map((box) => {
  const row = box.closest('tr,[role=row]');
  const own = labelsOf(box).map(shown).join(' ') || box.getAttribute('aria-label') || box.title;
  const generic = /^((un|de)?(select|check|toggle)(this|current)?(all|every)?(rows?|items?|entry|entries)?\d*)?$/;
  if (!row || !generic.test(key(own))) return null;
  if (box.closest('thead') || row.querySelector('[role=columnheader]')) return '';
  const cells = [...row.querySelectorAll('td,th,[role=cell],[role=gridcell],[role=rowheader]')];
  return cells.filter((cell) => !cell.contains(box) && !cell.querySelector('input,select')).map(shown).find(Boolean) || null;
})
