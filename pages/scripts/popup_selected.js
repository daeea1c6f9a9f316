(e) => e.selected === true || ['aria-selected', 'aria-checked'].some((name) => e.getAttribute(name) === 'true')
