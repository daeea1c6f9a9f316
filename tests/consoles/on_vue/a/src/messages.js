import { shallowRef } from 'vue';

// One message at a time stands at the bottom of the window.
export const message = shallowRef(null);

export function tell(text, more = {}) {
  message.value?.over?.();
  message.value = { text, timeout: 5000, ...more };
}

// Takes something away at once; what is final happens when the message is gone.
export function undoable(text, { undo, final = () => {} }) {
  let open = true;
  const once = (act) => () => {
    if (!open) return;
    open = false;
    removeEventListener('pagehide', end);
    act();
  };
  const end = once(final);
  addEventListener('pagehide', end);
  tell(text, { timeout: 6000, action: 'Undo', act: once(undo), over: end });
}
