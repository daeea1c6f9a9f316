(arrow) => {
  const root = arrow.getRootNode();
  const controlled = (arrow.getAttribute('aria-controls') || '').split(/\s+/).filter(Boolean)
    .map((id) => root.getElementById(id)).find(Boolean);
  const details = arrow.closest('details');
  let box = controlled || details;
  for (let node = arrow; !box && node; node = node.parentElement) {
    if (node.nextElementSibling && (node.nextElementSibling.innerText || '').trim()) box = node.nextElementSibling;
    if (node.matches('li,tr,[role=row],[role=listitem]')) break;
  }
  if (!box) return [];
  const items = [...box.querySelectorAll('li,[role=listitem],code,td')].map((e) => e.innerText.trim()).filter(Boolean);
  const words = items.length ? items : box.innerText.replace(/^\s*implied claims:?/i, '').split(/[\n,]/).map((w) => w.trim());
  return [...new Set(words)].filter((w) => w && !/^implied claims:?$/i.test(w) && w !== arrow.innerText.trim());
}
