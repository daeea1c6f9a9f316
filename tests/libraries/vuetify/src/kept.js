import { shallowRef, watchPostEffect } from 'vue';
import { tell } from '../../trial.js';

// A state of the application that the test can see.
export function kept(start) {
  const value = shallowRef(start);
  watchPostEffect(() => tell(value.value));
  return value;
}
