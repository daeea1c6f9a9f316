// Whether what a row of a list is about is called a name: not its template, its type or its owner. In a
// table that is the cell under the heading that says so, else the first cell with a word in it or the one
// that opens the object; of an entry or a card the heading, where it has one.
(row, name) => {
  const plain = (text) => (text || '').trim().replace(/\s+/g, ' ');
  const all = (node) => [...inside(node)].filter((one) => one.nodeType === 1)
    .flatMap((one) => [one, ...all(one)]);
  const bears = (node) => [node, ...all(node)].some((one) => plain(one.textContent) === name
    || plain(one.getAttribute('aria-label')) === name) || shown(node).split('\n').includes(name);
  const isCell = (node) => node.matches('td,th,[role=cell],[role=gridcell],[role=rowheader]');
  const isOpener = (node) => node.matches('a,button,[role=link],[role=button]') && key(shown(node));
  const within = all(row);
  const cells = within.filter(isCell).filter((one) => !within.some((other) => other !== one
    && isCell(other) && holds(other, one)));
  if (!cells.length) {
    const heads = within.filter((one) => one.matches('h1,h2,h3,h4,h5,h6,[role=heading]'));
    return !heads.length || bears(row) && [...heads, ...within.filter(isOpener)].some(bears);
  }
  const table = nearest(row, 'table,[role=table],[role=grid],[role=treegrid]');
  const heads = table ? all(table).filter((one) => one.matches('thead th,th[scope=col],[role=columnheader]')) : [];
  const said = heads.map((one) => plain(shown(one).split('\n')[0]).toLowerCase());
  const called = /(^|\W)name$|^(application|api|url|provider|rule|resource|resource rule|server|title|label)s?$/;
  const other = /template|type|categor|group|user|owner|creat|chang|modif/;
  const columns = said.map((words, at) => (called.test(words) && !other.test(words) ? at : -1)).filter((at) => at >= 0);
  if (columns.length && cells.length === heads.length) {
    return cells.some((cell) => columns.includes(cells.indexOf(cell)) && bears(cell));
  }
  const status = /^(enabled|disabled|active|inactive|on|off|yes|no)$/i;
  const worded = cells.filter((cell) => /\p{L}/u.test(shown(cell)) && !status.test(plain(shown(cell))));
  const openers = cells.flatMap((cell) => all(cell).filter(isOpener));
  return openers.some((one) => plain(shown(one)) === name || bears(one)) || (worded.length > 0 && bears(worded[0]));
}
