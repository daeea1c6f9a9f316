// Whether each box is on, off or half on.
(boxes) => boxes.map((e) => {
  const said = e.getAttribute('aria-checked') || e.getAttribute('aria-pressed');
  if (e.indeterminate || said === 'mixed') return 'mixed';
  if (e.matches('input') || !said) return e.checked ? 'on' : 'off';
  return said === 'true' ? 'on' : 'off';
})
