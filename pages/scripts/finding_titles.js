// What each element is called, without a description that stands apart; "" where only an attribute tells.
(elements) => elements.map((element) => title(labelsOf(element).flatMap(texts)))
