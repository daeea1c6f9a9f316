// The place of a box's owner among the elements of its tag; -1 where it went away.
(hosts, box) => hosts.indexOf(owner(box))
