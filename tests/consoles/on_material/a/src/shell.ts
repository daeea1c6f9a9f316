import { Component, computed, effect, inject, signal } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatDividerModule } from '@angular/material/divider';
import { MatIconModule } from '@angular/material/icon';
import { MatListItem, MatListItemIcon, MatListItemMeta, MatListItemTitle, MatNavList } from '@angular/material/list';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatSidenav, MatSidenavContainer, MatSidenavContent } from '@angular/material/sidenav';
import { MatSnackBar } from '@angular/material/snack-bar';
import { MatToolbarModule } from '@angular/material/toolbar';
import { MatTooltipModule } from '@angular/material/tooltip';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { WelcomeDialog } from './dialogs';
import { Service } from './service';

interface Leaf { name: string; path: string }
interface Group { name: string; icon: string; leaves: Leaf[] }

const GROUPS: Group[] = [
  {
    name: 'Members',
    icon: 'people',
    leaves: [{ name: 'Users', path: '/members/users' }, { name: 'Groups', path: '/members/groups' }],
  },
  {
    name: 'Resources',
    icon: 'layers',
    leaves: [{ name: 'Applications', path: '/applications' }, { name: 'Gateways', path: '/resources/gateways' }],
  },
  {
    name: 'Security',
    icon: 'security',
    leaves: [
      { name: 'Applications', path: '/applications' },
      { name: 'Authorization', path: '/authorization' },
      { name: 'Resource Rules', path: '/rules' },
    ],
  },
];
const WIDE = 'console.navigation';

