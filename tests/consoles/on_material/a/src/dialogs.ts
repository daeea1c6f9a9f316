import { ClipboardModule } from '@angular/cdk/clipboard';
import { Component, inject, signal } from '@angular/core';
import { FormsModule, NonNullableFormBuilder, ReactiveFormsModule, ValidatorFn, Validators } from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import {
  MAT_DIALOG_DATA, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle,
} from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatTooltipModule } from '@angular/material/tooltip';

export interface Question {
  title: string; text: string; yes: string; no: string; understood?: string;
}

// A question with two answers; a grave one wants a tick first.
@Component({
  selector: 'app-question',
  imports: [
    FormsModule, MatButton, MatCheckboxModule, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle,
  ],
  template: `
    <h2 mat-dialog-title>{{ data.title }}</h2>
    <mat-dialog-content>
      <p>{{ data.text }}</p>
      @if (data.understood) {
        <mat-checkbox [(ngModel)]="ticked">{{ data.understood }}</mat-checkbox>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton [mat-dialog-close]="false">{{ data.no }}</button>
      <button matButton="filled" [mat-dialog-close]="true" [disabled]="!!data.understood && !ticked()">
        {{ data.yes }}
      </button>
    </mat-dialog-actions>
  `,
})
export class QuestionDialog {
  data = inject<Question>(MAT_DIALOG_DATA);
  ticked = signal(false);
}

export const absolute: ValidatorFn = ({ value }) =>
  !value || /^[a-z][a-z0-9+.-]*:\/\/[^\s/]+\S*$/i.test(value) ? null : { absolute: true };

export interface UriQuestion { title: string; label: string; uri: string; taken: string[] }

@Component({
  selector: 'app-uri-dialog',
  imports: [
    MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle, MatFormFieldModule,
    MatInputModule, ReactiveFormsModule,
  ],
  template: `
    <h2 mat-dialog-title>{{ data.title }}</h2>
    <form [formGroup]="form" (ngSubmit)="done()">
      <mat-dialog-content class="stack">
        <mat-form-field>
          <mat-label>{{ data.label }}</mat-label>
          <input matInput formControlName="uri" type="url" placeholder="https://" autocomplete="off">
          <mat-hint>A full URI. Wildcards are not allowed.</mat-hint>
          @if (form.controls.uri.hasError('required')) {
            <mat-error>Enter a URI</mat-error>
          } @else if (form.controls.uri.hasError('absolute')) {
            <mat-error>Enter a full URI, for example https://example.com/callback</mat-error>
          } @else if (form.controls.uri.hasError('taken')) {
            <mat-error>This URI is on the list already</mat-error>
          }
        </mat-form-field>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>Cancel</button>
        <button matButton="filled" type="submit">OK</button>
      </mat-dialog-actions>
    </form>
  `,
})
export class UriDialog {
  data = inject<UriQuestion>(MAT_DIALOG_DATA);
  private ref = inject(MatDialogRef);
  form = inject(NonNullableFormBuilder).group({
    uri: [this.data.uri, [
      Validators.required, absolute,
      ({ value }) => this.data.taken.includes(value.trim()) ? { taken: true } : null,
    ] as ValidatorFn[]],
  });

  done(): void {
    if (this.form.valid) this.ref.close(this.form.controls.uri.value.trim());
  }
}

export interface Scope { name: string; value: string }
export interface ScopeQuestion { scope?: Scope; others: Scope[] }

@Component({
  selector: 'app-scope-dialog',
  imports: [
    MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle, MatFormFieldModule,
    MatInputModule, ReactiveFormsModule,
  ],
  template: `
    <h2 mat-dialog-title>{{ data.scope ? 'Edit Scope' : 'Add Scope' }}</h2>
    <form [formGroup]="form" (ngSubmit)="done()">
      <mat-dialog-content class="stack">
        <mat-form-field>
          <mat-label>Name</mat-label>
          <input matInput formControlName="name" autocomplete="off">
          @if (form.controls.name.hasError('required')) { <mat-error>Enter a name</mat-error> }
          @else { <mat-error>This name is used by another scope</mat-error> }
        </mat-form-field>
        <mat-form-field>
          <mat-label>Value</mat-label>
          <input matInput formControlName="value" autocomplete="off">
          <mat-hint>For example, edit:calendar</mat-hint>
          @if (form.controls.value.hasError('required')) { <mat-error>Enter a value</mat-error> }
          @else { <mat-error>This value is used by another scope</mat-error> }
        </mat-form-field>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>Cancel</button>
        <button matButton="filled" type="submit">{{ data.scope ? 'Update' : 'Add' }}</button>
      </mat-dialog-actions>
    </form>
  `,
})
export class ScopeDialog {
  data = inject<ScopeQuestion>(MAT_DIALOG_DATA);
  private ref = inject(MatDialogRef);
  form = inject(NonNullableFormBuilder).group({
    name: [this.data.scope?.name ?? '', [Validators.required, this.free('name')]],
    value: [this.data.scope?.value ?? '', [Validators.required, this.free('value')]],
  });

  done(): void {
    if (this.form.valid) this.ref.close(this.form.getRawValue());
  }

  private free(key: keyof Scope): ValidatorFn {
    return ({ value }) => this.data.others.some((one) => one[key] === value) ? { taken: true } : null;
  }
}

// What the relying party has to be told.
@Component({
  selector: 'app-oidc-dialog',
  imports: [
    ClipboardModule, MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle, MatIconButton,
    MatIconModule, MatTooltipModule,
  ],
  template: `
    <h2 mat-dialog-title>OIDC Configuration</h2>
    <mat-dialog-content>
      <p>Enter these values at the application that you integrate.</p>
      <dl class="facts">
        @for (row of rows; track row[0]) {
          <dt>{{ row[0] }}</dt>
          <dd>
            <code>{{ row[1] }}</code>
            <button
              matIconButton
              [attr.aria-label]="'Copy ' + row[0]"
              matTooltip="Copy"
              [cdkCopyToClipboard]="row[1]"
            >
              <mat-icon>content_copy</mat-icon>
            </button>
          </dd>
        }
      </dl>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton="filled" mat-dialog-close cdkFocusInitial>OK</button>
    </mat-dialog-actions>
  `,
})
export class OidcDialog {
  private issuer = inject<string>(MAT_DIALOG_DATA);
  rows: [string, string][] = [
    ['Issuer URL', this.issuer],
    ['Authorization Endpoint', `${this.issuer}/authorize`],
    ['JWKS Endpoint', `${this.issuer}/jwks`],
  ];
}

@Component({
  selector: 'app-welcome-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    <h2 mat-dialog-title>Welcome to the new console</h2>
    <mat-dialog-content>
      <p>Authorization and resource rules have moved to Security. Shall we show you around?</p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton mat-dialog-close>Not now</button>
      <button matButton="filled" [mat-dialog-close]="true">Take the tour</button>
    </mat-dialog-actions>
  `,
})
export class WelcomeDialog {}
