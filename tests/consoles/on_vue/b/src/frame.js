import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { me } from './api.js';
import { Part } from './part.js';
import { go } from './router.js';

const BASE = '/settings/authentication';

class Frame extends Part {
  static properties = { at: {}, trail: {} };

  header() {
    return html`
      <header slot="header" class="wa-split">
        <a href="/" class="wa-cluster wa-gap-xs wa-heading-m" style="text-decoration: none">
          <wa-icon name="cubes"></wa-icon> ConnectWise Home
        </a>
        <div class="wa-cluster wa-gap-xs">
          <wa-button appearance="plain"><wa-icon name="bell" label="Notifications"></wa-icon></wa-button>
          ${me.administrator ? html`
            <wa-button id="settings" appearance="plain" @click=${() => go('/settings')}>
              <wa-icon name="users-gear" label="Settings"></wa-icon>
            </wa-button>
            <wa-tooltip for="settings">User &amp; Applications Settings</wa-tooltip>` : nothing}
          <wa-dropdown placement="bottom-end" @wa-select=${({ detail }) => this.chosen(detail.item.value)}>
            <wa-button slot="trigger" appearance="plain" with-caret>
              <wa-avatar label=${me.name} initials=${me.name.split(' ').map((word) => word[0]).join('')} style="--size: 2rem"></wa-avatar>
            </wa-button>
            <h3>${me.name}</h3>
            <wa-dropdown-item value="/">Home</wa-dropdown-item>
            <wa-divider></wa-divider>
            <wa-dropdown-item value="/signout">Sign out</wa-dropdown-item>
          </wa-dropdown>
        </div>
      </header>`;
  }

  leaf(to, title) {
    return html`<wa-tree-item data-to=${to} ?selected=${this.at === to}>${title}</wa-tree-item>`;
  }

  navigation() {
    return html`
      <nav slot="navigation" aria-label="Settings">
        <wa-tree selection="leaf" @wa-selection-change=${this.moved}>
          ${this.leaf('/settings', 'Overview')}
          ${this.leaf('/settings/users', 'Users')}
          ${this.leaf('/settings/applications', 'Applications')}
          <wa-tree-item ?expanded=${this.at.startsWith(BASE)}>
            Authentication
            ${this.leaf(BASE, 'Login Providers')}
            <wa-tree-item ?expanded=${this.at === `${BASE}/add`}>
              Add Provider
              ${this.leaf(`${BASE}/add`, 'Add Login Provider')}
              <wa-tree-item disabled>Add Directory Provider</wa-tree-item>
            </wa-tree-item>
          </wa-tree-item>
        </wa-tree>
      </nav>`;
  }

  render() {
    const inside = this.at.startsWith('/settings');
    return html`
      <wa-page style=${inside ? '--menu-width: 17rem' : ''}>
        ${this.header()}
        ${inside ? this.navigation() : nothing}
        <main>
          ${this.trail.length ? html`
            <wa-breadcrumb>
              ${this.trail.map(({ title, to }) => html`
                <wa-breadcrumb-item href=${ifDefined(to)}>${title}</wa-breadcrumb-item>`)}
            </wa-breadcrumb>` : nothing}
          <slot></slot>
        </main>
      </wa-page>`;
  }

  chosen(to) {
    if (to === '/signout') location.assign(to);
    else go(to);
  }

  moved({ detail }) {
    const to = detail.selection[0]?.dataset.to;
    if (to && to !== this.at) go(to);
  }
}
customElements.define('cw-frame', Frame);
