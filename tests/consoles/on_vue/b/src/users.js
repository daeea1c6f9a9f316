import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Part } from './part.js';

const SIZE = 10;

class Users extends Part {
  static properties = { people: {}, chosen: {}, search: {}, page: { type: Number } };

  constructor() {
    super();
    this.search = '';
    this.page = 1;
  }

  get found() {
    const wanted = this.search.trim().toLowerCase();
    return this.people.filter((one) => one.join(' ').toLowerCase().includes(wanted));
  }

  row([email, name]) {
    return html`
      <tr>
        <td>
          <wa-checkbox .checked=${this.chosen.includes(email)} @change=${({ target }) => this.choose([email], target.checked)}>
            ${name}
          </wa-checkbox>
        </td>
        <td>${email}</td>
      </tr>`;
  }

  render() {
    const { found } = this;
    const picked = found.filter(([email]) => this.chosen.includes(email)).length;
    const shown = found.slice((this.page - 1) * SIZE, this.page * SIZE);
    return html`
      <div class="wa-stack">
        <wa-input
          label="Search users"
          type="search"
          with-clear
          .value=${this.search}
          @input=${({ target }) => { this.search = target.value; this.page = 1; }}
        >
          <wa-icon slot="start" name="magnifying-glass"></wa-icon>
        </wa-input>
        <div class="wa-split">
          <wa-checkbox
            .checked=${found.length > 0 && picked === found.length}
            .indeterminate=${picked > 0 && picked < found.length}
            @change=${({ target }) => this.choose(found.map(([email]) => email), target.checked)}
          >Select All</wa-checkbox>
          <wa-badge variant="neutral">${this.chosen.length} selected</wa-badge>
        </div>
        ${found.length ? html`
          <table class="wa-hover-rows">
            <thead><tr><th>Name</th><th>Email address</th></tr></thead>
            <tbody>${repeat(shown, ([email]) => email, (one) => this.row(one))}</tbody>
          </table>
          <wa-pagination
            label="Users"
            page=${this.page}
            page-size=${SIZE}
            total=${found.length}
            with-summary
            @wa-page-change=${({ detail }) => { this.page = detail.page; }}
          ></wa-pagination>` : nothing}
        ${found.length ? nothing : html`<wa-callout variant="neutral">Nobody matches “${this.search}”.</wa-callout>`}
      </div>`;
  }

  choose(emails, on) {
    const rest = this.chosen.filter((email) => !emails.includes(email));
    const detail = on ? [...rest, ...emails] : rest;
    this.dispatchEvent(new CustomEvent('cw-chosen', { detail }));
  }
}
customElements.define('cw-users', Users);
