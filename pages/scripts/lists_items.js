// The texts of a list.
(box) => listed(box)
