import { Component, computed, inject, signal } from '@angular/core';
import { MatIconModule } from '@angular/material/icon';
import { MatList, MatListItem, MatListItemIcon, MatListItemLine, MatListItemTitle } from '@angular/material/list';
import { MatTab, MatTabGroup, MatTabLabel } from '@angular/material/tabs';
import { Service } from './service';

@Component({
  selector: 'app-profile',
  imports: [
    MatIconModule, MatList, MatListItem, MatListItemIcon, MatListItemLine, MatListItemTitle, MatTab, MatTabGroup,
    MatTabLabel,
  ],
  template: `
    <div class="page">
      <div class="head"><h1>My Profile</h1></div>
      @if (service.me(); as me) {
        <mat-tab-group mat-stretch-tabs="false" animationDuration="200ms">
          <mat-tab label="Profile">
            <dl class="facts">
              <dt>User ID</dt><dd>{{ me.login }}</dd>
              <dt>Name</dt><dd>{{ me.name }}</dd>
              <dt>Email</dt><dd>{{ me.email }}</dd>
            </dl>
          </mat-tab>
          <mat-tab>
            <ng-template mat-tab-label>
              Applications
              @if (me.tiles.length) { <span class="badge count">{{ me.tiles.length }}</span> }
            </ng-template>
            <div class="tiles">
              @for (tile of me.tiles; track tile.id) {
                <a class="tile" [href]="'/launch/' + tile.id" target="_blank" rel="noopener">
                  @if (tile.logo) { <img [src]="tile.logo" alt=""> } @else { <mat-icon>apps</mat-icon> }
                  <span>{{ tile.name }}</span>
                  <span class="badge">OIDC</span>
                </a>
              } @empty {
                <div class="empty"><mat-icon>apps</mat-icon><p>No application is assigned to you yet.</p></div>
              }
            </div>
          </mat-tab>
          <mat-tab label="Authenticators">
            <mat-list>
              <mat-list-item>
                <mat-icon matListItemIcon>smartphone</mat-icon>
                <span matListItemTitle>Authenticator app</span>
                <span matListItemLine>Active</span>
              </mat-list-item>
            </mat-list>
          </mat-tab>
        </mat-tab-group>
      }
    </div>
  `,
  styles: `
    dl, .tiles { padding: 24px 8px; }
    .count { margin-left: 8px; }
    .tiles { display: flex; flex-wrap: wrap; gap: 16px; }
    .tile {
      display: flex; flex-direction: column; align-items: center; gap: 8px; width: 152px; padding: 20px 12px;
      border: 1px solid var(--mat-sys-outline-variant); border-radius: 12px; text-align: center;
      text-decoration: none; color: inherit;
    }
    .tile:hover { background: var(--mat-sys-surface-container); }
    img { max-width: 64px; max-height: 64px; }
  `,
})
export class ProfilePage {
  service = inject(Service);

  constructor() {
    void this.service.whoami();
  }
}
