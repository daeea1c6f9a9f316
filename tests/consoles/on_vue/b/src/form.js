import { html, nothing } from 'lit';
import { get, post, put } from './api.js';
import { Part } from './part.js';
import { go, guarded } from './router.js';
import { say } from './say.js';
import './users.js';

const BASE = '/settings/authentication';
const HINTS = {
  display_name: 'People see this name on the sign-in page',
  client_id: 'The identifier that the provider gave to ConnectWise Home',
  authority_url: 'The address of the provider, also called issuer',
};

class ProviderForm extends Part {
  static properties = {
    provider: {}, item: {}, offered: {}, problems: {}, tab: {}, busy: { type: Boolean }, asking: { type: Boolean },
  };

  constructor() {
    super();
    this.problems = {};
    this.tab = 'provider';
    this.busy = false;
    this.asking = false;
    this.unload = (event) => { if (this.dirty) event.preventDefault(); };
  }

  get dirty() {
    return this.item !== undefined && JSON.stringify(this.item) !== this.before;
  }

  async connectedCallback() {
    super.connectedCallback();
    addEventListener('beforeunload', this.unload);
    this.free = guarded(() => this.mayLeave());
    const [found, offered] = await Promise.all([
      this.provider ? get('providers').then(({ items }) => items.find((one) => one.id === this.provider)) : get('draft'),
      get('catalog'),
    ]);
    if (!found) {
      go(BASE);
      return;
    }
    const { ok, ...item } = found;
    this.before = JSON.stringify(item);
    this.offered = offered;
    this.item = item;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.unload);
    this.free();
  }

  mayLeave() {
    if (!this.dirty) return true;
    this.asking = true;
    return new Promise((done) => { this.answer = done; });
  }

  set(name, value) {
    this.item = { ...this.item, [name]: value };
    if (this.problems[name]) this.problems = { ...this.problems, [name]: undefined };
  }

  input(name, label, more = {}) {
    return html`
      <wa-input
        id=${name}
        label=${label}
        type=${more.type ?? 'text'}
        hint=${this.problems[name] ?? HINTS[name] ?? ''}
        placeholder=${more.placeholder ?? ''}
        ?required=${more.required}
        .value=${this.item[name]}
        @input=${({ target }) => { target.setCustomValidity(''); this.set(name, target.value); }}
      ></wa-input>`;
  }

  settings() {
    const { item } = this;
    return html`
      <div class="wa-stack wa-gap-l">
        <wa-input id="redirect_uri" label="Redirect URI" hint="Register this address with the provider" .value=${item.redirect_uri} readonly>
          <wa-copy-button slot="end" .value=${item.redirect_uri}></wa-copy-button>
        </wa-input>
        ${this.input('display_name', 'Display Name', { required: true })}
        <wa-textarea
          label="Description"
          rows="2"
          .value=${item.description}
          @input=${({ target }) => this.set('description', target.value)}
        ></wa-textarea>
        ${this.input('client_id', 'Client ID', { required: true })}
        ${this.input('authority_url', 'Authority URL', { required: true, type: 'url', placeholder: 'https://' })}
        <wa-select label="Response Type" .value=${item.response_type} @change=${({ target }) => this.set('response_type', target.value)}>
          ${this.offered.responses.map((one) => html`<wa-option value=${one}>${one}</wa-option>`)}
        </wa-select>
      </div>`;
  }

  question() {
    return html`
      <wa-dialog label="Unsaved changes" ?open=${this.asking} @wa-after-hide=${() => this.left(false)}>
        What you entered is lost when you leave this page.
        <wa-button slot="footer" appearance="plain" @click=${() => this.left(false)}>Stay</wa-button>
        <wa-button slot="footer" variant="danger" @click=${() => this.left(true)}>Leave</wa-button>
      </wa-dialog>`;
  }

  render() {
    const title = this.provider ? 'Edit Login Provider' : 'Add Login Provider';
    if (!this.item) return html`<h1>${title}</h1><wa-skeleton effect="sheen" style="height: 20rem"></wa-skeleton>`;
    return html`
      <h1>${title}</h1>
      <form class="wa-stack narrow" novalidate @submit=${this.save}>
        <wa-tab-group active=${this.tab} @wa-tab-show=${({ detail }) => { this.tab = detail.name; }}>
          <wa-tab panel="provider">Provider Settings</wa-tab>
          <wa-tab panel="users">Users List</wa-tab>
          <wa-tab-panel name="provider">${this.settings()}</wa-tab-panel>
          <wa-tab-panel name="users">
            <cw-users
              .people=${this.offered.people}
              .chosen=${this.item.users}
              @cw-chosen=${({ detail }) => this.set('users', detail)}
            ></cw-users>
          </wa-tab-panel>
        </wa-tab-group>
        <div class="wa-cluster">
          <wa-button type="submit" variant="brand" ?loading=${this.busy}>Save</wa-button>
          <wa-button appearance="plain" @click=${() => go(BASE)}>Cancel</wa-button>
          ${this.dirty ? html`<wa-badge variant="warning">Not saved yet</wa-badge>` : nothing}
        </div>
      </form>
      ${this.question()}`;
  }

  left(leaves) {
    this.asking = false;
    this.answer?.(leaves);
    this.answer = undefined;
  }

  async report() {
    const fields = [...this.renderRoot.querySelectorAll('wa-input')];
    fields.forEach((field) => field.setCustomValidity(this.problems[field.id] ?? ''));
    const wrong = fields.find((field) => !field.checkValidity());
    if (!wrong) return false;
    this.tab = 'provider';
    await this.updateComplete;
    await new Promise((done) => { setTimeout(done, 250); });
    wrong.reportValidity();
    return true;
  }

  async save(event) {
    event.preventDefault();
    if (await this.report()) return;
    this.busy = true;
    const answer = this.provider
      ? await put(`providers/${this.provider}`, this.item)
      : await post('providers', this.item);
    this.busy = false;
    if (answer.ok) {
      this.before = JSON.stringify(this.item);
      say(this, `${answer.display_name} was saved`);
      go(`${BASE}/${answer.id}`);
      return;
    }
    this.problems = answer.problems ?? {};
    say(this, 'Some of the settings need your attention', 'danger');
    await this.report();
  }
}
customElements.define('cw-provider-form', ProviderForm);
