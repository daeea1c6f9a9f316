// Whether an open list can only be walked by the keyboard: what stands for it is there for assistive
// technology alone and cannot be seen, while what can be seen bears no role.
(field) => {
  const ids = `${field.getAttribute('aria-controls') || ''} ${field.getAttribute('aria-owns') || ''}`;
  const lists = ids.split(/\s+/).filter(Boolean).map((id) => field.getRootNode().getElementById(id)).filter(Boolean);
  return lists.some((list) => {
    const box = list.getBoundingClientRect();
    return list.querySelector('[role=option]') && (!box.width || !box.height);
  });
}
