// Scroll a list to its beginning; tell whether it was not there.
(popup) => {
  const away = [popup, ...popup.querySelectorAll('*')].filter((e) => e.scrollTop);
  away.forEach((e) => { e.scrollTop = 0; });
  return away.length > 0;
}
