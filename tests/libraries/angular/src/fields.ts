import { ClipboardModule } from '@angular/cdk/clipboard';
import { TextFieldModule } from '@angular/cdk/text-field';
import { Component, signal } from '@angular/core';
import { FormsModule, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { CLIENT_ID } from '../../trial.js';
import { kept, keptControl } from './kept';

@Component({
  selector: 'row-text',
  imports: [MatFormFieldModule, MatInputModule, ReactiveFormsModule],
  template: `
    <mat-form-field>
      <mat-label>Application Name</mat-label>
      <input matInput [formControl]="name">
      <mat-hint>Shown to users in the portal</mat-hint>
      @if (name.hasError('required')) {
        <mat-error>Application Name is required</mat-error>
      }
    </mat-form-field>
  `,
})
class Text {
  name = keptControl('Old name');

  constructor() {
    this.name.addValidators(Validators.required);
  }
}

@Component({
  selector: 'row-optional',
  imports: [FormsModule, MatFormFieldModule, MatInputModule],
  template: `
    <mat-form-field appearance="outline">
      <mat-label>Application Description (optional)</mat-label>
      <input matInput [(ngModel)]="description">
    </mat-form-field>
  `,
})
class Optional {
  description = kept('');
}

@Component({
  selector: 'row-textarea',
  imports: [FormsModule, MatFormFieldModule, MatInputModule, TextFieldModule],
  template: `
    <mat-form-field>
      <mat-label>Description</mat-label>
      <textarea
        matInput
        cdkTextareaAutosize
        cdkAutosizeMinRows="1"
        cdkAutosizeMaxRows="5"
        [(ngModel)]="description"
      ></textarea>
    </mat-form-field>
  `,
})
class Textarea {
  description = kept('One');
}

@Component({
  selector: 'row-number',
  imports: [FormsModule, MatFormFieldModule, MatInputModule],
  template: `
    <mat-form-field floatLabel="always">
      <mat-label>Max Authentication Age</mat-label>
      <input matInput type="number" placeholder="0" [(ngModel)]="age">
      <span matTextSuffix>seconds</span>
    </mat-form-field>
  `,
})
class Age {
  age = kept<number | null>(null);
}

@Component({
  selector: 'row-secret',
  imports: [FormsModule, MatButtonModule, MatFormFieldModule, MatIconModule, MatInputModule],
  template: `
    <mat-form-field>
      <mat-label>Password</mat-label>
      <input matInput [type]="hide() ? 'password' : 'text'" [(ngModel)]="password">
      <button
        type="button"
        matIconButton
        matSuffix
        aria-label="Hide password"
        [attr.aria-pressed]="hide()"
        (click)="hide.set(!hide())"
      >
        <mat-icon>{{ hide() ? 'visibility_off' : 'visibility' }}</mat-icon>
      </button>
    </mat-form-field>
  `,
})
class Secret {
  password = kept('');
  hide = signal(true);
}

@Component({
  selector: 'row-readonly',
  imports: [ClipboardModule, MatButtonModule, MatFormFieldModule, MatIconModule, MatInputModule],
  template: `
    <mat-form-field [style.width.px]="420">
      <mat-label>Client ID</mat-label>
      <input matInput readonly [value]="id">
      <button type="button" matIconButton matSuffix aria-label="Copy" [cdkCopyToClipboard]="id">
        <mat-icon>content_copy</mat-icon>
      </button>
    </mat-form-field>
  `,
})
class ReadOnly {
  id = CLIENT_ID;
}

export const rows = {
  text: Text, optional: Optional, textarea: Textarea, number: Age, secret: Secret, readonly: ReadOnly,
};
