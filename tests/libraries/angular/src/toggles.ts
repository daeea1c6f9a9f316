import { SelectionModel } from '@angular/cdk/collections';
import { Component, effect, signal } from '@angular/core';
import { FormControl, FormGroup, FormsModule, ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatIconModule } from '@angular/material/icon';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { MatTableModule } from '@angular/material/table';
import { MatTabsModule } from '@angular/material/tabs';
import { GRANTS, SCOPES, USERS, tell } from '../../trial.js';
import { kept } from './kept';

@Component({
  selector: 'row-switch',
  imports: [FormsModule, MatSlideToggleModule],
  template: `<mat-slide-toggle [(ngModel)]="value">Enable Go Back Button</mat-slide-toggle>`,
})
class Switch {
  value = kept(true);
}

@Component({
  selector: 'row-checkbox',
  imports: [FormsModule, MatCheckboxModule],
  template: `<mat-checkbox required [(ngModel)]="value">Require Consent</mat-checkbox>`,
})
class Checkbox {
  value = kept(false);
}

@Component({
  selector: 'row-checkgroup',
  imports: [MatCheckboxModule, ReactiveFormsModule],
  template: `
    <section [formGroup]="grants">
      <h4>Grant Types</h4>
      @for (name of names; track name) {
        <p><mat-checkbox [formControlName]="name">{{ name }}</mat-checkbox></p>
      }
    </section>
  `,
})
class CheckGroup {
  names = GRANTS;
  grants = new FormGroup(Object.fromEntries(
    GRANTS.map((name) => [name, new FormControl(name === 'Authorization Code')])));

  constructor() {
    const chosen = () => GRANTS.filter((name) => this.grants.value[name]);
    tell(chosen());
    this.grants.valueChanges.subscribe(() => tell(chosen()));
  }
}

interface User { position: number; email: string }

@Component({
  selector: 'row-indeterminate',
  imports: [MatCheckboxModule, MatTableModule],
  template: `
    <table mat-table [dataSource]="users">
      <ng-container matColumnDef="select">
        <th mat-header-cell *matHeaderCellDef>
          <mat-checkbox
            (change)="$event ? toggleAll() : null"
            [checked]="selection.hasValue() && isAllSelected()"
            [indeterminate]="selection.hasValue() && !isAllSelected()"
            [aria-label]="label()"
          />
        </th>
        <td mat-cell *matCellDef="let user">
          <mat-checkbox
            (click)="$event.stopPropagation()"
            (change)="$event ? selection.toggle(user) : null"
            [checked]="selection.isSelected(user)"
            [aria-label]="label(user)"
          />
        </td>
      </ng-container>
      <ng-container matColumnDef="position">
        <th mat-header-cell *matHeaderCellDef>No.</th>
        <td mat-cell *matCellDef="let user">{{ user.position }}</td>
      </ng-container>
      <ng-container matColumnDef="email">
        <th mat-header-cell *matHeaderCellDef>Email</th>
        <td mat-cell *matCellDef="let user">{{ user.email }}</td>
      </ng-container>
      <tr mat-header-row *matHeaderRowDef="columns"></tr>
      <tr mat-row *matRowDef="let user; columns: columns" (click)="selection.toggle(user)"></tr>
    </table>
  `,
})
class Indeterminate {
  columns = ['select', 'position', 'email'];
  users: User[] = USERS.map((email, index) => ({ position: index + 1, email }));
  selection = new SelectionModel<User>(true, [this.users[1]]);

  constructor() {
    const chosen = () => this.selection.selected.map((user) => user.email);
    tell(chosen());
    this.selection.changed.subscribe(() => tell(chosen()));
  }

  isAllSelected() {
    return this.selection.selected.length === this.users.length;
  }

  toggleAll() {
    if (this.isAllSelected()) this.selection.clear();
    else this.selection.select(...this.users);
  }

