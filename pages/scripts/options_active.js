// The entry at which a list that is walked by the keyboard stands: what the field says is active.
(field) => {
  const id = field.getAttribute('aria-activedescendant');
  const entry = id && field.getRootNode().getElementById(id);
  if (!entry) return null;
  const list = entry.closest('[role=listbox]') || entry.parentElement;
  const words = (entry.getAttribute('aria-label') || shown(entry) || entry.textContent || '').trim();
  return {
    id, text: words.replace(/\s+/g, ' '), chosen: entry.getAttribute('aria-selected') === 'true',
    first: list.querySelector('[role=option]') === entry,
  };
}
