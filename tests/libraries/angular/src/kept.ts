import { WritableSignal, effect, signal } from '@angular/core';
import { FormControl } from '@angular/forms';
import { tell } from '../../trial.js';

// A state of the application that the test can see.
export function kept<T>(start: T): WritableSignal<T> {
  const value = signal(start);
  effect(() => tell(value()));
  return value;
}

// The same for what a reactive form holds.
export function keptControl<T>(start: T): FormControl<T | null> {
  const control = new FormControl<T>(start);
  tell(start);
  control.valueChanges.subscribe(tell);
  return control;
}
