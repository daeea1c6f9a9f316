import { Component, inject, input } from '@angular/core';
import { FormControl } from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIconModule } from '@angular/material/icon';
import { MatList, MatListItem, MatListItemIcon, MatListItemMeta, MatListItemTitle } from '@angular/material/list';
import { MatTooltipModule } from '@angular/material/tooltip';
import { UriDialog, UriQuestion } from './dialogs';
import { refreshed } from './refreshed';

// Addresses that are added one by one in a dialog.
@Component({
  selector: 'app-uri-list',
  imports: [
    MatButton, MatIconButton, MatIconModule, MatList, MatListItem, MatListItemIcon, MatListItemMeta,
    MatListItemTitle, MatTooltipModule,
  ],
  template: `
    <section [attr.aria-labelledby]="id()">
      <div class="head">
        <h3 [id]="id()">{{ title() }}</h3>
        <span class="badge">{{ control().value.length }}</span>
        <button matButton="tonal" type="button" (click)="ask()"><mat-icon>add</mat-icon>Add</button>
      </div>
      @if (control().value.length) {
        <mat-list [attr.aria-labelledby]="id()">
          @for (uri of control().value; track uri) {
            <mat-list-item>
              <mat-icon matListItemIcon>link</mat-icon>
              <span matListItemTitle>{{ uri }}</span>
              <span matListItemMeta>
                <button matIconButton type="button" aria-label="Edit" matTooltip="Edit" (click)="ask(uri)">
                  <mat-icon>edit</mat-icon>
                </button>
                <button matIconButton type="button" aria-label="Remove" matTooltip="Remove" (click)="remove(uri)">
                  <mat-icon>close</mat-icon>
                </button>
              </span>
            </mat-list-item>
          }
        </mat-list>
      } @else {
        <p class="hint flush">{{ hint() }}</p>
      }
      @if (control().touched && control().errors; as errors) {
        <p class="problem" role="alert">{{ errors['server'] ?? 'Add at least one ' + single() }}</p>
      }
    </section>
  `,
})
export class UriList {
  private dialog = inject(MatDialog);
  control = input.required<FormControl<string[]>>();
  id = input.required<string>();
  title = input.required<string>();
  single = input.required<string>();
  hint = input('None yet.');

  constructor() {
    refreshed(this.control);
  }

  ask(old = ''): void {
    const uris = this.control().value;
    const data: UriQuestion = {
      title: `${old ? 'Edit' : 'Add'} ${this.single()}`,
      label: `${old ? 'Edit' : 'Add'} ${this.single()}`,
      uri: old,
      taken: uris.filter((uri) => uri !== old),
    };
    this.dialog.open(UriDialog, { data, width: '520px' }).afterClosed().subscribe((uri?: string) => {
      if (uri) this.change(old ? uris.map((one) => (one === old ? uri : one)) : [...uris, uri]);
    });
  }

  remove(uri: string): void {
    this.change(this.control().value.filter((one) => one !== uri));
  }

  private change(uris: string[]): void {
    this.control().setValue(uris);
    this.control().markAsDirty();
    this.control().markAsTouched();
  }
}
