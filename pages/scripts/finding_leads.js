// Whether the words that name an element begin with one of the names, and the rest of them stands
// apart: a hint below the label, a description below the title. Words that are drawn as a picture, as
// the fonts of icons do, are kept from the name and are none.
(element, names) => led(labelsOf(element).flatMap(texts)
  .filter((one) => !one.parentElement || !one.parentElement.closest('[aria-hidden=true]')), names)
