// Replaces the texts of a frame: what a tenant has, by what could be anybody's. Gives a list in which each
// thing that puts a text back is followed by one that tells whether the text is still the new one.
(told) => {
  const pairs = told.pairs, alone = new Map(told.alone), kept = new Set(told.kept);
  const mails = new Map(told.mails), ours = new Set(told.mails.map(([, to]) => to));
  const shapes = told.shapes.map(([form, flags, instead]) => [new RegExp(form, flags), instead]);
  const mail = /[\w.+'-]{1,64}@(?:[\w-]+\.)+[a-z]{2,}/i;
  const undo = [];
  const clean = (text) => text.replace(/\s+/g, " ").trim();
  const parts = new Map(told.parts);
  const greeting = /^((?:welcome|hello|hi)(?: back)?,? )(\S+?)([.!]?)$/i;
  const named = (node, text) => {
    const holder = node.parentElement;
    const at = holder && holder.closest("dd,td,[role=cell],[role=definition]");
    if (at && parts.has(clean(text))) return parts.get(clean(text));
    return text.replace(greeting, (all, before, name, after) =>
      parts.has(name) ? before + parts.get(name) + after : all);
  };
  const replaced = (text) => {
    const whole = alone.get(clean(text));
    if (whole !== undefined) return text.replace(text.trim(), () => whole);
    for (const [from, to] of pairs) text = text.split(from).join(to);
    for (const [form, instead] of shapes) text = text.replace(form, instead);
    return text.replace(new RegExp(mail.source, "gi"), (found) =>
      mails.get(found.toLowerCase()) || (ours.has(found) ? found : told.person));
  };
  const put = (node, text) => {
    const before = node.data;
    if (text === before) return;
    node.data = text;
    undo.push(() => { if (node.data === text) node.data = before; },
              () => !node.isConnected || node.data === text);
  };
  const fill = (field, text) => {
    const before = field.value;
    if (text === before) return;
    const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    const setter = Object.getOwnPropertyDescriptor(kind.prototype, "value").set;
    setter.call(field, text);
    undo.push(() => { if (field.value === text) setter.call(field, before); },
              () => !field.isConnected || field.value === text);
  };
  const nodes = [];
  const walk = (root) => {
    const both = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
    const walker = document.createTreeWalker(root, both, (node) =>
      /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.nodeName)
        ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push(node);
      if (node.shadowRoot) walk(node.shadowRoot);
    }
  };
  if (document.documentElement) walk(document.documentElement);
  const up = (node) => node.parentNode || (node instanceof ShadowRoot ? node.host : null);
  const inside = (root, one) => {
    for (let at = one; at; at = up(at)) if (at === root) return true;
    return false;
  };
  const texts = (root) => nodes.filter((one) => one.nodeType === Node.TEXT_NODE && one.data.trim()
    && inside(root, one));
  const roled = (one, tags, roles) => one.nodeType === Node.ELEMENT_NODE
    && (roles.includes(one.getAttribute("role")) || (tags.includes(one.tagName)
        && !one.getAttribute("role")));
  const rows = nodes.filter((one) => roled(one, ["TR"], ["row"]));
  const cellsOf = (row) => [...row.querySelectorAll("td,th,[role=cell],[role=gridcell],"
    + "[role=rowheader],[role=columnheader]")];
  const heads = (row) => {
    const table = row.closest("table,[role=table],[role=grid],[role=treegrid]");
    const first = table && [...table.querySelectorAll("tr,[role=row]")].find((one) =>
      one.querySelector("th:not([scope=row]),[role=columnheader]"));
    return first ? cellsOf(first).map((one) => clean(one.textContent)) : [];
  };
  const isPerson = (said) => mail.test(said);
  const peopled = new Map();
  const ofPersons = (row) => {
    const table = row.closest("table,[role=table],[role=grid],[role=treegrid]");
    if (!table) return isPerson(clean(row.textContent));
    if (!peopled.has(table)) {
      const about = heads(row).join(" ") + " " + (table.getAttribute("aria-label") || "");
      peopled.set(table, /\busers?\b|e-?mail/i.test(about) || isPerson(clean(table.textContent)));
    }
    return peopled.get(table);
  };
  const numbers = new Map();
  for (const row of rows) {
    const cells = cellsOf(row);
    const said = clean(row.textContent);
    if (!cells.length || row.querySelector("[role=columnheader],th:not([scope=row])")) continue;
    if (told.own.some((one) => said.includes(one))) continue;
    const options = row.querySelector("input[type=checkbox],[role=checkbox],[role=switch]")
      && !row.querySelector("a[href],[role=link]");
    if (options && !ofPersons(row)) continue;  // what a product offers, not what a tenant has
    const titles = heads(row), table = row.parentNode;
    if (cells.length === 1 && titles.length > 1) continue;  // it says that there is nothing
    numbers.set(table, (numbers.get(table) || 0) + 1);
    cells.forEach((cell, column) => {
      for (const text of texts(cell)) {
        const word = clean(text.data).toLowerCase();
        if (kept.has(word) || !/\p{L}/u.test(word)) continue;
        if (text.parentElement && text.parentElement.closest("button,[role=button]")) continue;
        put(text, mail.test(word) ? replaced(text.data)
                                  : `${titles[column] || "Example"} ${numbers.get(table)}`);
      }
    });
  }
  const entries = nodes.filter((one) => roled(one, ["LI"], ["listitem", "option", "treeitem"]));
  entries.filter((one) => isPerson(clean(one.textContent))).forEach((entry, at) => {
    for (const text of texts(entry)) {
      const word = clean(text.data).toLowerCase();
      if (kept.has(word) || !/\p{L}/u.test(word)) continue;
      put(text, mail.test(word) ? replaced(text.data) : `Person ${at + 1}`);
    }
  });
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE) { put(node, named(node, replaced(node.data))); continue; }
    if (node.nodeName === "INPUT") {
      if (node.type === "password") { if (node.value) fill(node, "placeholder"); }
      else if (!["checkbox", "radio", "file", "hidden", "submit", "button", "image", "color",
                 "range", "number", "date", "time", "datetime-local", "month", "week"]
                 .includes(node.type)) fill(node, replaced(node.value));
    } else if (node.nodeName === "TEXTAREA") fill(node, replaced(node.value));
    for (const name of ["placeholder", "aria-label", "title", "alt"]) {
      const before = node.getAttribute(name);
      const text = before && replaced(before);
      if (!before || text === before) continue;
      node.setAttribute(name, text);
      undo.push(() => { if (node.getAttribute(name) === text) node.setAttribute(name, before); },
                () => !node.isConnected || node.getAttribute(name) === text);
    }
  }
  return undo;
}
