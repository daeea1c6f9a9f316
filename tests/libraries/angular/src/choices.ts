import { CdkVirtualScrollViewport, ScrollingModule } from '@angular/cdk/scrolling';
import { Component, ElementRef, computed, signal, viewChild } from '@angular/core';
import { FormsModule, ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule, MatAutocompleteSelectedEvent } from '@angular/material/autocomplete';
import { MatChipsModule } from '@angular/material/chips';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { ALGORITHMS, CERTIFICATES, PKCE, RESPONSES, SUPPORTED } from '../../trial.js';
import { kept, keptControl } from './kept';

@Component({
  selector: 'row-select',
  imports: [FormsModule, MatFormFieldModule, MatSelectModule],
  template: `
    <mat-form-field>
      <mat-label>ID Token Signing Algorithm</mat-label>
      <mat-select [(ngModel)]="value">
        @for (name of names; track name) {
          <mat-option [value]="name">{{ name }}</mat-option>
        }
      </mat-select>
    </mat-form-field>
  `,
})
class Select {
  names = ALGORITHMS;
  value = kept('ES256');
}

const containing = (names: string[], text: string) =>
  names.filter((name) => name.toLowerCase().includes(text.toLowerCase()));

// What stands in the field narrows the list, the value that was there before as well.
@Component({
  selector: 'row-combobox',
  imports: [MatAutocompleteModule, MatFormFieldModule, MatInputModule, ReactiveFormsModule],
  template: `
    <mat-form-field>
      <mat-label>Response Type</mat-label>
      <input
        #input
        type="text"
        placeholder="Pick one"
        matInput
        [formControl]="value"
        [matAutocomplete]="auto"
        (input)="filter()"
        (focus)="filter()"
      >
      <mat-autocomplete requireSelection #auto="matAutocomplete">
        @for (name of offered(); track name) {
          <mat-option [value]="name">{{ name }}</mat-option>
        }
      </mat-autocomplete>
    </mat-form-field>
  `,
})
class Combobox {
  input = viewChild.required<ElementRef<HTMLInputElement>>('input');
  value = keptControl('code');
  offered = signal(RESPONSES.slice());

  filter() {
    this.offered.set(containing(RESPONSES, this.input().nativeElement.value));
  }
}

const HEIGHT = 48;

@Component({
  selector: 'row-virtual',
  imports: [
    MatAutocompleteModule, MatFormFieldModule, MatInputModule, ReactiveFormsModule, ScrollingModule,
  ],
  template: `
    <mat-form-field [style.width.px]="320">
      <mat-label>OIDC Signing Certificate</mat-label>
      <input
        #input
        type="text"
        matInput
        [formControl]="value"
        [matAutocomplete]="auto"
        (input)="typed.set(input.value)"
      >
      <mat-autocomplete requireSelection #auto="matAutocomplete" (opened)="fill()" (closed)="typed.set('')">
        <cdk-virtual-scroll-viewport [itemSize]="height" [style.height.px]="tall()">
          <mat-option *cdkVirtualFor="let name of offered()" [value]="name">{{ name }}</mat-option>
        </cdk-virtual-scroll-viewport>
      </mat-autocomplete>
    </mat-form-field>
  `,
})
class Virtual {
  viewport = viewChild.required(CdkVirtualScrollViewport);
  value = keptControl('Certificate 3');
  height = HEIGHT;
  typed = signal('');
  offered = computed(() => containing(CERTIFICATES, this.typed()));
  tall = computed(() => HEIGHT * Math.min(5, this.offered().length));

  // The list has no height before it shows, and is put into the page anew each time.
  fill() {
    this.viewport().scrollToIndex(0);
    this.viewport().checkViewportSize();
  }
}

@Component({
  selector: 'row-multi',
  imports: [FormsModule, MatAutocompleteModule, MatChipsModule, MatFormFieldModule, MatIconModule],
  template: `
    <mat-form-field [style.width.px]="480">
      <mat-label>Supported OIDC/OAuth Applications</mat-label>
      <mat-chip-grid #grid aria-label="Application selection">
        @for (name of value(); track name) {
          <mat-chip-row (removed)="remove(name)">
            {{ name }}
            <button matChipRemove [attr.aria-label]="'remove ' + name">
              <mat-icon>cancel</mat-icon>
            </button>
          </mat-chip-row>
        }
      </mat-chip-grid>
      <input
        #input
        placeholder="New application..."
        [(ngModel)]="typed"
        [matChipInputFor]="grid"
        [matAutocomplete]="auto"
      >
      <mat-autocomplete #auto="matAutocomplete" (optionSelected)="selected($event); input.value = ''">
        @for (name of offered(); track name) {
          <mat-option [value]="name">{{ name }}</mat-option>
        }
      </mat-autocomplete>
    </mat-form-field>
  `,
})
class Multi {
  value = kept(['Payroll']);
  typed = signal('');
  offered = computed(() =>
    containing(SUPPORTED, this.typed()).filter((name) => !this.value().includes(name)));

  selected(event: MatAutocompleteSelectedEvent) {
    this.value.update((names) => [...names, event.option.viewValue]);
    this.typed.set('');
    event.option.deselect();
  }

  remove(name: string) {
    this.value.update((names) => names.filter((one) => one !== name));
  }
}

@Component({
  selector: 'row-radio',
  imports: [FormsModule, MatRadioModule],
  template: `
    <label id="pkce">Authorization Code PKCE Code Challenge Method</label>
    <mat-radio-group aria-labelledby="pkce" [(ngModel)]="value">
      @for (name of names; track name) {
        <mat-radio-button [value]="name">{{ name }}</mat-radio-button>
      }
    </mat-radio-group>
  `,
})
class Radio {
  names = PKCE;
  value = kept('S256');
}

export const rows = {
  select: Select, combobox: Combobox, virtual: Virtual, multi: Multi, radio: Radio,
};
