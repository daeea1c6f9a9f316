// Whether the table of a row has a word in its name, its caption or the headings of its columns.
(row, word) => {
  const table = nearest(row, 'table,[role=table],[role=grid],[role=treegrid]');
  if (!table) return false;
  const said = [table.getAttribute('aria-label'), ...byIds(table, 'aria-labelledby').map((one) => one.textContent),
    ...[...table.querySelectorAll('caption,th,[role=columnheader]')].map((one) => one.textContent)];
  return said.some((text) => (text || '').toLowerCase().includes(word));
}
