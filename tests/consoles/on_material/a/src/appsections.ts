import { ClipboardModule } from '@angular/cdk/clipboard';
import { Component, computed, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatIconButton } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatChipListbox, MatChipOption } from '@angular/material/chips';
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatListOption, MatSelectionList } from '@angular/material/list';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { MatSnackBar } from '@angular/material/snack-bar';
import { MatTooltipModule } from '@angular/material/tooltip';
import { MatTree, MatTreeNode, MatTreeNodeDef, MatTreeNodePadding, MatTreeNodeToggle } from '@angular/material/tree';
import { ApplicationForm } from './appform';
import { Application, Catalog } from './data';
import { LogoDialog } from './logo';
import { refreshed } from './refreshed';
import { UriList } from './urilist';

@Component({
  selector: 'app-basics',
  imports: [
    MatCheckboxModule, MatFormFieldModule, MatIconButton, MatIconModule, MatInputModule, MatTooltipModule,
    ReactiveFormsModule,
  ],
  template: `
    <div class="stack" [formGroup]="form()">
      <mat-form-field>
        <mat-label>Application Name</mat-label>
        <input matInput formControlName="name" maxlength="64" autocomplete="off">
        <mat-hint>Shown to users on My Profile</mat-hint>
        <mat-hint align="end">{{ form().controls.name.value.length }} / 64</mat-hint>
        <mat-error>{{ form().controls.name.getError('server') ?? 'Application Name is required' }}</mat-error>
      </mat-form-field>
      <mat-form-field>
        <mat-label>Application Description</mat-label>
        <textarea matInput rows="2" formControlName="description" maxlength="200"></textarea>
      </mat-form-field>
      <div class="head">
        <span id="logo">Application Logo</span>
        @if (form().controls.logo.value; as logo) { <img [src]="logo" alt="Current logo"> }
        @else { <mat-icon class="none">image</mat-icon> }
        <button matIconButton type="button" aria-label="Change logo" matTooltip="Change logo" (click)="change()">
          <mat-icon>add_photo_alternate</mat-icon>
        </button>
        @if (form().controls.logo.value) {
          <button matIconButton type="button" aria-label="Remove logo" matTooltip="Remove logo" (click)="put('')">
            <mat-icon>hide_image</mat-icon>
          </button>
        }
      </div>
      <fieldset>
        <legend>Authentication Flow</legend>
        <p class="hint flush">What users are offered during login.</p>
        <div><mat-checkbox formControlName="user_login">Enable user login</mat-checkbox></div>
        <div><mat-checkbox formControlName="identity_providers">Enable Identity Providers</mat-checkbox></div>
        @if (form().hasError('flow')) {
          <p class="problem" role="alert">Select at least one of the two.</p>
        }
      </fieldset>
    </div>
  `,
  styles: `
    fieldset { border: 1px solid var(--mat-sys-outline-variant); border-radius: 8px; max-width: 520px; }
    img { max-width: 48px; max-height: 48px; }
    .none { color: var(--mat-sys-outline); }
  `,
})
export class Basics {
  private dialog = inject(MatDialog);
  form = input.required<ApplicationForm['controls']['basics']>();

  constructor() {
    refreshed(this.form);
  }

  change(): void {
    this.dialog.open(LogoDialog, { data: this.form().controls.logo.value }).afterClosed()
      .subscribe((logo?: string) => { if (logo) this.put(logo); });
  }

  put(logo: string): void {
    this.form().controls.logo.setValue(logo);
    this.form().controls.logo.markAsDirty();
  }
}

