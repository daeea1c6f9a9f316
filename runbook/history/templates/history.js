"use strict";
{% include "theme.js" %}
(() => {
  const box = document.getElementById("filters");
  if (!box) return;
  const rows = [...document.querySelectorAll("#runs tbody tr")];
  const words = box.querySelector("input");
  const choices = [...box.querySelectorAll("select")];
  const told = box.querySelector("output");

  const narrow = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let left = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      const chosen = choices.every((c) => c.selectedIndex === 0 || row.dataset[c.name] === c.value);
      row.hidden = !(chosen && wanted.every((word) => text.includes(word)));
      if (!row.hidden) left += 1;
    }
    told.textContent = `${left} of ${rows.length} shown`;
  };
  box.hidden = false;
  box.addEventListener("input", narrow);
  narrow(); // what the browser kept of an earlier visit counts
})();
