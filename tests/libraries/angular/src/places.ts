import { AfterViewInit, Component, computed, signal, viewChild } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatExpansionModule } from '@angular/material/expansion';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatListModule } from '@angular/material/list';
import { MatMenuModule } from '@angular/material/menu';
import { MatPaginator, MatPaginatorModule } from '@angular/material/paginator';
import { MatSidenavModule } from '@angular/material/sidenav';
import { MatTableDataSource, MatTableModule } from '@angular/material/table';
import { MatToolbarModule } from '@angular/material/toolbar';
import { APPLICATIONS, MENU, TEMPLATES } from '../../trial.js';
import { kept } from './kept';

@Component({
  selector: 'row-menu',
  imports: [
    MatButtonModule, MatExpansionModule, MatIconModule, MatListModule, MatSidenavModule, MatToolbarModule,
  ],
  template: `
    <mat-sidenav-container [style.height.px]="560">
      <mat-sidenav #drawer mode="over" role="dialog" [style.width.px]="280">
        <mat-toolbar>Menu</mat-toolbar>
        <mat-accordion displayMode="flat">
          @for (group of groups; track group.name) {
            <mat-expansion-panel class="mat-elevation-z0">
              <mat-expansion-panel-header>
                <mat-panel-title>{{ group.name }}</mat-panel-title>
              </mat-expansion-panel-header>
              <mat-nav-list>
                @for (leaf of group.leaves; track leaf) {
                  <a
                    mat-list-item
                    [href]="'#' + leaf.toLowerCase()"
                    (click)="chosen.set(group.name + ' > ' + leaf); drawer.close()"
                  >{{ leaf }}</a>
                }
              </mat-nav-list>
            </mat-expansion-panel>
          }
        </mat-accordion>
      </mat-sidenav>
      <mat-sidenav-content>
        <mat-toolbar>
          <button type="button" aria-label="Toggle sidenav" matIconButton (click)="drawer.toggle()">
            <mat-icon aria-label="Side nav toggle icon">menu</mat-icon>
          </button>
          <span>Console</span>
        </mat-toolbar>
        <p>{{ chosen() }}</p>
      </mat-sidenav-content>
    </mat-sidenav-container>
  `,
})
class Menu {
  groups = Object.entries(MENU).map(([name, leaves]) => ({ name, leaves }));
  chosen = kept<string | null>(null);
}

@Component({
  selector: 'row-table',
  imports: [MatButtonModule, MatIconModule, MatMenuModule, MatPaginatorModule, MatTableModule],
  template: `
    <h2>Applications List</h2>
    <table mat-table [dataSource]="applications" aria-label="Applications" [style.width.%]="100">
      <ng-container matColumnDef="name">
        <th mat-header-cell *matHeaderCellDef>Name</th>
        <td mat-cell *matCellDef="let name">{{ name }}</td>
      </ng-container>
      <ng-container matColumnDef="type">
        <th mat-header-cell *matHeaderCellDef>Type</th>
        <td mat-cell *matCellDef>OIDC</td>
      </ng-container>
      <ng-container matColumnDef="actions">
        <th mat-header-cell *matHeaderCellDef></th>
        <td mat-cell *matCellDef="let name">
          <button matIconButton [matMenuTriggerFor]="menu" aria-label="More actions">
            <mat-icon>more_vert</mat-icon>
          </button>
          <mat-menu #menu="matMenu">
            <button mat-menu-item (click)="opened.set(name)">
              <mat-icon>edit</mat-icon>
              <span>Edit</span>
            </button>
            <button mat-menu-item>
              <mat-icon>delete</mat-icon>
              <span>Delete</span>
            </button>
          </mat-menu>
        </td>
      </ng-container>
      <tr mat-header-row *matHeaderRowDef="columns"></tr>
      <tr mat-row *matRowDef="let name; columns: columns"></tr>
    </table>
    <mat-paginator
      [pageSize]="10"
      [pageSizeOptions]="[10, 25, 100]"
      showFirstLastButtons
      aria-label="Select page of applications"
    />
  `,
})
class Table implements AfterViewInit {
  columns = ['name', 'type', 'actions'];
  applications = new MatTableDataSource(APPLICATIONS);
  paginator = viewChild.required(MatPaginator);
  opened = kept<string | null>(null);

  ngAfterViewInit() {
    this.applications.paginator = this.paginator();
  }
}

@Component({
  selector: 'row-cards',
  imports: [FormsModule, MatButtonModule, MatCardModule, MatFormFieldModule, MatIconModule, MatInputModule],
  template: `
    <mat-form-field>
      <mat-label>Search</mat-label>
      <input matInput [(ngModel)]="search">
      @if (search()) {
        <button type="button" matSuffix matIconButton aria-label="Clear" (click)="search.set('')">
          <mat-icon>close</mat-icon>
        </button>
      }
    </mat-form-field>
    <div class="grid">
      @for (name of shown(); track name) {
        <mat-card
          appearance="outlined"
          tabindex="0"
          (click)="chosen.set(name)"
          (keydown.enter)="chosen.set(name)"
        >
          <mat-card-header>
            <mat-card-title>{{ name }}</mat-card-title>
            <mat-card-subtitle>Sign in by OpenID Connect</mat-card-subtitle>
          </mat-card-header>
        </mat-card>
      }
    </div>
  `,
  styles: `
    .grid { display: grid; grid-template-columns: repeat(3, 1fr); gap: 16px; }
    mat-card { cursor: pointer; padding-bottom: 16px; }
  `,
})
class Cards {
  search = signal('');
  chosen = kept<string | null>(null);
  shown = computed(() =>
    TEMPLATES.filter((name) => name.toLowerCase().includes(this.search().toLowerCase())));
}

export const rows = { menu: Menu, table: Table, cards: Cards };
