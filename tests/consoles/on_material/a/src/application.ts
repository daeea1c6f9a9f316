import { Component, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { NonNullableFormBuilder } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCard } from '@angular/material/card';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatProgressSpinnerModule } from '@angular/material/progress-spinner';
import { MatSnackBar } from '@angular/material/snack-bar';
import { MatStep, MatStepper, MatStepperNext, MatStepperPrevious } from '@angular/material/stepper';
import { MatTab, MatTabGroup } from '@angular/material/tabs';
import { Router, RouterLink } from '@angular/router';
import { ApplicationForm, applicationForm, refused, written } from './appform';
import { Authentication, Basics, General, Scopes } from './appsections';
import { Crumb, Crumbs } from './crumbs';
import { Application, Catalog } from './data';
import { Refused, Service } from './service';
import { Guarded } from './unsaved';

// A new application is made step by step; one that exists is edited under tabs.
@Component({
  selector: 'app-application',
  imports: [
    Authentication, Basics, Crumbs, General, MatButton, MatCard, MatProgressBarModule, MatProgressSpinnerModule,
    MatStep, MatStepper, MatStepperNext, MatStepperPrevious, MatTab, MatTabGroup, RouterLink, Scopes,
  ],
  template: `
    <div class="page">
      <app-crumbs [trail]="trail" [here]="title()" />
      <div class="head"><h1>{{ title() }}</h1></div>
      @if (form(); as f) {
        @let app = item()!;
        @let offered = catalog()!;
        @if (id()) {
          <mat-tab-group mat-stretch-tabs="false" [(selectedIndex)]="tab">
            <mat-tab label="Application"><div class="card"><app-basics [form]="f.controls.basics" /></div></mat-tab>
            <mat-tab label="General Settings">
              <div class="card"><app-general [form]="f.controls.general" [app]="app" [catalog]="offered" /></div>
            </mat-tab>
            <mat-tab label="Authentication Settings">
              <div class="card"><app-authentication [form]="f.controls.authentication" [catalog]="offered" /></div>
            </mat-tab>
            <mat-tab label="Supported Scopes">
              <div class="card"><app-scopes [form]="f.controls.scopes" [catalog]="offered" /></div>
            </mat-tab>
          </mat-tab-group>
          <div class="foot">
            <a matButton routerLink="/applications">Cancel</a>
            <button matButton="filled" [disabled]="saving()" (click)="save()">Save</button>
          </div>
        } @else if (begun()) {
          <mat-stepper linear #stepper>
            <mat-step label="General Settings" [stepControl]="f.controls.general">
              <app-general [form]="f.controls.general" [app]="app" [catalog]="offered" />
              <div class="foot">
                <button matButton (click)="begun.set(false)">Back</button>
                <button matButton="filled" (click)="f.controls.general.markAllAsTouched()" matStepperNext>Next</button>
              </div>
            </mat-step>
            <mat-step label="Authentication Settings" [stepControl]="f.controls.authentication">
              <app-authentication [form]="f.controls.authentication" [catalog]="offered" />
              <div class="foot">
                <button matButton matStepperPrevious>Back</button>
                <button matButton="filled" matStepperNext>Next</button>
              </div>
            </mat-step>
            <mat-step label="Supported Scopes" [stepControl]="f.controls.scopes">
              <app-scopes [form]="f.controls.scopes" [catalog]="offered" />
              <div class="foot">
                <button matButton matStepperPrevious>Back</button>
                <button matButton="filled" [disabled]="saving()" (click)="save()">
                  @if (saving()) { <mat-spinner diameter="20" aria-label="Saving" /> } @else { Submit }
                </button>
              </div>
            </mat-step>
          </mat-stepper>
        } @else {
          <mat-card appearance="outlined" class="card"><app-basics [form]="f.controls.basics" /></mat-card>
          <div class="foot">
            <a matButton routerLink="/applications">Cancel</a>
            <button matButton="filled" (click)="next()">Next</button>
          </div>
        }
      } @else {
        <mat-progress-bar mode="indeterminate" aria-label="Loading" />
      }
    </div>
  `,
})
export class ApplicationPage extends Guarded {
  private service = inject(Service);
  private forms = inject(NonNullableFormBuilder);
  private router = inject(Router);
  private bar = inject(MatSnackBar);
  id = input<string>();
  template = input<string>();
  item = signal<Application | null>(null);
  catalog = signal<Catalog | null>(null);
  form = signal<ApplicationForm | null>(null);
  begun = signal(false);
  saving = signal(false);
  tab = signal(0);
  stepper = viewChild(MatStepper);
  trail: Crumb[] = [['Security', '/dashboard'], ['Applications', '/applications']];
  title = computed(() => {
    if (this.id()) return `Edit ${this.item()?.name ?? ''}`;
    return this.begun() ? 'General Settings and Authentication Settings' : `Add ${this.template()}`;
  });

  constructor() {
    super();
    effect(() => void this.load(this.id(), this.template()));
  }

  next(): void {
    const { basics } = this.form()!.controls;
    basics.markAllAsTouched();
    if (basics.valid) this.begun.set(true);
  }

  async save(): Promise<void> {
    const form = this.form()!;
    form.markAllAsTouched();
    if (form.invalid) {
      this.show(Object.values(form.controls).findIndex((section) => section.invalid));
      return;
    }
    this.saving.set(true);
    try {
      const saved = await this.service.save('applications', { ...this.item()!, ...written(form) });
      this.kept = true;
      await this.router.navigateByUrl('/applications');
      this.bar.open(`${saved.name} was saved`, 'Close', { duration: 5000 });
    } catch (error) {
      if (error instanceof Refused) this.show(refused(form, error.problems));
      this.bar.open((error as Error).message, 'Close', { duration: 8000 });
    } finally {
      this.saving.set(false);
    }
  }

  protected changed(): boolean {
    return !!this.form()?.dirty || this.begun();
  }

  private show(section: number): void {
    if (section < 0) return;
    if (this.id()) this.tab.set(section);
    else if (section === 0) this.begun.set(false);
    else if (this.stepper()) this.stepper()!.selectedIndex = section - 1;
  }

  private async load(id?: string, template?: string): Promise<void> {
    const [catalog, item] = await Promise.all([
      this.service.catalog(),
      id
        ? this.service.list<Application>('applications').then((all) => all.find((one) => one.id === id))
        : this.service.get<Application>(`draft?template=${encodeURIComponent(template ?? '')}`),
    ]);
    if (!item) {
      await this.router.navigateByUrl('/applications');
      return;
    }
    this.catalog.set(catalog);
    this.item.set(item);
    this.form.set(applicationForm(this.forms, item));
  }
}
