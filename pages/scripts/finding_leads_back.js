(e) => !!e.closest('nav,[role=navigation],ol') && /bread\s*crumb/i.test(
  e.closest('nav,[role=navigation],ol').getAttribute('aria-label') || e.closest('nav,[role=navigation],ol').className)
