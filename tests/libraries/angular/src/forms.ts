import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatSnackBar } from '@angular/material/snack-bar';
import { save } from '../../trial.js';
import { kept } from './kept';

@Component({
  selector: 'row-form',
  imports: [
    MatButtonModule, MatFormFieldModule, MatInputModule, MatProgressBarModule, ReactiveFormsModule,
  ],
  template: `
    @if (phase() === 'saved') {
      <h2>Applications List</h2>
    } @else {
      <form novalidate [formGroup]="form" (ngSubmit)="submit()">
        @if (phase() === 'saving') {
          <mat-progress-bar mode="indeterminate" />
        }
        <mat-form-field [style.width.px]="400">
          <mat-label>Name</mat-label>
          <input matInput formControlName="name">
          @if (name.hasError('required')) {
            <mat-error>Name is <strong>required</strong></mat-error>
          }
          @if (name.hasError('taken')) {
            <mat-error>Name is taken</mat-error>
          }
        </mat-form-field>
        <p>
          <button matButton="filled" type="submit" [disabled]="phase() === 'saving'">Save</button>
        </p>
      </form>
    }
  `,
})
class Form {
  snackBar = inject(MatSnackBar);
  name = new FormControl('', Validators.required);
  form = new FormGroup({ name: this.name });
  phase = signal<'open' | 'saving' | 'saved'>('open');
  times = kept(0);

  async submit() {
    if (this.form.invalid) return;
    this.phase.set('saving');
    if (await save()) {
      this.times.update((times) => times + 1);
      this.phase.set('saved');
      this.snackBar.open('Application saved', 'Close', { duration: 3000 });
    } else {
      this.phase.set('open');
      this.name.setErrors({ taken: true });
    }
  }
}

export const rows = { commit: Form, refused: Form };
