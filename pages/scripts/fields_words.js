(value) => {
  if ('value' in value && value.matches('input,textarea,output')) return value.value;
  const words = (node) => [...node.childNodes].map((child) => {
    if (child.nodeType === 3) return child.textContent;
    if (child.nodeType !== 1 || child.tagName === 'BUTTON' || child.getAttribute('role') === 'button') return '';
    return words(child);
  }).join('');
  return words(value);
}