  label(user?: User) {
    if (!user) return `${this.isAllSelected() ? 'deselect' : 'select'} all`;
    return `${this.selection.isSelected(user) ? 'deselect' : 'select'} row ${user.position}`;
  }
}

@Component({
  selector: 'row-tabs',
  imports: [FormsModule, MatCheckboxModule, MatTabsModule],
  template: `
    <mat-tab-group [(selectedIndex)]="at">
      <mat-tab label="General">Nothing to see</mat-tab>
      <mat-tab label="Users List">
        <mat-checkbox [(ngModel)]="checked">Select users</mat-checkbox>
      </mat-tab>
    </mat-tab-group>
  `,
})
class Tabs {
  at = signal(0);
  checked = signal(false);

  constructor() {
    effect(() => tell({ tab: ['General', 'Users List'][this.at()], checked: this.checked() }));
  }
}

interface Scope { name: string; claims: string[] }

@Component({
  selector: 'row-scopes',
  imports: [MatButtonModule, MatCheckboxModule, MatIconModule, MatTableModule],
  template: `
    <h3>Supported Scopes</h3>
    <table mat-table [dataSource]="scopes" multiTemplateDataRows>
      <ng-container matColumnDef="name">
        <th mat-header-cell *matHeaderCellDef>Scope</th>
        <td mat-cell *matCellDef="let scope">
          <mat-checkbox
            [checked]="value().includes(scope.name)"
            (change)="choose(scope.name, $event.checked)"
          >{{ scope.name }}</mat-checkbox>
        </td>
      </ng-container>
      <ng-container matColumnDef="expand">
        <th mat-header-cell *matHeaderCellDef aria-label="row actions">&nbsp;</th>
        <td mat-cell *matCellDef="let scope" class="end">
          <button
            matIconButton
            aria-label="expand row"
            class="toggle"
            [class.turned]="opened() === scope"
            (click)="toggle(scope)"
          >
            <mat-icon>keyboard_arrow_down</mat-icon>
          </button>
        </td>
      </ng-container>
      <ng-container matColumnDef="detail">
        <td mat-cell *matCellDef="let scope" [attr.colspan]="columns.length">
          <div class="detail" [class.open]="opened() === scope">
            <div class="inner">
              <strong>Implied Claims</strong>
              <div>{{ scope.claims.join(', ') }}</div>
            </div>
          </div>
        </td>
      </ng-container>
      <tr mat-header-row *matHeaderRowDef="columns"></tr>
      <tr mat-row *matRowDef="let scope; columns: columns" class="scope"></tr>
      <tr mat-row *matRowDef="let scope; columns: ['detail']" class="under"></tr>
    </table>
  `,
  styles: `
    table { width: 100%; }
    tr.under { height: 0; }
    tr.scope td { border-bottom-width: 0; }
    td.end { text-align: right; }
    .toggle { transition: transform 225ms cubic-bezier(0.4, 0, 0.2, 1); }
    .turned { transform: rotate(180deg); }
    .detail {
      display: grid;
      grid-template-rows: 0fr;
      grid-template-columns: 100%;
      overflow: hidden;
      transition: grid-template-rows 225ms cubic-bezier(0.4, 0, 0.2, 1);
    }
    .open { grid-template-rows: 1fr; }
    .inner { min-height: 0; }
  `,
})
class Scopes {
  columns = ['name', 'expand'];
  scopes: Scope[] = Object.entries(SCOPES).map(([name, claims]) => ({ name, claims }));
  value = kept(Object.keys(SCOPES));
  opened = signal<Scope | null>(null);

  toggle(scope: Scope) {
    this.opened.update((opened) => (opened === scope ? null : scope));
  }

  choose(name: string, on: boolean) {
    this.value.update((names) => (on ? [...names, name] : names.filter((one) => one !== name)));
  }
}

export const rows = {
  switch: Switch,
  checkbox: Checkbox,
  checkgroup: CheckGroup,
  indeterminate: Indeterminate,
  tabs: Tabs,
  scopes: Scopes,
};
