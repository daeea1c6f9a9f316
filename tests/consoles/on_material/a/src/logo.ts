import { Component, inject, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle,
} from '@angular/material/dialog';
import { MatIconModule } from '@angular/material/icon';
import { MatTooltipModule } from '@angular/material/tooltip';

const SIDE = 96;

// An image is chosen, made smaller if wanted, and handed on as an address that holds it.
@Component({
  selector: 'app-logo-dialog',
  imports: [
    MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle, MatIconButton, MatIconModule,
    MatTooltipModule,
  ],
  template: `
    <h2 mat-dialog-title>Upload Logo</h2>
    <mat-dialog-content>
      <div class="frame">
        @if (image()) { <img [src]="image()" [style.width.px]="size() * 1.6" alt="Preview of the logo"> }
        @else { <p>PNG, JPEG or SVG, at most 1 MB</p> }
      </div>
      <div class="row">
        <input hidden type="file" accept="image/png,image/jpeg,image/svg+xml" #file (change)="read(file.files)">
        <button matIconButton aria-label="Browse for an image" matTooltip="Browse for an image" (click)="file.click()">
          <mat-icon>upload_file</mat-icon>
        </button>
        <span class="name">{{ name() || 'No file selected' }}</span>
      </div>
      @if (problem()) { <p class="problem" role="alert">{{ problem() }}</p> }
      @if (image()) {
        <div class="row">
          <label for="size">Size</label>
          <input #slider id="size" type="range" min="20" max="100" step="5" [value]="size()" (input)="size.set(slider.valueAsNumber)">
          <span>{{ size() }} %</span>
        </div>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton mat-dialog-close>Cancel</button>
      <button matButton="filled" [disabled]="!image()" (click)="done()">OK</button>
    </mat-dialog-actions>
  `,
  styles: `
    .frame {
      display: grid; place-items: center; width: 320px; height: 176px; margin-bottom: 8px;
      border: 1px dashed var(--mat-sys-outline); border-radius: 8px; overflow: hidden;
    }
    .row { display: flex; align-items: center; gap: 12px; }
    input[type=range] { flex: 1; accent-color: var(--mat-sys-primary); }
  `,
})
export class LogoDialog {
  private ref = inject(MatDialogRef);
  image = signal(inject<string>(MAT_DIALOG_DATA));
  name = signal('');
  size = signal(100);
  problem = signal('');

  read(files: FileList | null): void {
    const file = files?.[0];
    if (!file) return;
    this.problem.set('');
    if (!file.type.startsWith('image/') || file.size > 1e6) {
      this.problem.set('Choose an image of at most 1 MB.');
      return;
    }
    const reader = new FileReader();
    reader.onload = () => {
      this.image.set(String(reader.result));
      this.name.set(file.name);
      this.size.set(100);
    };
    reader.readAsDataURL(file);
  }

  async done(): Promise<void> {
    this.ref.close(this.size() === 100 ? this.image() : await this.smaller());
  }

  private async smaller(): Promise<string> {
    const picture = new Image();
    picture.src = this.image();
    await picture.decode();
    const canvas = document.createElement('canvas');
    const ratio = picture.naturalHeight / picture.naturalWidth || 1;
    canvas.width = Math.max(1, Math.round(SIDE * this.size() / 100));
    canvas.height = Math.max(1, Math.round(canvas.width * ratio));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png');
  }
}
