import { Component, ElementRef, OnDestroy, computed, effect, inject, signal, viewChild } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import {
  MatListItem, MatListItemAvatar, MatListItemLine, MatListItemTitle, MatNavList,
} from '@angular/material/list';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatSelectModule } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { Crumbs } from './crumbs';
import { Service } from './service';

const BATCH = 48;

// The catalogue: more of it comes as one scrolls down.
@Component({
  selector: 'app-templates',
  imports: [
    Crumbs, FormsModule, MatFormFieldModule, MatIconButton, MatIconModule, MatInputModule, MatListItem,
    MatListItemAvatar, MatListItemLine, MatListItemTitle, MatNavList, MatProgressBarModule, MatSelectModule,
    RouterLink,
  ],
  template: `
    <div class="page">
      <app-crumbs [trail]="[['Security', '/dashboard'], ['Applications', '/applications']]" here="Add" />
      <div class="head"><h1>Select an Application Template</h1></div>
      <div class="head">
        <mat-form-field class="grow">
          <mat-label>Search</mat-label>
          <mat-icon matPrefix>search</mat-icon>
          <input matInput [(ngModel)]="words" autocomplete="off">
          @if (words()) {
            <button matIconButton matSuffix aria-label="Clear search" (click)="words.set('')">
              <mat-icon>close</mat-icon>
            </button>
          }
        </mat-form-field>
        <mat-form-field class="kind">
          <mat-label>Show</mat-label>
          <mat-select [(ngModel)]="category">
            <mat-option value="">All integrations</mat-option>
            @for (name of categories(); track name) { <mat-option [value]="name">{{ name }}</mat-option> }
          </mat-select>
        </mat-form-field>
      </div>
      @if (!all().length) { <mat-progress-bar mode="indeterminate" aria-label="Loading templates" /> }
      @else {
        <p aria-live="polite">{{ found().length }} templates</p>
        @for (group of groups(); track group.name) {
          <section [attr.aria-label]="group.name">
            <h2>{{ group.name }}</h2>
            <mat-nav-list class="grid" [attr.aria-label]="group.name">
              @for (name of group.names; track name) {
                <a mat-list-item [routerLink]="['/applications/add', name]">
                  <span matListItemAvatar class="letter" aria-hidden="true">{{ name[0] }}</span>
                  <span matListItemTitle>{{ name }}</span>
                  <span matListItemLine>{{ kind(group.name) }}</span>
                </a>
              }
            </mat-nav-list>
          </section>
        } @empty {
          <div class="empty"><mat-icon>search_off</mat-icon><p>No template matches. Check the spelling.</p></div>
        }
      }
      <div #end class="end"></div>
    </div>
  `,
  styles: `
    .kind { width: 380px; }
    .grid { display: grid; grid-template-columns: repeat(3, 1fr); }
    .letter {
      background: var(--mat-sys-primary-container); color: var(--mat-sys-on-primary-container);
      display: grid; place-items: center;
    }
    .end { height: 1px; }
  `,
})
export class TemplatesPage implements OnDestroy {
  all = signal<[string, string][]>([]);
  categories = signal<string[]>([]);
  words = signal('');
  category = signal('');
  private shown = signal(BATCH);
  private end = viewChild.required<ElementRef<HTMLElement>>('end');
  private watcher = new IntersectionObserver(([entry]) => {
    if (entry.isIntersecting) this.more();
  }, { rootMargin: '200px' });
  found = computed(() => this.all().filter(([name, kind]) =>
    (!this.category() || kind === this.category()) && name.toLowerCase().includes(this.words().trim().toLowerCase())));
  groups = computed(() => {
    const sorted = this.categories().flatMap((kind) => this.found().filter((one) => one[1] === kind));
    const some = sorted.slice(0, this.shown());
    return this.categories()
      .map((name) => ({ name, names: some.filter((one) => one[1] === name).map(([title]) => title) }))
      .filter(({ names }) => names.length);
  });

  constructor() {
    void inject(Service).catalog().then(({ templates, categories }) => {
      this.categories.set(categories);
      this.all.set(templates);
    });
    effect(() => {
      this.words();
      this.category();
      this.shown.set(BATCH);
    });
    effect(() => this.watcher.observe(this.end().nativeElement));
  }

  kind(category: string): string {
    return category.startsWith('SAML') ? 'SAML 2.0' : category.startsWith('On') ? 'On-premise' : 'OpenID Connect';
  }

  ngOnDestroy(): void {
    this.watcher.disconnect();
  }

  // Asked again after a moment: the mark may still be in sight when the batch has been drawn.
  private more(): void {
    if (this.shown() >= this.found().length && this.all().length) return;
    if (this.all().length) this.shown.update((count) => count + BATCH);
    setTimeout(() => {
      this.watcher.unobserve(this.end().nativeElement);
      this.watcher.observe(this.end().nativeElement);
    }, 150);
  }
}
