import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { FormGroup, NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import {
  MatAccordion, MatExpansionPanel, MatExpansionPanelDescription, MatExpansionPanelHeader,
  MatExpansionPanelTitle,
} from '@angular/material/expansion';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { MatSnackBar } from '@angular/material/snack-bar';
import {
  MatCell, MatCellDef, MatColumnDef, MatHeaderCell, MatHeaderCellDef, MatHeaderRow, MatHeaderRowDef, MatRow,
  MatRowDef, MatTable,
} from '@angular/material/table';
import { Router, RouterLink } from '@angular/router';
import { Crumb, Crumbs } from './crumbs';
import { Application, Catalog, Resource } from './data';
import { Scope, ScopeDialog, ScopeQuestion, absolute } from './dialogs';
import { Refused, Service } from './service';
import { Guarded } from './unsaved';

const WHOLE = [Validators.required, Validators.pattern(/^\d+$/)];

function apiForm(forms: NonNullableFormBuilder, api: Resource) {
  return forms.group({
    enabled: [api.enabled],
    name: [api.name, Validators.required],
    description: [api.description],
    value: [api.value, [Validators.required, absolute]],
    applications: forms.control<string[]>(api.applications),
    require_consent: [api.require_consent],
    include_application_name: [api.include_application_name],
    include_client_id: [api.include_client_id],
    include_oidc: [api.include_oidc],
    include_authentication: [api.include_authentication],
    include_transaction: [api.include_transaction],
    access_token_algorithm: [api.access_token_algorithm],
    access_token_timeout: [api.access_token_timeout, WHOLE],
    refresh_token: [api.refresh_token],
    refresh_token_timeout: [api.refresh_token_timeout, WHOLE],
    refresh_token_limit: [api.refresh_token_limit, WHOLE],
    allow_all_scopes: [api.allow_all_scopes],
    rbac: [api.rbac],
  });
}

@Component({
  selector: 'app-api-form',
  imports: [
    Crumbs, MatAccordion, MatButton, MatCell, MatCellDef, MatCheckboxModule, MatColumnDef, MatExpansionPanel,
    MatExpansionPanelDescription, MatExpansionPanelHeader, MatExpansionPanelTitle, MatFormFieldModule,
    MatHeaderCell, MatHeaderCellDef, MatHeaderRow, MatHeaderRowDef, MatIconButton, MatIconModule, MatInputModule,
    MatProgressBarModule, MatRow, MatRowDef, MatSelectModule, MatSlideToggleModule, MatTable, ReactiveFormsModule,
    RouterLink,
  ],
  template: `
    <div class="page">
      <app-crumbs [trail]="trail" [here]="title()" />
      <div class="head"><h1>{{ title() }}</h1></div>
      @if (form(); as f) {
        <form class="page" [formGroup]="f" (ngSubmit)="save()">
          <mat-accordion multi>
            <mat-expansion-panel expanded>
              <mat-expansion-panel-header><mat-panel-title>Basic Definition</mat-panel-title></mat-expansion-panel-header>
              <div class="stack">
                <div>
                  <mat-slide-toggle formControlName="enabled" aria-describedby="enabled-hint">Enabled</mat-slide-toggle>
                  <p class="hint" id="enabled-hint">JWT access tokens are issued only while this is on.</p>
                </div>
                <mat-form-field>
                  <mat-label>Name</mat-label>
                  <input matInput formControlName="name" autocomplete="off">
                  <mat-error>{{ f.controls.name.getError('server') ?? 'Name is required' }}</mat-error>
                </mat-form-field>
                <mat-form-field>
                  <mat-label>Description</mat-label>
                  <textarea matInput rows="2" formControlName="description"></textarea>
                </mat-form-field>
                <mat-form-field>
                  <mat-label>Value</mat-label>
                  <input matInput type="url" formControlName="value" autocomplete="off">
                  <mat-hint>The audience that the resource server protects, an absolute URI</mat-hint>
                  <mat-error>{{ f.controls.value.getError('server') ?? 'Enter an absolute URI' }}</mat-error>
                </mat-form-field>
                <mat-form-field>
                  <mat-label>Supported OIDC/OAuth Applications</mat-label>
                  <mat-select multiple formControlName="applications">
                    @for (app of apps(); track app.id) { <mat-option [value]="app.id">{{ app.name }}</mat-option> }
                  </mat-select>
                  <mat-hint>Leave blank to allow all applications</mat-hint>
                </mat-form-field>
              </div>
            </mat-expansion-panel>
            <mat-expansion-panel expanded>
              <mat-expansion-panel-header><mat-panel-title>Token Definition</mat-panel-title></mat-expansion-panel-header>
              <div class="stack">
                @for (one of toggles; track one[0]) {
                  <mat-checkbox [formControlName]="one[0]">{{ one[1] }}</mat-checkbox>
                }
                <mat-form-field>
                  <mat-label>Access Token Signing Algorithm</mat-label>
                  <mat-select formControlName="access_token_algorithm">
                    @for (name of catalog()!.algorithms; track name) { <mat-option [value]="name">{{ name }}</mat-option> }
                  </mat-select>
                </mat-form-field>
                <mat-form-field>
                  <mat-label>Access Token Timeout</mat-label>
                  <input matInput type="number" min="1" formControlName="access_token_timeout">
                  <span matTextSuffix>minutes</span>
                  <mat-error>Enter a whole number of minutes</mat-error>
                </mat-form-field>
                <mat-slide-toggle formControlName="refresh_token">Refresh Token</mat-slide-toggle>
                @if (f.controls.refresh_token.value) {
                  <mat-form-field>
                    <mat-label>Refresh Token Timeout</mat-label>
                    <input matInput type="number" min="1" formControlName="refresh_token_timeout">
                    <span matTextSuffix>minutes</span>
                    <mat-error>Enter a whole number of minutes</mat-error>
                  </mat-form-field>
                  <mat-form-field>
                    <mat-label>Refresh Token Limit</mat-label>
                    <input matInput type="number" min="1" formControlName="refresh_token_limit">
                    <span matTextSuffix>minutes</span>
                    <mat-error>Enter a whole number of minutes</mat-error>
                  </mat-form-field>
                }
              </div>
            </mat-expansion-panel>
            <mat-expansion-panel expanded>
              <mat-expansion-panel-header>
                <mat-panel-title>Scope Configuration</mat-panel-title>
                <mat-panel-description>{{ scopes().length }} scopes</mat-panel-description>
              </mat-expansion-panel-header>
              <div class="stack">
                <mat-checkbox formControlName="allow_all_scopes">Allow All Scopes to be requested</mat-checkbox>
                <mat-checkbox formControlName="rbac">Role-Based Access Control (RBAC)</mat-checkbox>
                <div class="head">
                  <h3 id="scopes">Scopes</h3>
                  <span class="grow"></span>
                  <button matButton="outlined" type="button" (click)="ask()"><mat-icon>add</mat-icon>Add</button>
                </div>
                @if (scopes().length) {
                  <table mat-table [dataSource]="scopes()" aria-labelledby="scopes">
                    <ng-container matColumnDef="name">
                      <th mat-header-cell *matHeaderCellDef>Name</th>
                      <td mat-cell *matCellDef="let scope">{{ scope.name }}</td>
                    </ng-container>
                    <ng-container matColumnDef="value">
                      <th mat-header-cell *matHeaderCellDef>Value</th>
                      <td mat-cell *matCellDef="let scope"><code>{{ scope.value }}</code></td>
                    </ng-container>
                    <ng-container matColumnDef="actions">
                      <th mat-header-cell *matHeaderCellDef class="end"></th>
                      <td mat-cell *matCellDef="let scope" class="ends">
                        <button matIconButton type="button" [attr.aria-label]="'Edit ' + scope.name" (click)="ask(scope)">
                          <mat-icon>edit</mat-icon>
                        </button>
                        <button matIconButton type="button" [attr.aria-label]="'Delete ' + scope.name" (click)="remove(scope)">
                          <mat-icon>delete_outline</mat-icon>
                        </button>
                      </td>
                    </ng-container>
                    <tr mat-header-row *matHeaderRowDef="columns"></tr>
                    <tr mat-row *matRowDef="let row; columns: columns"></tr>
                  </table>
                } @else {
                  <div class="empty"><p>No scope yet. Add the permissions that applications may request.</p></div>
                }
                @if (refusal()) { <p class="problem" role="alert">{{ refusal() }}</p> }
              </div>
            </mat-expansion-panel>
          </mat-accordion>
          <div class="foot">
            <a matButton routerLink="/authorization/apis">Cancel</a>
            <button matButton="filled" type="submit" [disabled]="saving()">{{ saving() ? 'Saving…' : 'Save' }}</button>
          </div>
        </form>
      } @else {
        <mat-progress-bar mode="indeterminate" aria-label="Loading" />
      }
    </div>
  `,
  styles: `.ends { text-align: right; white-space: nowrap; } .stack { padding-top: 8px; }`,
})
export class ApiFormPage extends Guarded {
  private service = inject(Service);
  private forms = inject(NonNullableFormBuilder);
  private router = inject(Router);
  private bar = inject(MatSnackBar);
  private item!: Resource;
  private touched = false;
  id = input<string>();
  form = signal<ReturnType<typeof apiForm> | null>(null);
  catalog = signal<Catalog | null>(null);
  apps = signal<Application[]>([]);
  scopes = signal<Scope[]>([]);
  refusal = signal('');
  saving = signal(false);
  columns = ['name', 'value', 'actions'];
  toggles = [
    ['require_consent', 'Require Consent'],
    ['include_application_name', 'Include Application Name'],
    ['include_client_id', 'Include Client ID'],
    ['include_oidc', 'Include OIDC Scopes and Claims'],
    ['include_authentication', 'Include Authentication Claims'],
    ['include_transaction', 'Include Transaction Claims'],
  ];
  trail: Crumb[] = [
    ['Security', '/dashboard'], ['Authorization', '/authorization'], ['APIs/URLs', '/authorization/apis'],
  ];
  title = computed(() => (this.id() ? 'Edit API/URL' : 'Add API/URL'));

  constructor() {
    super();
    effect(() => void this.load(this.id()));
  }

  ask(scope?: Scope): void {
    const data: ScopeQuestion = { scope, others: this.scopes().filter((one) => one !== scope) };
    this.dialog.open(ScopeDialog, { data, width: '440px' }).afterClosed().subscribe((given?: Scope) => {
      if (given) this.change((all) => (scope ? all.map((one) => (one === scope ? given : one)) : [...all, given]));
    });
  }

  remove(scope: Scope): void {
    this.change((all) => all.filter((one) => one !== scope));
  }

  async save(): Promise<void> {
    const form = this.form()!;
    if (form.invalid) {
      form.markAllAsTouched();
      return;
    }
    this.saving.set(true);
    this.refusal.set('');
    try {
      const { access_token_timeout, refresh_token_timeout, refresh_token_limit, ...rest } = form.getRawValue();
      const saved = await this.service.save('apis', {
        ...this.item,
        ...rest,
        access_token_timeout: `${access_token_timeout}`,
        refresh_token_timeout: `${refresh_token_timeout}`,
        refresh_token_limit: `${refresh_token_limit}`,
        scope_names: this.scopes().map(({ name }) => name),
        scope_values: this.scopes().map(({ value }) => value),
      });
      this.kept = true;
      await this.router.navigateByUrl('/authorization/apis');
      this.bar.open(`${saved.name} was saved`, 'Close', { duration: 5000 });
    } catch (error) {
      if (error instanceof Refused) {
        for (const [name, problem] of Object.entries(error.problems)) {
          (form as FormGroup).get(name)?.setErrors({ server: problem });
        }
        this.refusal.set(error.problems['scopes'] ?? '');
      }
      this.bar.open((error as Error).message, 'Close', { duration: 8000 });
    } finally {
      this.saving.set(false);
    }
  }

  protected changed(): boolean {
    return this.touched || !!this.form()?.dirty;
  }

  private change(how: (all: Scope[]) => Scope[]): void {
    this.scopes.update(how);
    this.touched = true;
  }

  private async load(id?: string): Promise<void> {
    const [catalog, apps, api] = await Promise.all([
      this.service.catalog(),
      this.service.list<Application>('applications'),
      id
        ? this.service.list<Resource>('apis').then((all) => all.find((one) => one.id === id))
        : this.service.get<Resource>('blank/api'),
    ]);
    if (!api) {
      await this.router.navigateByUrl('/authorization/apis');
      return;
    }
    this.item = api;
    this.catalog.set(catalog);
    this.apps.set(apps.filter(({ category }) => category === catalog.categories[0]));
    this.scopes.set(api.scope_names.map((name, place) => ({ name, value: api.scope_values[place] })));
    this.form.set(apiForm(this.forms, api));
  }
}
