(value) => {
  if ('value' in value && value.matches('input,textarea,output')) return value.value;
  const aside = 'button,[role=button],[role=tooltip]';
  const words = (node) => [...node.childNodes].map((child) => {
    if (child.nodeType === 3) return child.textContent;
    if (child.nodeType !== 1 || child.matches(aside) || unseen(child)) return '';
    return words(child);
  }).join('');
  return words(value);
}
