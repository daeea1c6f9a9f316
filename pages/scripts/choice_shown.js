(e) => {
  const value = 'value' in e && e.matches('input') ? e.value : '';
  if (value) return value;
  const own = shown(e);
  if (own) return own;
  for (let node = outside(e), up = 0; node && up < 4; node = outside(node), up += 1) {
    if (node.querySelectorAll('input:not([type=hidden]),select,[role=combobox]').length > 1) break;
    const text = shown(node);
    if (text) return text;
  }
  return '';
}
