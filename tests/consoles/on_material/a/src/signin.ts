import { Component, inject, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCard, MatCardContent, MatCardHeader, MatCardSubtitle } from '@angular/material/card';
import { MatCheckboxModule } from '@angular/material/checkbox';
import {
  MAT_DIALOG_DATA, MatDialog, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle,
} from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatList, MatListItem, MatListItemIcon } from '@angular/material/list';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { SignOn } from './data';
import { Service } from './service';

@Component({
  selector: 'app-consent',
  imports: [
    MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle, MatIconModule, MatList,
    MatListItem, MatListItemIcon,
  ],
  template: `
    <h2 mat-dialog-title>Share your data?</h2>
    <mat-dialog-content>
      <p><strong>{{ data.application }}</strong> asks for the following about {{ data.typed }}:</p>
      <mat-list>
        @for (scope of data.scopes; track scope) {
          <mat-list-item><mat-icon matListItemIcon>done</mat-icon>{{ scope }}</mat-list-item>
        }
      </mat-list>
      @if (data.message) { <p>{{ data.message }}</p> }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton [mat-dialog-close]="false">Decline</button>
      <button matButton="filled" [mat-dialog-close]="true">Accept</button>
    </mat-dialog-actions>
  `,
})
class ConsentDialog {
  data = inject<SignOn>(MAT_DIALOG_DATA);
}

const REMEMBERED = 'signin.user';

// User ID and password on one page, the second factor on the next, consent in a dialog.
@Component({
  selector: 'app-sign-in',
  imports: [
    MatButton, MatCard, MatCardContent, MatCardHeader, MatCardSubtitle, MatCheckboxModule, MatFormFieldModule,
    MatIconButton, MatIconModule, MatInputModule, MatProgressBarModule, ReactiveFormsModule,
  ],
  template: `
    <main>
      <mat-card appearance="outlined">
        @if (busy()) { <mat-progress-bar mode="indeterminate" aria-label="Please wait" /> }
        @if (state(); as s) {
          <mat-card-header>
            <mat-card-subtitle>{{ s.application ? 'to continue to ' + s.application : 'Identity as a Service' }}</mat-card-subtitle>
          </mat-card-header>
          <mat-card-content>
            @if (s.problem) { <p class="problem" role="alert">{{ s.problem }}</p> }
            @switch (s.step) {
              @case ('code') {
                <h1>Verify it’s you</h1>
                <form class="stack" [formGroup]="second" (ngSubmit)="verify()">
                  <p>Signed in as <strong>{{ s.typed }}</strong>. Enter the code that your authenticator app shows.</p>
                  <mat-form-field>
                    <mat-label>Verification code</mat-label>
                    <input matInput formControlName="code" inputmode="numeric" autocomplete="one-time-code" maxlength="6">
                    <mat-error>Enter the six digits</mat-error>
                  </mat-form-field>
                  <div class="row">
                    @if (s.application && s.back) { <button matButton type="button" (click)="refuse()">Go back</button> }
                    <button matButton type="button" (click)="restart()">Use another account</button>
                    <span class="grow"></span>
                    <button matButton="filled" type="submit" [disabled]="busy()">Verify</button>
                  </div>
                </form>
              }
              @case ('denied') {
                <h1>No access</h1>
                <p>{{ s.typed }} may not use {{ s.application }}. Ask your administrator for access.</p>
                <div class="row"><button matButton (click)="refuse()">Return to {{ s.application }}</button></div>
              }
              @case ('consent') { <h1>One more thing</h1> }
              @case ('done') { <h1>Signing you in…</h1> }
              @default {
                <h1>Log in</h1>
                <form class="stack" [formGroup]="first" (ngSubmit)="enter()">
                  <mat-form-field>
                    <mat-label>User ID</mat-label>
                    <input matInput formControlName="user" autocomplete="username" [readonly]="s.step === 'password'">
                    <mat-error>Enter your User ID</mat-error>
                  </mat-form-field>
                  @if (s.asks) {
                    <mat-form-field>
                      <mat-label>Password</mat-label>
                      <input matInput formControlName="password" [type]="shown() ? 'text' : 'password'" autocomplete="current-password">
                      <button
                        matIconButton
                        matSuffix
                        type="button"
                        [attr.aria-label]="shown() ? 'Hide password' : 'Show password'"
                        (click)="shown.set(!shown())"
                      >
                        <mat-icon>{{ shown() ? 'visibility_off' : 'visibility' }}</mat-icon>
                      </button>
                      <mat-error>Enter your password</mat-error>
                    </mat-form-field>
                  }
                  <mat-checkbox formControlName="remember">Remember my User ID</mat-checkbox>
                  <div class="row">
                    @if (s.application && s.back) { <button matButton type="button" (click)="refuse()">Go back</button> }
                    @if (s.step === 'password') {
                      <button matButton type="button" (click)="restart()">Use another account</button>
                    }
                    <span class="grow"></span>
                    <button matButton="filled" type="submit" [disabled]="busy()">Log in</button>
                  </div>
                </form>
              }
            }
          </mat-card-content>
        }
      </mat-card>
    </main>
  `,
  styles: `
    main { min-height: 100vh; display: grid; place-items: center; background: var(--mat-sys-surface-container); }
    mat-card { width: 440px; padding: 16px 8px 8px; }
    h1 { margin: 8px 0 16px; }
    .row { display: flex; gap: 8px; align-items: center; margin: 8px 0; }
    .problem { margin: 8px 0; }
    .stack > mat-form-field { width: 100%; }
  `,
})
export class SignInPage {
  private service = inject(Service);
  private dialog = inject(MatDialog);
  private forms = inject(NonNullableFormBuilder);
  private asked = new URLSearchParams(location.search).get('i') ?? '';
  state = signal<SignOn | null>(null);
  busy = signal(true);
  shown = signal(false);
  first = this.forms.group({
    user: [localStorage.getItem(REMEMBERED) ?? '', Validators.required],
    password: ['', Validators.required],
    remember: [localStorage.getItem(REMEMBERED) !== null],
  });
  second = this.forms.group({ code: ['', [Validators.required, Validators.minLength(6)]] });

