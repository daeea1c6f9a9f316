import { NgComponentOutlet } from '@angular/common';
import { Component, Type } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { row } from '../../trial.js';
import * as choices from './choices';
import * as dialogs from './dialogs';
import * as fields from './fields';
import * as forms from './forms';
import * as places from './places';
import * as toggles from './toggles';

const rows: Record<string, Type<unknown>> = {
  ...fields.rows, ...choices.rows, ...toggles.rows, ...places.rows, ...dialogs.rows, ...forms.rows,
};

@Component({
  selector: 'app-root',
  imports: [NgComponentOutlet],
  template: `
    <main>
      <h1>Trial</h1>
      <ng-container [ngComponentOutlet]="row" />
    </main>
  `,
})
class App {
  row = rows[row];
}

bootstrapApplication(App).catch((error) => console.error(error));
