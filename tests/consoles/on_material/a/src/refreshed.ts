import { ChangeDetectorRef, effect, inject } from '@angular/core';
import { AbstractControl } from '@angular/forms';

// Draws the component anew whenever its part of a form changes, whoever changed it.
export function refreshed(control: () => AbstractControl): void {
  const view = inject(ChangeDetectorRef);
  effect((done) => {
    const events = control().events.subscribe(() => view.markForCheck());
    done(() => events.unsubscribe());
  });
}
