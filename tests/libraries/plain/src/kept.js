import { tell } from '../../trial.js';

// A state of the application that the test can see.
export function kept(start) {
  let value = start;
  tell(value);
  return {
    get value() { return value; },
    set value(next) { value = next; tell(value); },
  };
}