@Component({
  selector: 'app-general',
  imports: [
    ClipboardModule, MatFormFieldModule, MatIconButton, MatIconModule, MatInputModule, MatSelectModule,
    MatSlideToggleModule, MatTooltipModule, ReactiveFormsModule, UriList,
  ],
  template: `
    <div class="stack" [formGroup]="form()">
      <dl class="facts">
        <dt>Client ID</dt>
        <dd>
          <code>{{ app().client_id }}</code>
          <button
            matIconButton
            type="button"
            aria-label="Copy Client ID"
            matTooltip="Copy"
            [cdkCopyToClipboard]="app().client_id"
            (cdkCopyToClipboardCopied)="bar.open('Client ID copied', undefined, { duration: 2000 })"
          >
            <mat-icon>content_copy</mat-icon>
          </button>
        </dd>
      </dl>
      <mat-form-field>
        <mat-label>OIDC Signing Certificate</mat-label>
        <mat-select formControlName="signing_certificate">
          @for (name of catalog().certificates; track name) { <mat-option [value]="name">{{ name }}</mat-option> }
        </mat-select>
      </mat-form-field>
      <mat-form-field>
        <mat-label>Subject ID Attribute</mat-label>
        <mat-select formControlName="subject_attribute">
          @for (name of catalog().subjects; track name) { <mat-option [value]="name">{{ name }}</mat-option> }
        </mat-select>
      </mat-form-field>
      <mat-form-field>
        <mat-label>Client Authentication Method</mat-label>
        <mat-select formControlName="client_method">
          @for (name of catalog().methods; track name) { <mat-option [value]="name">{{ name }}</mat-option> }
        </mat-select>
      </mat-form-field>
      <mat-form-field>
        <mat-label>Initiate Login URI</mat-label>
        <input matInput type="url" formControlName="initiate_login_uri" autocomplete="off">
        <mat-hint>Where a login begins that a user starts on My Profile</mat-hint>
        <mat-error>Enter a full URI</mat-error>
      </mat-form-field>
      <div>
        <mat-slide-toggle formControlName="show_in_profile" aria-describedby="profile-hint">
          Show Login Redirect URL in My Profile
        </mat-slide-toggle>
        <p class="hint" id="profile-hint">Users find the application on their own profile.</p>
      </div>
      <app-uri-list
        id="login-uris"
        title="Login Redirect URIs"
        single="Login Redirect URI"
        hint="Users are sent to one of these after login. Add at least one."
        [control]="form().controls.redirect_uris"
      />
      <app-uri-list
        id="logout-uris"
        title="Logout Redirect URIs"
        single="Logout Redirect URI"
        [control]="form().controls.logout_uris"
      />
      <div>
        <mat-slide-toggle formControlName="respond_immediately" aria-describedby="respond-hint">
          Respond Immediately for Unsuccessful Responses
        </mat-slide-toggle>
        <p class="hint" id="respond-hint">After a failed login the user returns to the application at once.</p>
      </div>
      <div>
        <mat-slide-toggle formControlName="go_back" aria-describedby="back-hint">Enable Go Back Button</mat-slide-toggle>
        <p class="hint" id="back-hint">Users may return to the application instead of logging in.</p>
      </div>
    </div>
  `,
})
export class General {
  bar = inject(MatSnackBar);
  form = input.required<ApplicationForm['controls']['general']>();
  app = input.required<Application>();
  catalog = input.required<Catalog>();

  constructor() {
    refreshed(this.form);
  }
}

