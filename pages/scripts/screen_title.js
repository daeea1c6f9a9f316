// What a dialog without a name is called: its first line.
(dialog) => (dialog.getAttribute('aria-label') || dialog.getAttribute('aria-labelledby')
  ? '' : shown(owner(dialog)).split('\n')[0])
