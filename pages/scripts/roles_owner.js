// The tag of the element that holds what a box shows, where that is not the box: content that is slotted
// into a box of a shadow root stands in the element that owns the shadow root. "" else, and for several.
(boxes) => {
  const own = boxes.length === 1 ? owner(boxes[0]) : null;
  return own && own !== boxes[0] ? own.localName : '';
}
