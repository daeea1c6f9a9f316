(popup) => { for (const e of [popup, ...popup.querySelectorAll('*')]) if (e.scrollTop) e.scrollTop = 0; }
