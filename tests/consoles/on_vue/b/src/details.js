import { html } from 'lit';
import { get } from './api.js';
import { Part } from './part.js';
import { go } from './router.js';

const BASE = '/settings/authentication';

class Details extends Part {
  static properties = { provider: {}, item: {}, people: {} };

  async connectedCallback() {
    super.connectedCallback();
    const [{ items }, { people }] = await Promise.all([get('providers'), get('catalog')]);
    this.people = new Map(people);
    this.item = items.find((one) => one.id === this.provider);
    if (!this.item) go(BASE);
  }

  render() {
    const { item } = this;
    if (!item) return html`<wa-skeleton effect="sheen" style="height: 16rem"></wa-skeleton>`;
    return html`
      <div class="wa-split">
        <h1>Connect Wise Configuration Details</h1>
        <wa-button appearance="outlined" @click=${() => go(`${BASE}/${item.id}/edit`)}>
          <wa-icon slot="start" name="pen"></wa-icon>Edit
        </wa-button>
      </div>
      <wa-card class="narrow">
        <dl>
          <dt>Display Name</dt><dd>${item.display_name}</dd>
          <dt>Description</dt><dd>${item.description || '—'}</dd>
          <dt>Redirect URI</dt><dd>${item.redirect_uri} <wa-copy-button .value=${item.redirect_uri}></wa-copy-button></dd>
          <dt>Client ID</dt><dd>${item.client_id}</dd>
          <dt>Authority URL</dt><dd>${item.authority_url}</dd>
          <dt>Response Type</dt><dd>${item.response_type}</dd>
        </dl>
        <wa-details summary=${`Users List (${item.users.length})`}>
          <div class="wa-cluster wa-gap-2xs">
            ${item.users.map((email) => html`<wa-tag size="s">${this.people.get(email) ?? email}</wa-tag>`)}
          </div>
        </wa-details>
      </wa-card>`;
  }
}
customElements.define('cw-provider-details', Details);
