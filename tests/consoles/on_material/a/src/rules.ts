import { Component, computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatPaginatorModule } from '@angular/material/paginator';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatSnackBar } from '@angular/material/snack-bar';
import {
  MatCell, MatCellDef, MatColumnDef, MatHeaderCell, MatHeaderCellDef, MatHeaderRow, MatHeaderRowDef, MatRow,
  MatRowDef, MatTable,
} from '@angular/material/table';
import { RouterLink } from '@angular/router';
import { Crumbs } from './crumbs';
import { Application, Rule } from './data';
import { Question, QuestionDialog } from './dialogs';
import { Service } from './service';

@Component({
  selector: 'app-rules',
  imports: [
    Crumbs, FormsModule, MatButton, MatCell, MatCellDef, MatColumnDef, MatFormFieldModule, MatHeaderCell,
    MatHeaderCellDef, MatHeaderRow, MatHeaderRowDef, MatIconButton, MatIconModule, MatInputModule, MatMenu,
    MatMenuItem, MatMenuTrigger, MatPaginatorModule, MatProgressBarModule, MatRow, MatRowDef, MatTable, RouterLink,
  ],
  template: `
    <div class="page">
      <app-crumbs [trail]="[['Security', '/dashboard']]" here="Resource Rules" />
      <div class="head">
        <h1>Resource Rules List</h1>
        <span class="grow"></span>
        <mat-form-field>
          <mat-label>Filter</mat-label>
          <mat-icon matPrefix>filter_list</mat-icon>
          <input matInput [(ngModel)]="words" (ngModelChange)="page.set(0)" placeholder="Rule or application">
        </mat-form-field>
        <a matButton="filled" routerLink="/rules/add"><mat-icon>add</mat-icon>Add</a>
      </div>
      <p>Without a rule, nobody may use an application. The first rule that fits a user decides.</p>
      @if (rules() === null) { <mat-progress-bar mode="indeterminate" aria-label="Loading rules" /> }
      @else if (found().length) {
        <table mat-table [dataSource]="found().slice(page() * size, page() * size + size)" aria-label="Resource rules">
          <ng-container matColumnDef="name">
            <th mat-header-cell *matHeaderCellDef>Rule Name</th>
            <td mat-cell *matCellDef="let rule">{{ rule.name }}</td>
          </ng-container>
          <ng-container matColumnDef="application">
            <th mat-header-cell *matHeaderCellDef>Application</th>
            <td mat-cell *matCellDef="let rule">{{ names()[rule.application] }}</td>
          </ng-container>
          <ng-container matColumnDef="groups">
            <th mat-header-cell *matHeaderCellDef>Groups</th>
            <td mat-cell *matCellDef="let rule">{{ rule.groups.join(', ') || 'All groups' }}</td>
          </ng-container>
          <ng-container matColumnDef="flow">
            <th mat-header-cell *matHeaderCellDef>Authentication Flow</th>
            <td mat-cell *matCellDef="let rule">{{ rule.flow }}</td>
          </ng-container>
          <ng-container matColumnDef="actions">
            <th mat-header-cell *matHeaderCellDef class="end"></th>
            <td mat-cell *matCellDef="let rule" class="end">
              <button matIconButton [matMenuTriggerFor]="menu" [attr.aria-label]="'Actions for ' + rule.name">
                <mat-icon>more_horiz</mat-icon>
              </button>
              <mat-menu #menu="matMenu">
                <a mat-menu-item [routerLink]="['/rules', rule.id]"><mat-icon>edit</mat-icon><span>Edit</span></a>
                <button mat-menu-item (click)="drop(rule)"><mat-icon>delete</mat-icon><span>Delete</span></button>
              </mat-menu>
            </td>
          </ng-container>
          <tr mat-header-row *matHeaderRowDef="columns"></tr>
          <tr mat-row *matRowDef="let row; columns: columns"></tr>
        </table>
        @if (found().length > size) {
          <mat-paginator
            [length]="found().length"
            [pageSize]="size"
            [pageIndex]="page()"
            hidePageSize
            aria-label="Pages of rules"
            (page)="page.set($event.pageIndex)"
          />
        }
      } @else {
        <div class="empty"><mat-icon>rule</mat-icon><p>No rule to show.</p></div>
      }
    </div>
  `,
})
export class RulesPage {
  private service = inject(Service);
  private dialog = inject(MatDialog);
  private bar = inject(MatSnackBar);
  size = 10;
  columns = ['name', 'application', 'groups', 'flow', 'actions'];
  rules = signal<Rule[] | null>(null);
  names = signal<Record<string, string>>({});
  words = signal('');
  page = signal(0);
  found = computed(() => (this.rules() ?? []).filter((rule) =>
    `${rule.name} ${this.names()[rule.application]}`.toLowerCase().includes(this.words().trim().toLowerCase())));

  constructor() {
    void this.load();
  }

  drop(rule: Rule): void {
    const data: Question = {
      title: 'Delete resource rule',
      text: `Users who rely on ${rule.name} lose access.`,
      yes: 'Delete',
      no: 'Cancel',
    };
    this.dialog.open(QuestionDialog, { data }).afterClosed().subscribe(async (yes) => {
      if (!yes) return;
      await this.service.drop('rules', rule.id);
      await this.load();
      this.bar.open('Resource rule deleted', 'Close', { duration: 5000 });
    });
  }

  private async load(): Promise<void> {
    const [apps, rules] = await Promise.all([
      this.service.list<Application>('applications'), this.service.list<Rule>('rules'),
    ]);
    this.names.set(Object.fromEntries(apps.map(({ id, name }) => [id, name])));
    this.rules.set(rules);
  }
}
