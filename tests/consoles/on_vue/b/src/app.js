import { html } from 'lit';
import { me, whoAmI } from './api.js';
import './details.js';
import './form.js';
import './frame.js';
import './pages.js';
import { Part } from './part.js';
import './providers.js';
import { follow, onMove, path } from './router.js';
import './signin.js';

const AUTHENTICATION = '/settings/authentication';
const list = { title: 'Login Providers', to: AUTHENTICATION };
const settings = { title: 'User & Applications Settings', to: '/settings' };

function place(at) {
  const [, , , id, more] = at.split('/');
  if (at === '/') return [html`<cw-start></cw-start>`, []];
  if (at === '/settings') return [html`<cw-overview></cw-overview>`, [settings]];
  if (at === '/settings/users') return [html`<cw-people></cw-people>`, [settings, { title: 'Users' }]];
  if (at === '/settings/applications') {
    return [html`<cw-applications></cw-applications>`, [settings, { title: 'Applications' }]];
  }
  if (at === AUTHENTICATION) return [html`<cw-providers></cw-providers>`, [settings, list]];
  if (at === `${AUTHENTICATION}/add`) {
    return [html`<cw-provider-form></cw-provider-form>`, [settings, list, { title: 'Add Login Provider' }]];
  }
  if (at.startsWith(`${AUTHENTICATION}/`) && more === 'edit') {
    return [html`<cw-provider-form .provider=${id}></cw-provider-form>`, [settings, list, { title: 'Edit' }]];
  }
  if (at.startsWith(`${AUTHENTICATION}/`)) {
    return [html`<cw-provider-details .provider=${id}></cw-provider-details>`, [settings, list, { title: 'Details' }]];
  }
  return [html`<cw-missing></cw-missing>`, []];
}

class App extends Part {
  static properties = { at: {}, ready: { type: Boolean } };

  constructor() {
    super();
    this.at = path();
    this.ready = false;
    onMove((at) => { this.at = at; });
    this.addEventListener('click', follow);
    this.addEventListener('cw-say', ({ detail }) => {
      const [text, more] = detail;
      this.renderRoot.querySelector('wa-toast').create(text, more);
    });
  }

  async connectedCallback() {
    super.connectedCallback();
    if (this.at !== '/signin') {
      await whoAmI();
      if (!me.administrator && this.at !== '/') {
        history.replaceState(null, '', '/');
        this.at = '/';
      }
    }
    this.ready = true;
  }

  render() {
    if (this.at === '/signin') return html`<cw-signin></cw-signin>`;
    if (!this.ready) return html`<div class="center"><wa-spinner style="font-size: 3rem"></wa-spinner></div>`;
    const [page, trail] = place(this.at);
    return html`
      <cw-frame .at=${this.at} .trail=${trail}>${page}</cw-frame>
      <wa-toast placement="bottom-end"></wa-toast>`;
  }
}
customElements.define('cw-app', App);
