// The lines that a page shows.
(body) => shown(body).split('\n')
