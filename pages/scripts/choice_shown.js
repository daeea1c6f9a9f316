(e) => {
  const value = 'value' in e && e.matches('input') ? e.value : '';
  if (value) return value;
  const own = (e.innerText || '').trim();
  if (own) return own;
  for (let node = e.parentElement, up = 0; node && up < 4; node = node.parentElement, up += 1) {
    if (node.querySelectorAll('input:not([type=hidden]),select,[role=combobox]').length > 1) break;
    const text = (node.innerText || '').trim();
    if (text) return text;
  }
  return '';
}
