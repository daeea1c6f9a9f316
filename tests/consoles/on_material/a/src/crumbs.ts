import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

export type Crumb = [name: string, path: string];

@Component({
  selector: 'app-crumbs',
  imports: [RouterLink],
  template: `
    <nav aria-label="Breadcrumb" class="crumbs">
      <ol>
        @for (crumb of trail(); track crumb[1]) {
          <li><a [routerLink]="crumb[1]">{{ crumb[0] }}</a></li>
        }
        <li aria-current="page">{{ here() }}</li>
      </ol>
    </nav>
  `,
})
export class Crumbs {
  trail = input.required<Crumb[]>();
  here = input.required<string>();
}
