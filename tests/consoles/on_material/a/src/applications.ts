import { Component, ElementRef, computed, inject, signal, viewChild } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatPaginatorModule, PageEvent } from '@angular/material/paginator';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatSnackBar } from '@angular/material/snack-bar';
import {
  MatCell, MatCellDef, MatColumnDef, MatHeaderCell, MatHeaderCellDef, MatHeaderRow, MatHeaderRowDef, MatRow,
  MatRowDef, MatTable,
} from '@angular/material/table';
import { RouterLink } from '@angular/router';
import { Crumbs } from './crumbs';
import { Application } from './data';
import { OidcDialog, Question, QuestionDialog } from './dialogs';
import { Service } from './service';

@Component({
  selector: 'app-applications',
  imports: [
    Crumbs, MatButton, MatCell, MatCellDef, MatColumnDef, MatFormFieldModule, MatHeaderCell, MatHeaderCellDef,
    MatHeaderRow, MatHeaderRowDef, MatIconButton, MatIconModule, MatInputModule, MatMenu, MatMenuItem,
    MatMenuTrigger, MatPaginatorModule, MatProgressBarModule, MatRow, MatRowDef, MatTable, RouterLink,
  ],
  template: `
    <div class="page">
      <app-crumbs [trail]="[['Security', '/dashboard']]" here="Applications" />
      <div class="head">
        <h1>Applications List</h1>
        <span class="grow"></span>
        <mat-form-field>
          <mat-label>Search applications</mat-label>
          <mat-icon matPrefix>search</mat-icon>
          <input matInput type="search" #box (input)="look(box.value)">
        </mat-form-field>
        <a matButton="filled" routerLink="/applications/templates"><mat-icon>add</mat-icon>Add</a>
      </div>
      @if (items() === null) { <mat-progress-bar mode="indeterminate" aria-label="Loading applications" /> }
      @for (group of groups(); track group.title) {
        <section [attr.aria-labelledby]="group.id">
          <div class="head">
            <h2 [id]="group.id">{{ group.title }}</h2>
            <span class="badge">{{ group.rows.length }}</span>
            <span class="grow"></span>
            @if (group.oidc) {
              <button matButton="outlined" (click)="configuration()"><mat-icon>tune</mat-icon>OIDC Configuration</button>
            }
          </div>
          @if (group.rows.length) {
            <table mat-table [dataSource]="group.rows.slice(group.from, group.from + size)" [attr.aria-labelledby]="group.id">
              <ng-container matColumnDef="logo">
                <th mat-header-cell *matHeaderCellDef></th>
                <td mat-cell *matCellDef="let app" class="logo">
                  @if (app.logo) { <img [src]="app.logo" alt=""> } @else { <mat-icon>web_asset</mat-icon> }
                </td>
              </ng-container>
              <ng-container matColumnDef="name">
                <th mat-header-cell *matHeaderCellDef>Application Name</th>
                <td mat-cell *matCellDef="let app">
                  {{ app.name }}
                  @if (app.description) { <small>{{ app.description }}</small> }
                </td>
              </ng-container>
              <ng-container matColumnDef="template">
                <th mat-header-cell *matHeaderCellDef>Template</th>
                <td mat-cell *matCellDef="let app">{{ app.template }}</td>
              </ng-container>
              <ng-container matColumnDef="client">
                <th mat-header-cell *matHeaderCellDef>Client ID</th>
                <td mat-cell *matCellDef="let app"><code>{{ app.client_id.slice(0, 8) }}…</code></td>
              </ng-container>
              <ng-container matColumnDef="actions">
                <th mat-header-cell *matHeaderCellDef class="end"></th>
                <td mat-cell *matCellDef="let app" class="end">
                  <button matIconButton [matMenuTriggerFor]="menu" [attr.aria-label]="'Actions for ' + app.name">
                    <mat-icon>more_vert</mat-icon>
                  </button>
                  <mat-menu #menu="matMenu">
                    <a mat-menu-item [routerLink]="['/applications', app.id]">
                      <mat-icon>edit</mat-icon><span>Edit</span>
                    </a>
                    <a mat-menu-item routerLink="/rules"><mat-icon>rule</mat-icon><span>Resource rules</span></a>
                    <button mat-menu-item (click)="drop(app)"><mat-icon>delete</mat-icon><span>Delete</span></button>
                  </mat-menu>
                </td>
              </ng-container>
              <tr mat-header-row *matHeaderRowDef="columns"></tr>
              <tr mat-row *matRowDef="let row; columns: columns"></tr>
            </table>
            @if (group.rows.length > size) {
              <mat-paginator
                [length]="group.rows.length"
                [pageSize]="size"
                [pageIndex]="group.from / size"
                hidePageSize
                [attr.aria-label]="'Pages of ' + group.title"
                (page)="turn(group.category, $event)"
              />
            }
          } @else {
            <div class="empty">
              <p>{{ words() ? 'No application matches your search.' : 'No application of this kind yet.' }}</p>
            </div>
          }
        </section>
      }
    </div>
  `,
  styles: `
    .logo { width: 56px; }
    img { max-width: 32px; max-height: 32px; display: block; }
    small { display: block; color: var(--mat-sys-on-surface-variant); }
    section { margin-bottom: 16px; }
  `,
})
export class ApplicationsPage {
  private service = inject(Service);
  private dialog = inject(MatDialog);
  private bar = inject(MatSnackBar);
  private categories = signal<string[]>([]);
  private pages = signal<Record<string, number>>({});
  box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  size = 8;
  columns = ['logo', 'name', 'template', 'client', 'actions'];
  items = signal<Application[] | null>(null);
  words = signal('');
  groups = computed(() => {
    const items = this.items();
    if (!items) return [];
    const found = items.filter(({ name }) => name.toLowerCase().includes(this.words().toLowerCase()));
    return this.categories().slice(0, 2).map((category, index) => ({
      category,
      id: `category-${index}`,
      title: category.replace('Cloud ', ''),
      oidc: index === 0,
      rows: found.filter((app) => app.category === category),
      from: (this.pages()[category] ?? 0) * this.size,
    }));
  });

  constructor() {
    void this.load();
  }

  look(words: string): void {
    this.words.set(words.trim());
    this.pages.set({});
  }

  turn(category: string, { pageIndex }: PageEvent): void {
    this.pages.update((pages) => ({ ...pages, [category]: pageIndex }));
  }

  async configuration(): Promise<void> {
    const { issuer } = await this.service.catalog();
    this.dialog.open(OidcDialog, { data: issuer, maxWidth: 720 });
  }

  drop(app: Application): void {
    const data: Question = {
      title: `Delete ${app.name}?`,
      text: 'Its resource rules are deleted as well. Nobody can log in to it any more.',
      yes: 'Delete',
      no: 'Cancel',
      understood: 'I understand that this cannot be undone',
    };
    this.dialog.open(QuestionDialog, { data, maxWidth: 480 }).afterClosed().subscribe(async (yes) => {
      if (!yes) return;
      await this.service.drop('applications', app.id);
      await this.load();
      this.bar.open(`${app.name} was deleted`, 'Close', { duration: 5000 });
    });
  }

  private async load(): Promise<void> {
    const [{ categories }, items] = await Promise.all([
      this.service.catalog(), this.service.list<Application>('applications'),
    ]);
    this.categories.set(categories);
    this.items.set(items);
  }
}
