import { html, nothing } from 'lit';
import { get, remove } from './api.js';
import { Part } from './part.js';
import { go } from './router.js';
import { say } from './say.js';

const BASE = '/settings/authentication';

class Providers extends Part {
  static properties = { items: {}, doomed: {} };

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  async load() {
    this.items = (await get('providers')).items;
  }

  row(item) {
    return html`
      <tr>
        <td>${item.display_name}</td>
        <td>${item.authority_url}</td>
        <td><wa-badge variant="neutral">${item.users.length}</wa-badge></td>
        <td class="end">
          <wa-dropdown placement="bottom-end" @wa-select=${({ detail }) => this.act(detail.item.value, item)}>
            <wa-button slot="trigger" appearance="plain" size="s">
              <wa-icon name="ellipsis" label="Actions"></wa-icon>
            </wa-button>
            <wa-dropdown-item value="view">View details</wa-dropdown-item>
            <wa-dropdown-item value="edit">Edit</wa-dropdown-item>
            <wa-divider></wa-divider>
            <wa-dropdown-item value="delete" variant="danger">Delete…</wa-dropdown-item>
          </wa-dropdown>
        </td>
      </tr>`;
  }

  render() {
    return html`
      <h1>Login Providers</h1>
      ${this.items === undefined ? html`<wa-skeleton effect="sheen" style="height: 8rem"></wa-skeleton>` : nothing}
      ${this.items?.length === 0 ? html`
        <wa-callout variant="neutral">
          <strong>No login providers yet</strong><br>
          People sign in with their ConnectWise password until you add one.
          <p><wa-button variant="brand" @click=${() => go(`${BASE}/add`)}>Add Login Provider</wa-button></p>
        </wa-callout>` : nothing}
      ${this.items?.length ? html`
        <table class="wa-hover-rows">
          <thead><tr><th>Display Name</th><th>Authority URL</th><th>Users</th><th class="end">Actions</th></tr></thead>
          <tbody>${this.items.map((item) => this.row(item))}</tbody>
        </table>` : nothing}
      <wa-dialog
        label=${`Delete ${this.doomed?.display_name ?? ''}?`}
        ?open=${Boolean(this.doomed)}
        @wa-after-hide=${() => { this.doomed = undefined; }}
      >
        People who sign in with this provider will need a password again.
        <wa-button slot="footer" appearance="plain" data-dialog="close">Cancel</wa-button>
        <wa-button slot="footer" variant="danger" @click=${this.drop}>Delete provider</wa-button>
      </wa-dialog>`;
  }

  act(what, item) {
    if (what === 'view') go(`${BASE}/${item.id}`);
    if (what === 'edit') go(`${BASE}/${item.id}/edit`);
    if (what === 'delete') this.doomed = item;
  }

  async drop() {
    const { id, display_name: name } = this.doomed;
    await remove(`providers/${id}`);
    this.renderRoot.querySelector('wa-dialog').open = false;
    say(this, `${name} was deleted`);
    await this.load();
  }
}
customElements.define('cw-providers', Providers);
