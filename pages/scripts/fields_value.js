(e) => 'value' in e ? String(e.value) : e.isContentEditable ? e.innerText : e.getAttribute('aria-valuenow') || e.innerText
