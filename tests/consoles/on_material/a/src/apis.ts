import { Component, computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatPaginatorModule } from '@angular/material/paginator';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatSnackBar } from '@angular/material/snack-bar';
import {
  MatCell, MatCellDef, MatColumnDef, MatHeaderCell, MatHeaderCellDef, MatHeaderRow, MatHeaderRowDef, MatRow,
  MatRowDef, MatTable,
} from '@angular/material/table';
import { MatTooltipModule } from '@angular/material/tooltip';
import { RouterLink } from '@angular/router';
import { Crumbs } from './crumbs';
import { Resource } from './data';
import { Question, QuestionDialog } from './dialogs';
import { Service } from './service';

@Component({
  selector: 'app-apis',
  imports: [
    Crumbs, FormsModule, MatCell, MatCellDef, MatColumnDef, MatFormFieldModule, MatHeaderCell, MatHeaderCellDef,
    MatHeaderRow, MatHeaderRowDef, MatIconButton, MatIconModule, MatInputModule, MatPaginatorModule,
    MatProgressBarModule, MatRow, MatRowDef, MatTable, MatTooltipModule, RouterLink,
  ],
  template: `
    <div class="page">
      <app-crumbs [trail]="[['Security', '/dashboard'], ['Authorization', '/authorization']]" here="APIs/URLs" />
      <div class="head">
        <h1>APIs/URLs</h1>
        <a matIconButton class="plus" routerLink="/authorization/apis/add" aria-label="Create" matTooltip="Create">
          <mat-icon>add</mat-icon>
        </a>
        <span class="grow"></span>
        <mat-form-field>
          <mat-label>Search</mat-label>
          <mat-icon matPrefix>search</mat-icon>
          <input matInput [(ngModel)]="words" (ngModelChange)="page.set(0)">
        </mat-form-field>
      </div>
      @if (apis() === null) { <mat-progress-bar mode="indeterminate" aria-label="Loading APIs" /> }
      @else if (found().length) {
        <table mat-table [dataSource]="found().slice(page() * size, page() * size + size)" aria-label="APIs/URLs">
          <ng-container matColumnDef="name">
            <th mat-header-cell *matHeaderCellDef>Name</th>
            <td mat-cell *matCellDef="let api"><a [routerLink]="['/authorization/apis', api.id]">{{ api.name }}</a></td>
          </ng-container>
          <ng-container matColumnDef="value">
            <th mat-header-cell *matHeaderCellDef>Value</th>
            <td mat-cell *matCellDef="let api">{{ api.value }}</td>
          </ng-container>
          <ng-container matColumnDef="scopes">
            <th mat-header-cell *matHeaderCellDef>Scopes</th>
            <td mat-cell *matCellDef="let api">{{ api.scope_names.length }}</td>
          </ng-container>
          <ng-container matColumnDef="state">
            <th mat-header-cell *matHeaderCellDef>State</th>
            <td mat-cell *matCellDef="let api"><span class="badge">{{ api.enabled ? 'Enabled' : 'Disabled' }}</span></td>
          </ng-container>
          <ng-container matColumnDef="actions">
            <th mat-header-cell *matHeaderCellDef class="end"></th>
            <td mat-cell *matCellDef="let api" class="end">
              <button matIconButton [attr.aria-label]="'Delete ' + api.name" matTooltip="Delete" (click)="drop(api)">
                <mat-icon>delete_outline</mat-icon>
              </button>
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
            aria-label="Pages of APIs"
            (page)="page.set($event.pageIndex)"
          />
        }
      } @else {
        <div class="empty"><mat-icon>api</mat-icon><p>No API/URL to show.</p></div>
      }
    </div>
  `,
})
export class ApisPage {
  private service = inject(Service);
  private dialog = inject(MatDialog);
  private bar = inject(MatSnackBar);
  size = 10;
  columns = ['name', 'value', 'scopes', 'state', 'actions'];
  apis = signal<Resource[] | null>(null);
  words = signal('');
  page = signal(0);
  found = computed(() => (this.apis() ?? []).filter(({ name, value }) =>
    `${name} ${value}`.toLowerCase().includes(this.words().trim().toLowerCase())));

  constructor() {
    void this.load();
  }

  drop(api: Resource): void {
    const data: Question = {
      title: 'Delete API/URL',
      text: `Applications receive no more access tokens for ${api.name}.`,
      yes: 'Delete',
      no: 'Cancel',
    };
    this.dialog.open(QuestionDialog, { data }).afterClosed().subscribe(async (yes) => {
      if (!yes) return;
      await this.service.drop('apis', api.id);
      await this.load();
      this.bar.open(`${api.name} was deleted`, 'Close', { duration: 5000 });
    });
  }

  private async load(): Promise<void> {
    this.apis.set(await this.service.list<Resource>('apis'));
  }
}
