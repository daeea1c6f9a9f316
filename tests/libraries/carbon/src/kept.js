import { useLayoutEffect, useState } from 'react';
import { tell } from '../../trial.js';

// A state of the application that the test can see.
export function useKept(start) {
  const [value, setValue] = useState(start);
  useLayoutEffect(() => tell(value), [value]);
  return [value, setValue];
}
