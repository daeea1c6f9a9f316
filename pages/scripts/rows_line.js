// Whether a row shows a name as a line of its own.
(row, name) => shown(row).split('\n').some((line) => line.trim().replace(/\s+/g, ' ') === name)
