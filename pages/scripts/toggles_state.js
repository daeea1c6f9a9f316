(e) => {
  const said = e.getAttribute('aria-checked') || e.getAttribute('aria-pressed');
  if (e.indeterminate || said === 'mixed') return 'mixed';
  if (e.matches('input')) return e.checked ? 'on' : 'off';
  if (said) return said === 'true' ? 'on' : 'off';
  return e.checked ? 'on' : 'off';
}
