(field) => {
  const root = field.getRootNode();
  const ids = (field.getAttribute('aria-errormessage') || '') + ' ' + (field.getAttribute('aria-describedby') || '');
  const said = ids.split(/\s+/).filter(Boolean).map((id) => root.getElementById(id)).filter(Boolean)
    .map((node) => node.textContent.trim()).join(' ');
  const label = field.labels && field.labels[0] ? field.labels[0].textContent.trim() : field.getAttribute('aria-label') || '';
  return [label, said || field.validationMessage || 'is marked invalid'].filter(Boolean).join(': ');
}
