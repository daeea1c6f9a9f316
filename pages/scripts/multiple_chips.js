// What stands as chips around a field, each with a button that takes it away or as a whole such a button:
// their words, without those of a button in them; of the chip with the wanted words, that button.
(field, wanted = null) => {
  const away = /^(remove|delete|clear|close|unselect|deselect|dismiss)/;
  const removes = (e) => away.test(key(e.getAttribute('aria-label') || e.title || shown(e)) ) || /^[×✕✖]$/.test(shown(e));
  const words = (node) => {
    if (node.nodeType === 3) return node.textContent;
    if (node.nodeType !== 1 || node.matches('button,[role=button],svg,[aria-hidden=true],style,script') || unseen(node)) return '';
    return [...inside(node)].map(words).join(' ');
  };
  for (let box = outside(field), up = 0; box && up < 5; up += 1, box = outside(box)) {
    if (box.querySelectorAll('input:not([type=hidden]),select,textarea').length > 1) break;
    const buttons = [...box.querySelectorAll('button,[role=button]')]
      .filter((e) => removes(e) && !e.closest('[role=listbox]'));
    const chips = buttons.map((button) => {
      let chip = outside(button);
      while (chip && chip !== box && !words(chip).trim()) chip = outside(chip);
      return [chip && chip !== box && !chip.contains(field) ? words(chip).trim().replace(/\s+/g, ' ') : '', button];
    }).filter(([words]) => /[^\d\s+]/.test(words)); // a number alone only counts them
    const open = byIds(field, 'aria-controls').concat(byIds(field, 'aria-owns'));
    const lists = [...box.querySelectorAll('[role=listbox]')]
      .filter((list) => list !== field && !open.includes(list) && !list.contains(field));
    chips.push(...lists.flatMap((list) => [...list.querySelectorAll('[role=option]:not([aria-selected])')])
      .filter((e) => !unseen(e)).map((e) => [shown(e), e]));
    if (chips.length && wanted !== null) return (chips.find(([words]) => key(words) === key(wanted)) || [])[1] || null;
    if (chips.length) return [...new Set(chips.map(([words]) => words))];
  }
  return wanted === null ? [] : null;
}
