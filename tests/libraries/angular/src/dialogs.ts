import { Component, inject, model, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatListModule } from '@angular/material/list';
import { MatSnackBar } from '@angular/material/snack-bar';
import { MatTableModule } from '@angular/material/table';
import { kept } from './kept';

@Component({
  selector: 'dialog-uri',
  imports: [FormsModule, MatButtonModule, MatDialogModule, MatFormFieldModule, MatInputModule],
  template: `
    <h2 mat-dialog-title>Add Login Redirect URI</h2>
    <mat-dialog-content>
      <mat-form-field>
        <mat-label>Login Redirect URI</mat-label>
        <input matInput required type="url" [(ngModel)]="uri">
      </mat-form-field>
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton mat-dialog-close>Cancel</button>
      <button matButton [mat-dialog-close]="uri()">Ok</button>
    </mat-dialog-actions>
  `,
})
class UriDialog {
  uri = model('');
}

@Component({
  selector: 'row-list',
  imports: [MatButtonModule, MatIconModule, MatListModule],
  template: `
    <mat-list>
      <div mat-subheader>Login Redirect URIs</div>
      @for (uri of uris(); track uri) {
        <mat-list-item>
          <mat-icon matListItemIcon>link</mat-icon>
          <div matListItemTitle>{{ uri }}</div>
        </mat-list-item>
      }
    </mat-list>
    <button matButton="outlined" (click)="add()"><mat-icon>add</mat-icon>Add</button>
  `,
})
class List {
  dialog = inject(MatDialog);
  uris = kept(['https://old.example.com/cb']);

  add() {
    this.dialog.open(UriDialog).afterClosed().subscribe((uri) => {
      if (uri) this.uris.update((uris) => [...uris, uri]);
    });
  }
}

interface Scope { name: string; value: string }

@Component({
  selector: 'dialog-scope',
  imports: [FormsModule, MatButtonModule, MatDialogModule, MatFormFieldModule, MatInputModule],
  template: `
    <h2 mat-dialog-title>Add Scope</h2>
    <mat-dialog-content>
      <mat-form-field>
        <mat-label>Name</mat-label>
        <input matInput required [(ngModel)]="name">
      </mat-form-field>
      <mat-form-field>
        <mat-label>Value</mat-label>
        <input matInput required [(ngModel)]="value">
      </mat-form-field>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton mat-dialog-close>Cancel</button>
      <button matButton="filled" [mat-dialog-close]="{ name: name(), value: value() }">Add</button>
    </mat-dialog-actions>
  `,
})
class ScopeDialog {
  name = model('');
  value = model('');
}

@Component({
  selector: 'dialog-scopes',
  imports: [MatButtonModule, MatDialogModule, MatIconModule, MatTableModule],
  template: `
    <h2 mat-dialog-title>Scopes</h2>
    <mat-dialog-content>
      <table mat-table [dataSource]="scopes()">
        <ng-container matColumnDef="name">
          <th mat-header-cell *matHeaderCellDef>Name</th>
          <td mat-cell *matCellDef="let scope">{{ scope.name }}</td>
        </ng-container>
        <ng-container matColumnDef="value">
          <th mat-header-cell *matHeaderCellDef>Value</th>
          <td mat-cell *matCellDef="let scope">{{ scope.value }}</td>
        </ng-container>
        <tr mat-header-row *matHeaderRowDef="columns"></tr>
        <tr mat-row *matRowDef="let scope; columns: columns"></tr>
      </table>
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton (click)="add()"><mat-icon>add</mat-icon>Add Scope</button>
      <button matButton mat-dialog-close>Close</button>
    </mat-dialog-actions>
  `,
})
class ScopesDialog {
  dialog = inject(MatDialog);
  scopes = inject(MAT_DIALOG_DATA).scopes;
  columns = ['name', 'value'];

  add() {
    this.dialog.open(ScopeDialog).afterClosed().subscribe((scope) => {
      if (scope) this.scopes.update((scopes: Scope[]) => [...scopes, scope]);
    });
  }
}

@Component({
  selector: 'row-dialogs',
  imports: [MatButtonModule],
  template: `<button matButton="filled" (click)="edit()">Edit</button>`,
})
class Dialogs {
  dialog = inject(MatDialog);
  scopes = kept<Scope[]>([]);

  edit() {
    this.dialog.open(ScopesDialog, { data: { scopes: this.scopes }, minWidth: 420 });
  }
}

@Component({
  selector: 'row-toast',
  imports: [MatButtonModule],
  template: `<button matButton="filled" (click)="times.set(times() + 1)">Save</button>`,
  styles: `button { position: fixed; bottom: 16px; left: 50%; }`,
})
class Toast {
  times = kept(0);

  constructor() {
    inject(MatSnackBar).open('Welcome back', 'Close', { duration: 5000 });
  }
}

@Component({
  selector: 'dialog-logo',
  imports: [MatButtonModule, MatDialogModule, MatIconModule],
  template: `
    <h2 mat-dialog-title>Upload Logo</h2>
    <mat-dialog-content>
      <p>{{ name() || 'No file yet' }}</p>
      <input hidden type="file" accept="image/*" #file (change)="name.set(file.files?.[0]?.name ?? null)">
      <button matButton="outlined" (click)="file.click()"><mat-icon>upload</mat-icon>Choose file</button>
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton mat-dialog-close>OK</button>
    </mat-dialog-actions>
  `,
})
class LogoDialog {
  name = inject(MAT_DIALOG_DATA).name;
}

@Component({ selector: 'row-file', template: '' })
class File {
  constructor() {
    inject(MatDialog).open(LogoDialog, { data: { name: kept<string | null>(null) }, minWidth: 320 });
  }
}

@Component({
  selector: 'dialog-news',
  imports: [MatButtonModule, MatDialogModule],
  template: `
    <h2 mat-dialog-title>What’s new</h2>
    <mat-dialog-content>Dashboards can be shared now.</mat-dialog-content>
    <mat-dialog-actions>
      <button matButton mat-dialog-close cdkFocusInitial>Got it</button>
    </mat-dialog-actions>
  `,
})
class NewsDialog {}

@Component({
  selector: 'row-unasked',
  imports: [FormsModule, MatFormFieldModule, MatInputModule],
  template: `
    <mat-form-field>
      <mat-label>Name</mat-label>
      <input matInput [(ngModel)]="name">
    </mat-form-field>
  `,
})
class Unasked {
  name = kept('');

  constructor() {
    inject(MatDialog).open(NewsDialog, { disableClose: true });
  }
}

export const rows = { list: List, dialogs: Dialogs, toast: Toast, file: File, unasked: Unasked };