// The frame of every page: a bar, and a navigation that folds to its icons.
@Component({
  selector: 'app-shell',
  imports: [
    MatDividerModule, MatIconButton, MatIconModule, MatListItem, MatListItemIcon, MatListItemMeta, MatListItemTitle,
    MatMenu, MatMenuItem, MatMenuTrigger, MatNavList, MatProgressBarModule, MatSidenav, MatSidenavContainer,
    MatSidenavContent, MatToolbarModule, MatTooltipModule, RouterLink, RouterLinkActive, RouterOutlet,
  ],
  template: `
    <mat-toolbar class="bar">
      @if (service.me()?.administrator) {
        <button
          matIconButton
          aria-label="Main menu"
          aria-controls="navigation"
          [attr.aria-expanded]="wide()"
          [matTooltip]="wide() ? 'Collapse menu' : 'Expand menu'"
          (click)="wide.set(!wide())"
        >
          <mat-icon>{{ wide() ? 'menu_open' : 'menu' }}</mat-icon>
        </button>
      }
      <span class="brand">Identity as a Service</span>
      <span class="grow"></span>
      @if (service.me(); as me) {
        <button matIconButton aria-label="Help" matTooltip="Help" [matMenuTriggerFor]="help">
          <mat-icon>help_outline</mat-icon>
        </button>
        <mat-menu #help="matMenu">
          <button mat-menu-item disabled>Version 5.46</button>
        </mat-menu>
        <button class="avatar" matIconButton [attr.aria-label]="'Account: ' + me.name" [matMenuTriggerFor]="account">
          {{ initials() }}
        </button>
        <mat-menu #account="matMenu">
          <button mat-menu-item disabled>
            <span class="who">{{ me.name }}<small>{{ me.email }}</small></span>
          </button>
          <mat-divider />
          <a mat-menu-item routerLink="/profile"><mat-icon>badge</mat-icon><span>My Profile</span></a>
          <a mat-menu-item href="/signout"><mat-icon>logout</mat-icon><span>Sign out</span></a>
        </mat-menu>
      }
    </mat-toolbar>
    <mat-sidenav-container autosize>
      @if (service.me()?.administrator) {
        <mat-sidenav mode="side" opened disableClose id="navigation" [class.wide]="wide()">
          <nav aria-label="Main">
            <mat-nav-list>
              <a
                mat-list-item
                routerLink="/dashboard"
                routerLinkActive
                #here="routerLinkActive"
                [activated]="here.isActive"
                [attr.aria-label]="wide() ? null : 'Dashboard'"
                [matTooltip]="wide() ? '' : 'Dashboard'"
                matTooltipPosition="right"
              >
                <mat-icon matListItemIcon>dashboard</mat-icon>
                @if (wide()) { <span matListItemTitle>Dashboard</span> }
              </a>
              @for (group of groups; track group.name) {
                <button
                  mat-list-item
                  [attr.aria-expanded]="wide() && open() === group.name"
                  [attr.aria-label]="wide() ? null : group.name"
                  [matTooltip]="wide() ? '' : group.name"
                  matTooltipPosition="right"
                  (click)="toggle(group.name)"
                >
                  <mat-icon matListItemIcon>{{ group.icon }}</mat-icon>
                  @if (wide()) { <span matListItemTitle>{{ group.name }}</span> }
                  @if (wide()) {
                    <span matListItemMeta>
                      <mat-icon>{{ open() === group.name ? 'expand_less' : 'expand_more' }}</mat-icon>
                    </span>
                  }
                </button>
                @if (wide() && open() === group.name) {
                  @for (leaf of group.leaves; track leaf.name) {
                    <a
                      mat-list-item
                      class="leaf"
                      [routerLink]="leaf.path"
                      routerLinkActive
                      #at="routerLinkActive"
                      [activated]="at.isActive"
                    >
                      <span matListItemTitle>{{ leaf.name }}</span>
                    </a>
                  }
                }
              }
            </mat-nav-list>
          </nav>
        </mat-sidenav>
      }
      <mat-sidenav-content>
        @if (service.me()) {
          <main><router-outlet /></main>
        } @else {
          <mat-progress-bar mode="indeterminate" aria-label="Loading" />
        }
      </mat-sidenav-content>
    </mat-sidenav-container>
  `,
  styles: `
    :host { display: flex; flex-direction: column; height: 100%; }
    .bar { background: var(--mat-sys-surface-container); }
    .brand { margin-left: 8px; font-weight: 500; }
    .avatar {
      background: var(--mat-sys-primary); color: var(--mat-sys-on-primary); font-weight: 500;
      width: 40px; height: 40px; padding: 0; margin-left: 8px;
    }
    .who small { display: block; color: var(--mat-sys-on-surface-variant); }
    mat-sidenav-container { flex: 1; }
    mat-sidenav { width: 72px; transition: width 200ms ease; border-radius: 0; }
    mat-sidenav.wide { width: 264px; }
    .leaf { padding-left: 40px; }
    button[mat-list-item] { border: 0; background: none; color: inherit; text-align: start; }
    main { padding: 24px 32px; }
  `,
})
export class Shell {
  service = inject(Service);
  private router = inject(Router);
  private dialog = inject(MatDialog);
  private bar = inject(MatSnackBar);
  groups = GROUPS;
  wide = signal(localStorage.getItem(WIDE) === 'wide');
  open = signal<string | null>(null);
  initials = computed(() => this.service.me()?.name.split(' ').map((word) => word[0]).join(''));

  constructor() {
    effect(() => localStorage.setItem(WIDE, this.wide() ? 'wide' : 'narrow'));
    void this.start();
  }

  toggle(name: string): void {
    this.open.set(this.wide() && this.open() === name ? null : name);
    this.wide.set(true);
  }

  private async start(): Promise<void> {
    const me = await this.service.whoami();
    if (!me.administrator) {
      await this.router.navigateByUrl('/profile');
    } else if (!me.greeted) {
      this.dialog.open(WelcomeDialog, { disableClose: true, maxWidth: 440 }).afterClosed().subscribe((tour) => {
        void this.service.call('POST', 'greeted', {});
        if (tour) this.bar.open('Open the menu at the top left to begin.', 'Close', { duration: 6000 });
      });
    }
  }
}
