import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { FormGroup, NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatAutocompleteModule, MatAutocompleteSelectedEvent } from '@angular/material/autocomplete';
import { MatButton } from '@angular/material/button';
import { MatCard } from '@angular/material/card';
import { MatChipGrid, MatChipInput, MatChipRemove, MatChipRow } from '@angular/material/chips';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSnackBar } from '@angular/material/snack-bar';
import { Router, RouterLink } from '@angular/router';
import { Crumb, Crumbs } from './crumbs';
import { Application, Rule } from './data';
import { Refused, Service } from './service';
import { Guarded } from './unsaved';

function ruleForm(forms: NonNullableFormBuilder, rule: Rule) {
  return forms.group({
    application: [{ value: rule.application, disabled: !!rule.id }, Validators.required],
    name: [rule.name, Validators.required],
    description: [rule.description],
    groups: forms.control<string[]>(rule.groups),
    flow: [rule.flow, Validators.required],
  });
}

@Component({
  selector: 'app-rule-form',
  imports: [
    Crumbs, MatAutocompleteModule, MatButton, MatCard, MatChipGrid, MatChipInput, MatChipRemove, MatChipRow,
    MatFormFieldModule, MatIconModule, MatInputModule, MatProgressBarModule, MatRadioButton, MatRadioGroup,
    MatSelectModule, ReactiveFormsModule, RouterLink,
  ],
  template: `
    <div class="page">
      <app-crumbs [trail]="trail" [here]="title()" />
      <div class="head"><h1>{{ title() }}</h1></div>
      @if (form(); as f) {
        <form class="page" [formGroup]="f" (ngSubmit)="save()">
          <mat-card appearance="outlined" class="card">
            <div class="stack">
              <mat-form-field>
                <mat-label>Application</mat-label>
                <mat-select formControlName="application" placeholder="Select an application">
                  @for (app of apps(); track app.id) { <mat-option [value]="app.id">{{ app.name }}</mat-option> }
                </mat-select>
                <mat-hint>The resource that this rule protects</mat-hint>
                <mat-error>Select an application</mat-error>
              </mat-form-field>
              <mat-form-field>
                <mat-label>Rule Name</mat-label>
                <input matInput formControlName="name" autocomplete="off">
                <mat-error>Rule Name is required</mat-error>
              </mat-form-field>
              <mat-form-field>
                <mat-label>Rule Description</mat-label>
                <input matInput formControlName="description" autocomplete="off">
              </mat-form-field>
              <mat-form-field>
                <mat-label>Groups</mat-label>
                <mat-chip-grid #grid aria-label="Groups">
                  @for (name of f.controls.groups.value; track name) {
                    <mat-chip-row (removed)="put(without(name))">
                      {{ name }}
                      <button matChipRemove type="button" [attr.aria-label]="'Remove ' + name">
                        <mat-icon>cancel</mat-icon>
                      </button>
                    </mat-chip-row>
                  }
                </mat-chip-grid>
                <input
                  #box
                  placeholder="Add a group"
                  autocomplete="off"
                  [matChipInputFor]="grid"
                  [matAutocomplete]="auto"
                  (input)="typed.set(box.value)"
                >
                <mat-autocomplete #auto="matAutocomplete" (optionSelected)="pick($event); box.value = ''">
                  @for (name of offered(); track name) { <mat-option [value]="name">{{ name }}</mat-option> }
                </mat-autocomplete>
                <mat-hint>Leave empty for all groups</mat-hint>
              </mat-form-field>
              <section aria-labelledby="flow">
                <h3 id="flow">Authentication Flow</h3>
                <mat-radio-group formControlName="flow" aria-labelledby="flow" class="flows">
                  @for (name of flows(); track name) { <mat-radio-button [value]="name">{{ name }}</mat-radio-button> }
                </mat-radio-group>
              </section>
            </div>
          </mat-card>
          <div class="foot">
            <a matButton routerLink="/rules">Cancel</a>
            <button matButton="filled" type="submit" [disabled]="saving()">{{ id() ? 'Save' : 'Submit' }}</button>
          </div>
        </form>
      } @else {
        <mat-progress-bar mode="indeterminate" aria-label="Loading" />
      }
    </div>
  `,
  styles: `.flows { display: flex; flex-direction: column; }`,
})
export class RuleFormPage extends Guarded {
  private service = inject(Service);
  private forms = inject(NonNullableFormBuilder);
  private router = inject(Router);
  private bar = inject(MatSnackBar);
  private item!: Rule;
  private groups = signal<string[]>([]);
  private chosen = signal<string[]>([]);
  id = input<string>();
  form = signal<ReturnType<typeof ruleForm> | null>(null);
  apps = signal<Application[]>([]);
  flows = signal<string[]>([]);
  typed = signal('');
  saving = signal(false);
  trail: Crumb[] = [['Security', '/dashboard'], ['Resource Rules', '/rules']];
  title = computed(() => (this.id() ? 'Edit Resource Rule' : 'Add Resource Rule'));
  offered = computed(() => this.groups().filter((name) =>
    !this.chosen().includes(name) && name.toLowerCase().includes(this.typed().trim().toLowerCase())));

  constructor() {
    super();
    effect(() => void this.load(this.id()));
  }

  pick({ option }: MatAutocompleteSelectedEvent): void {
    this.put([...this.chosen(), option.viewValue]);
    this.typed.set('');
    option.deselect();
  }

  without(name: string): string[] {
    return this.chosen().filter((one) => one !== name);
  }

  put(names: string[]): void {
    this.chosen.set(names);
    const { groups } = this.form()!.controls;
    groups.setValue(names);
    groups.markAsDirty();
  }

  async save(): Promise<void> {
    const form = this.form()!;
    if (form.invalid) return;
    this.saving.set(true);
    try {
      await this.service.save('rules', { ...this.item, ...form.getRawValue() });
      this.kept = true;
      await this.router.navigateByUrl('/rules');
      this.bar.open('Resource rule saved', 'Close', { duration: 5000 });
    } catch (error) {
      if (error instanceof Refused) {
        for (const [name, problem] of Object.entries(error.problems)) {
          (form as FormGroup).get(name)?.setErrors({ server: problem });
        }
      }
      this.bar.open((error as Error).message, 'Close', { duration: 8000 });
    } finally {
      this.saving.set(false);
    }
  }

  protected changed(): boolean {
    return !!this.form()?.dirty;
  }

  private async load(id?: string): Promise<void> {
    const [{ groups, flows }, apps, rule] = await Promise.all([
      this.service.catalog(),
      this.service.list<Application>('applications'),
      id
        ? this.service.list<Rule>('rules').then((all) => all.find((one) => one.id === id))
        : this.service.get<Rule>('blank/rule'),
    ]);
    if (!rule) {
      await this.router.navigateByUrl('/rules');
      return;
    }
    this.item = rule;
    this.groups.set(groups);
    this.flows.set(flows);
    this.apps.set(apps);
    this.chosen.set(rule.groups);
    this.form.set(ruleForm(this.forms, rule));
  }
}
