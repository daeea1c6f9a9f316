import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCard, MatCardActions, MatCardContent, MatCardHeader, MatCardTitle } from '@angular/material/card';
import { MatIconModule } from '@angular/material/icon';
import {
  MatList, MatListItem, MatListItemIcon, MatListItemLine, MatListItemMeta, MatListItemTitle, MatNavList,
} from '@angular/material/list';
import {
  MatCell, MatCellDef, MatColumnDef, MatHeaderCell, MatHeaderCellDef, MatHeaderRow, MatHeaderRowDef, MatRow,
  MatRowDef, MatTable,
} from '@angular/material/table';
import { RouterLink } from '@angular/router';
import { Crumbs } from './crumbs';
import { Application, Resource, Rule } from './data';
import { Service } from './service';

@Component({
  selector: 'app-dashboard',
  imports: [MatButton, MatCard, MatCardActions, MatCardContent, MatCardHeader, MatCardTitle, RouterLink],
  template: `
    <div class="page">
      <div class="head"><h1>Dashboard</h1></div>
      <div class="tiles">
        @for (tile of tiles(); track tile.name) {
          <mat-card appearance="outlined">
            <mat-card-header><mat-card-title>{{ tile.count }}</mat-card-title></mat-card-header>
            <mat-card-content>{{ tile.name }}</mat-card-content>
            <mat-card-actions><a matButton [routerLink]="tile.path">View all</a></mat-card-actions>
          </mat-card>
        }
      </div>
    </div>
  `,
  styles: `.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; }`,
})
export class DashboardPage {
  tiles = signal<{ name: string; path: string; count: number }[]>([]);

  constructor() {
    void this.load(inject(Service));
  }

  private async load(service: Service): Promise<void> {
    const [{ people }, applications, rules, apis] = await Promise.all([
      service.catalog(), service.list<Application>('applications'), service.list<Rule>('rules'),
      service.list<Resource>('apis'),
    ]);
    this.tiles.set([
      { name: 'users are active', path: '/members/users', count: people.length },
      { name: 'applications are integrated', path: '/applications', count: applications.length },
      { name: 'resource rules are in force', path: '/rules', count: rules.length },
      { name: 'APIs are protected', path: '/authorization/apis', count: apis.length },
    ]);
  }
}

@Component({
  selector: 'app-users',
  imports: [
    MatCell, MatCellDef, MatColumnDef, MatHeaderCell, MatHeaderCellDef, MatHeaderRow, MatHeaderRowDef, MatRow,
    MatRowDef, MatTable,
  ],
  template: `
    <div class="page">
      <div class="head"><h1>Users List</h1></div>
      <table mat-table [dataSource]="people()" aria-label="Users">
        <ng-container matColumnDef="login">
          <th mat-header-cell *matHeaderCellDef>User ID</th><td mat-cell *matCellDef="let p">{{ p[0] }}</td>
        </ng-container>
        <ng-container matColumnDef="name">
          <th mat-header-cell *matHeaderCellDef>Name</th><td mat-cell *matCellDef="let p">{{ p[1] }}</td>
        </ng-container>
        <ng-container matColumnDef="email">
          <th mat-header-cell *matHeaderCellDef>Email</th><td mat-cell *matCellDef="let p">{{ p[2] }}</td>
        </ng-container>
        <tr mat-header-row *matHeaderRowDef="columns"></tr>
        <tr mat-row *matRowDef="let row; columns: columns"></tr>
      </table>
    </div>
  `,
})
export class UsersPage {
  columns = ['login', 'name', 'email'];
  people = signal<[string, string, string][]>([]);

  constructor() {
    void inject(Service).catalog().then(({ people }) => this.people.set(people));
  }
}

@Component({
  selector: 'app-groups',
  imports: [MatIconModule, MatList, MatListItem, MatListItemIcon],
  template: `
    <div class="page">
      <div class="head"><h1>Groups List</h1></div>
      <mat-list aria-label="Groups">
        @for (group of groups(); track group) {
          <mat-list-item><mat-icon matListItemIcon>group</mat-icon>{{ group }}</mat-list-item>
        }
      </mat-list>
    </div>
  `,
})
export class GroupsPage {
  groups = signal<string[]>([]);

  constructor() {
    void inject(Service).catalog().then(({ groups }) => this.groups.set(groups));
  }
}

@Component({
  selector: 'app-gateways',
  imports: [MatIconModule],
  template: `
    <div class="page">
      <div class="head"><h1>Gateways</h1></div>
      <div class="empty"><mat-icon>router</mat-icon><p>No gateway is connected to this account.</p></div>
    </div>
  `,
})
export class GatewaysPage {}

@Component({
  selector: 'app-authorization',
  imports: [
    Crumbs, MatCard, MatIconModule, MatListItem, MatListItemIcon, MatListItemLine, MatListItemMeta,
    MatListItemTitle, MatNavList, RouterLink,
  ],
  template: `
    <div class="page">
      <app-crumbs [trail]="[['Security', '/dashboard']]" here="Authorization" />
      <div class="head"><h1>Authorization</h1></div>
      <p>Protect a resource, then decide who may ask for which of its scopes.</p>
      <mat-card appearance="outlined">
        <mat-nav-list aria-label="Resources">
          <a mat-list-item routerLink="/authorization/apis">
            <mat-icon matListItemIcon>api</mat-icon>
            <span matListItemTitle>API/URL</span>
            <span matListItemLine>{{ told() }}</span>
            <span matListItemMeta><mat-icon>chevron_right</mat-icon></span>
          </a>
        </mat-nav-list>
      </mat-card>
    </div>
  `,
})
export class AuthorizationPage {
  private apis = signal<Resource[] | null>(null);
  told = computed(() => {
    const count = this.apis()?.length;
    return count === undefined ? 'Loading…' : count === 1 ? '1 protected resource' : `${count} protected resources`;
  });

  constructor() {
    void inject(Service).list<Resource>('apis').then((apis) => this.apis.set(apis));
  }
}
