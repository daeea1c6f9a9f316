// Whether an element stands in a trail of breadcrumbs.
(e) => {
  for (let at = e; at; at = outside(at)) {
    const trail = at.matches('nav,[role=navigation],ol,ul');
    if (trail && /bread\s*crumb/i.test(`${at.getAttribute('aria-label')} ${at.getAttribute('class')}`)) return true;
  }
  return false;
}
