// Shows a message at the edge of the window.
export function say(from, text, variant = 'success') {
  const icon = variant === 'success' ? 'circle-check' : 'circle-exclamation';
  from.dispatchEvent(new CustomEvent('cw-say', {
    detail: [text, { variant, icon }], bubbles: true, composed: true,
  }));
}
