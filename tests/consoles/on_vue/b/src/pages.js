import { html } from 'lit';
import { get, me } from './api.js';
import { Part } from './part.js';
import { go } from './router.js';

const PRODUCTS = [
  ['headset', 'Service Desk', 'Tickets, time and projects'],
  ['network', 'Remote Monitoring', 'Devices, patches and alerts'],
  ['key', 'Cybersecurity', 'Detection and response'],
];

class Start extends Part {
  render() {
    return html`
      <h1>Welcome back, ${me.name.split(' ')[0]}</h1>
      <p class="muted">You are signed in as ${me.email}.</p>
      <div class="wa-grid">
        ${PRODUCTS.map(([icon, name, about]) => html`
          <wa-card class="tile">
            <div class="wa-stack wa-gap-xs">
              <wa-icon name=${icon} style="font-size: 2rem"></wa-icon>
              <strong>${name}</strong>
              <span class="muted">${about}</span>
            </div>
          </wa-card>`)}
      </div>`;
  }
}
customElements.define('cw-start', Start);

class Overview extends Part {
  render() {
    const cards = [
      ['/settings/users', 'Users', 'Everybody who has an account here'],
      ['/settings/applications', 'Applications', 'What your account includes'],
      ['/settings/authentication', 'Login Providers', 'How people sign in'],
    ];
    return html`
      <h1>User &amp; Applications Settings</h1>
      <div class="wa-grid">
        ${cards.map(([to, title, about]) => html`
          <wa-card class="tile">
            <h3 slot="header">${title}</h3>
            ${about}
            <wa-button slot="footer" appearance="outlined" @click=${() => go(to)}>Open</wa-button>
          </wa-card>`)}
      </div>`;
  }
}
customElements.define('cw-overview', Overview);

class People extends Part {
  static properties = { people: {} };

  async connectedCallback() {
    super.connectedCallback();
    this.people = (await get('catalog')).people;
  }

  render() {
    if (!this.people) return html`<h1>Users</h1><wa-skeleton effect="sheen" style="height: 12rem"></wa-skeleton>`;
    return html`
      <h1>Users</h1>
      <table class="wa-zebra-rows">
        <thead><tr><th>Name</th><th>Email address</th></tr></thead>
        <tbody>${this.people.map(([email, name]) => html`<tr><td>${name}</td><td>${email}</td></tr>`)}</tbody>
      </table>`;
  }
}
customElements.define('cw-people', People);

class Applications extends Part {
  render() {
    return html`
      <h1>Applications</h1>
      <div class="wa-stack narrow">
        ${PRODUCTS.map(([icon, name, about]) => html`
          <wa-card orientation="horizontal">
            <div class="wa-split">
              <span class="wa-cluster"><wa-icon name=${icon}></wa-icon><strong>${name}</strong> ${about}</span>
              <wa-badge variant="success">Active</wa-badge>
            </div>
          </wa-card>`)}
      </div>`;
  }
}
customElements.define('cw-applications', Applications);

class Missing extends Part {
  render() {
    return html`<wa-callout variant="warning">There is nothing here. <a href="/">Back to the start</a></wa-callout>`;
  }
}
customElements.define('cw-missing', Missing);
