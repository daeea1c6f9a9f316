// Whether the words that name an element begin with one of the names, and the rest of them stands
// apart: a hint below the label, a description below the title.
(element, names) => led(labelsOf(element).flatMap(texts), names)
