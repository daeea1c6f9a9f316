import { Directive, HostListener, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { Question, QuestionDialog } from './dialogs';

// A page with a form: it asks before what was typed is thrown away.
@Directive()
export abstract class Guarded {
  protected readonly dialog = inject(MatDialog);
  protected kept = false;

  protected abstract changed(): boolean;

  async mayLeave(): Promise<boolean> {
    if (this.kept || !this.changed()) return true;
    const data: Question = {
      title: 'Discard unsaved changes?',
      text: 'You have changes on this page that were not saved yet.',
      yes: 'Discard changes',
      no: 'Keep editing',
    };
    return !!(await firstValueFrom(this.dialog.open(QuestionDialog, { data }).afterClosed()));
  }

  @HostListener('window:beforeunload', ['$event'])
  unload(event: BeforeUnloadEvent): void {
    if (!this.kept && this.changed()) event.preventDefault();
  }
}
