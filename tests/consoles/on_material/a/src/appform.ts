import { FormControl, FormGroup, NonNullableFormBuilder, ValidatorFn, Validators } from '@angular/forms';
import { Application, Problems } from './data';
import { absolute } from './dialogs';

const filled: ValidatorFn = ({ value }) => (value.length ? null : { required: true });
const flow: ValidatorFn = ({ value }) =>
  value.user_login || value.identity_providers ? null : { flow: true };

export function applicationForm(forms: NonNullableFormBuilder, app: Application) {
  const form = forms.group({
    basics: forms.group({
      name: [app.name, [Validators.required, Validators.maxLength(64)]],
      description: [app.description, Validators.maxLength(200)],
      logo: [app.logo],
      user_login: [app.user_login],
      identity_providers: [app.identity_providers],
    }, { validators: flow }),
    general: forms.group({
      signing_certificate: [app.signing_certificate],
      subject_attribute: [app.subject_attribute],
      client_method: [app.client_method],
      show_in_profile: [app.show_in_profile],
      initiate_login_uri: [app.initiate_login_uri, absolute],
      redirect_uris: forms.control<string[]>(app.redirect_uris, filled),
      logout_uris: forms.control<string[]>(app.logout_uris),
      respond_immediately: [app.respond_immediately],
      go_back: [app.go_back],
    }),
    authentication: forms.group({
      require_consent: [app.require_consent],
      consent_message: [{ value: app.consent_message, disabled: !app.require_consent }],
      max_age: [app.max_age, Validators.pattern(/^\d*$/)],
      grant_types: forms.control<string[]>(app.grant_types, filled),
      pkce_method: [app.pkce_method],
      include_auth_time: [app.include_auth_time],
      id_token_algorithm: [app.id_token_algorithm],
      user_info_algorithm: [app.user_info_algorithm],
    }),
    scopes: forms.group({
      scopes: forms.control<string[]>(app.scopes),
      claims: forms.control<string[]>(app.claims),
    }),
  });
  const { require_consent, consent_message } = form.controls.authentication.controls;
  require_consent.valueChanges.subscribe((on) => (on ? consent_message.enable() : consent_message.disable()));
  return form;
}

export type ApplicationForm = ReturnType<typeof applicationForm>;

export function written(form: ApplicationForm): Partial<Application> {
  const { basics, general, authentication, scopes } = form.getRawValue();
  return { ...basics, ...general, ...authentication, ...scopes };
}

// Puts what the service refused at its fields; returns the place of the first section with one.
export function refused(form: ApplicationForm, problems: Problems): number {
  const sections: FormGroup[] = Object.values(form.controls);
  let first = -1;
  sections.forEach((section, place) => {
    for (const [name, problem] of Object.entries(problems)) {
      const control = section.get(name) as FormControl | null;
      if (!control) continue;
      control.setErrors({ server: problem });
      control.markAsTouched();
      if (first < 0) first = place;
    }
  });
  return first;
}