  constructor() {
    void this.turn(this.service.get<SignOn>(`signon?i=${encodeURIComponent(this.asked)}`));
  }

  async enter(): Promise<void> {
    const { user, password, remember } = this.first.getRawValue();
    if (!user || (this.state()?.asks && !password)) return;
    if (remember) localStorage.setItem(REMEMBERED, user);
    else localStorage.removeItem(REMEMBERED);
    await this.give({ user, password });
  }

  async verify(): Promise<void> {
    if (this.second.invalid) return;
    await this.give({ code: this.second.controls.code.value });
    this.second.reset();
  }

  async restart(): Promise<void> {
    this.first.reset({ user: '', password: '', remember: false });
    await this.give({ restart: true });
  }

  refuse(): void {
    location.assign(`/refuse?i=${this.state()?.i}`);
  }

  private give(answer: object): Promise<void> {
    return this.turn(this.service.call<SignOn>('POST', 'signon', { i: this.state()?.i, ...answer }));
  }

  private async turn(next: Promise<SignOn>): Promise<void> {
    this.busy.set(true);
    try {
      const state = await next;
      this.state.set(state);
      if (state.step === 'password') this.first.patchValue({ user: state.typed });
      this.first.controls.password.reset();
      if (state.go) location.assign(state.go);
      else if (state.step === 'consent') this.consent(state);
    } catch {
      location.assign('/signin');
    } finally {
      this.busy.set(false);
    }
  }

  private consent(data: SignOn): void {
    const options = { data, disableClose: true, width: '480px' };
    this.dialog.open(ConsentDialog, options).afterClosed().subscribe((yes) => {
      if (yes) void this.give({ consent: true });
      else this.refuse();
    });
  }
}
