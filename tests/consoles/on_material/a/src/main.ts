import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withComponentInputBinding, withHashLocation } from '@angular/router';
import { MAT_FORM_FIELD_DEFAULT_OPTIONS } from '@angular/material/form-field';
import { routes } from './routes';
import { Shell } from './shell';
import { SignInPage } from './signin';

@Component({
  selector: 'app-root',
  imports: [Shell, SignInPage],
  template: `@if (signingIn) { <app-sign-in /> } @else { <app-shell /> }`,
})
class Root {
  signingIn = location.pathname === '/signin';
}

bootstrapApplication(Root, {
  providers: [
    provideRouter(routes, withHashLocation(), withComponentInputBinding()),
    { provide: MAT_FORM_FIELD_DEFAULT_OPTIONS, useValue: { appearance: 'outline', subscriptSizing: 'dynamic' } },
  ],
}).catch((error) => console.error(error));