@Component({
  selector: 'app-authentication',
  imports: [
    MatFormFieldModule, MatInputModule, MatListOption, MatSelectModule, MatSelectionList, MatSlideToggleModule,
    ReactiveFormsModule,
  ],
  template: `
    <div class="stack" [formGroup]="form()">
      <mat-slide-toggle formControlName="require_consent">Require Consent</mat-slide-toggle>
      <mat-form-field>
        <mat-label>Consent Message</mat-label>
        <textarea matInput rows="2" formControlName="consent_message"></textarea>
        <mat-hint>Optional. Shown when consent is requested.</mat-hint>
      </mat-form-field>
      <mat-form-field>
        <mat-label>Max Authentication Age (seconds)</mat-label>
        <input matInput inputmode="numeric" formControlName="max_age" autocomplete="off">
        <mat-hint>Leave blank to disable</mat-hint>
        <mat-error>{{ form().controls.max_age.getError('server') ?? 'Enter a whole number of seconds' }}</mat-error>
      </mat-form-field>
      <section aria-labelledby="grants">
        <h3 id="grants">Grant Types</h3>
        <mat-selection-list formControlName="grant_types" aria-labelledby="grants">
          @for (name of catalog().grants; track name) {
            <mat-list-option togglePosition="before" [value]="name">{{ name }}</mat-list-option>
          }
        </mat-selection-list>
        @if (form().controls.grant_types.errors) {
          <p class="problem" role="alert">Select at least one grant type.</p>
        }
      </section>
      <mat-form-field>
        <mat-label>Authorization Code PKCE Code Challenge Method</mat-label>
        <mat-select formControlName="pkce_method">
          @for (name of catalog().pkce; track name) { <mat-option [value]="name">{{ name }}</mat-option> }
        </mat-select>
      </mat-form-field>
      <div>
        <mat-slide-toggle formControlName="include_auth_time" aria-describedby="time-hint">
          Include Authentication Time
        </mat-slide-toggle>
        <p class="hint" id="time-hint">Adds auth_time to all tokens.</p>
      </div>
      <mat-form-field>
        <mat-label>ID Token Signing Algorithm</mat-label>
        <mat-select formControlName="id_token_algorithm">
          @for (name of catalog().algorithms; track name) { <mat-option [value]="name">{{ name }}</mat-option> }
        </mat-select>
      </mat-form-field>
      <mat-form-field>
        <mat-label>User Info Signing Algorithm</mat-label>
        <select matNativeControl formControlName="user_info_algorithm">
          @for (name of catalog().userInfo; track name) { <option [value]="name">{{ name }}</option> }
        </select>
      </mat-form-field>
    </div>
  `,
  styles: `mat-selection-list { max-width: 360px; }`,
})
export class Authentication {
  form = input.required<ApplicationForm['controls']['authentication']>();
  catalog = input.required<Catalog>();

  constructor() {
    refreshed(this.form);
  }
}

interface Node { name: string; children: Node[] }

@Component({
  selector: 'app-scopes',
  imports: [
    MatCheckboxModule, MatChipListbox, MatChipOption, MatIconButton, MatIconModule, MatTree, MatTreeNode,
    MatTreeNodeDef, MatTreeNodePadding, MatTreeNodeToggle, ReactiveFormsModule,
  ],
  template: `
    <div class="stack" [formGroup]="form()">
      <h3 id="scopes">Supported Scopes</h3>
      <p class="hint flush">Click the arrow next to a scope to see its Implied Claims.</p>
      <mat-tree #tree aria-labelledby="scopes" [dataSource]="nodes()" [childrenAccessor]="children">
        <mat-tree-node *matTreeNodeDef="let node" matTreeNodePadding>
          <code>{{ node.name }}</code>
        </mat-tree-node>
        <mat-tree-node
          *matTreeNodeDef="let node; when: isScope"
          matTreeNodePadding
          [cdkTreeNodeTypeaheadLabel]="node.name"
        >
          <button matIconButton type="button" matTreeNodeToggle [attr.aria-label]="'Implied Claims of ' + node.name">
            <mat-icon>{{ tree.isExpanded(node) ? 'expand_more' : 'chevron_right' }}</mat-icon>
          </button>
          <mat-checkbox [checked]="has(node.name)" (change)="turn(node.name)">{{ node.name }}</mat-checkbox>
        </mat-tree-node>
      </mat-tree>
      <h3 id="claims">Supported Claims</h3>
      <mat-chip-listbox multiple formControlName="claims" aria-labelledby="claims">
        @for (name of catalog().claims; track name) {
          <mat-chip-option [value]="name">{{ name }}</mat-chip-option>
        }
      </mat-chip-listbox>
    </div>
  `,
})
export class Scopes {
  form = input.required<ApplicationForm['controls']['scopes']>();
  catalog = input.required<Catalog>();
  nodes = computed<Node[]>(() => this.catalog().scopes.map(([name, implied]) => ({
    name, children: implied.map((claim) => ({ name: claim, children: [] })),
  })));
  children = ({ children }: Node) => children;
  isScope = (_: number, { children }: Node) => children.length > 0;

  has(name: string): boolean {
    return this.form().controls.scopes.value.includes(name);
  }

  turn(name: string): void {
    const { scopes } = this.form().controls;
    const all = this.catalog().scopes.map(([one]) => one);
    scopes.setValue(all.filter((one) => (one === name) !== this.has(one)));
    scopes.markAsDirty();
  }
}
