import { html, nothing } from 'lit';
import { post } from './api.js';
import { Part } from './part.js';

class SignIn extends Part {
  static properties = { step: {}, email: {}, problem: {}, busy: { type: Boolean } };

  constructor() {
    super();
    this.step = 'start';
    this.email = '';
    this.problem = '';
    this.busy = false;
  }

  start() {
    return html`
      <div class="wa-stack wa-align-items-center">
        <wa-icon name="cubes" style="font-size: 3rem"></wa-icon>
        <h1>ConnectWise Home</h1>
        <p class="muted">One place for everything that runs your business.</p>
        <wa-button variant="brand" size="l" @click=${() => { this.step = 'email'; }}>Sign in with ConnectWise</wa-button>
      </div>`;
  }

  form() {
    const first = this.step === 'email';
    return html`
      <form class="wa-stack" @submit=${first ? this.route : this.enter}>
        <h1>Sign in</h1>
        ${this.problem ? html`
          <wa-callout variant="danger">
            <wa-icon slot="icon" name="circle-exclamation"></wa-icon>${this.problem}
          </wa-callout>` : nothing}
        <wa-input
          label="Email address"
          type="email"
          name="email"
          autocomplete="username"
          required
          autofocus
          ?readonly=${!first}
          .value=${this.email}
          @input=${({ target }) => { this.email = target.value; }}
        ></wa-input>
        ${first ? nothing : html`
          <wa-input label="Password" type="password" name="password" autocomplete="current-password" password-toggle required></wa-input>`}
        <div class="wa-split">
          <wa-button appearance="plain" @click=${this.back}>Back</wa-button>
          <wa-button type="submit" variant="brand" ?loading=${this.busy}>${first ? 'Next' : 'Sign in'}</wa-button>
        </div>
      </form>`;
  }

  render() {
    return html`
      <div class="center">
        <wa-card class="card">${this.step === 'start' ? this.start() : this.form()}</wa-card>
      </div>`;
  }

  updated(changed) {
    if (changed.has('step') && this.step === 'password') {
      const field = this.renderRoot.querySelector('wa-input[name=password]');
      field.updateComplete.then(() => field.focus());
    }
  }

  back() {
    this.step = this.step === 'password' ? 'email' : 'start';
    this.problem = '';
  }

  async route(event) {
    event.preventDefault();
    this.busy = true;
    const { go } = await post('route', { email: this.email });
    if (go) {
      location.assign(go);
      return;
    }
    this.busy = false;
    this.step = 'password';
  }

  async enter(event) {
    event.preventDefault();
    this.busy = true;
    const password = this.renderRoot.querySelector('wa-input[name=password]').value;
    const { go, problem } = await post('password', { email: this.email, password });
    this.busy = false;
    if (go) location.assign(go);
    else this.problem = problem;
  }
}
customElements.define('cw-signin', SignIn);
