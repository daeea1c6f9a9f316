import '@awesome.me/webawesome/dist/components/accordion/accordion.js';
import '@awesome.me/webawesome/dist/components/accordion-item/accordion-item.js';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/drawer/drawer.js';
import '@awesome.me/webawesome/dist/components/icon/icon.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/pagination/pagination.js';
import { APPLICATIONS, MENU, TEMPLATES } from '../../trial.js';
import { kept } from './kept.js';

export function menu(root) {
  const state = kept(null);
  root.innerHTML = `
    <header class="wa-cluster">
      <wa-button appearance="plain" data-drawer="open navigation"><wa-icon name="bars" label="Menu"></wa-icon></wa-button>
      <strong>Console</strong>
    </header>
    <p id="chosen"></p>
    <wa-drawer id="navigation" label="Console" placement="start">
      <nav>
        <wa-accordion heading-level="none" appearance="plain" icon-placement="start">
          ${Object.entries(MENU).map(([name, leaves]) => `
            <wa-accordion-item label="${name}">
              <div class="wa-stack wa-gap-2xs">
                ${leaves.map((leaf) => `<a href="#${leaf.toLowerCase()}" data-drawer="close" data-path="${name} > ${leaf}">${leaf}</a>`).join('')}
              </div>
            </wa-accordion-item>`).join('')}
        </wa-accordion>
      </nav>
    </wa-drawer>`;
  root.querySelector('nav').addEventListener('click', (event) => {
    const leaf = event.target.closest('a');
    if (!leaf) return;
    state.value = leaf.dataset.path;
    root.querySelector('#chosen').textContent = state.value;
  });
}

const SIZE = 10;

export function table(root) {
  const state = kept(null);
  root.innerHTML = `
    <h2>Applications List</h2>
    <table class="wa-hover-rows">
      <thead><tr><th>Name</th><th>Type</th></tr></thead>
      <tbody></tbody>
    </table>
    <wa-pagination total="${APPLICATIONS.length}" page-size="${SIZE}" page="1" with-summary></wa-pagination>`;
  const body = root.querySelector('tbody');
  const pages = root.querySelector('wa-pagination');
  const show = () => {
    body.innerHTML = APPLICATIONS.slice((pages.page - 1) * SIZE, pages.page * SIZE)
      .map((name) => `<tr><td><a href="#application">${name}</a></td><td>OIDC</td></tr>`).join('');
  };
  pages.addEventListener('wa-page-change', (event) => { pages.page = event.detail.page; show(); });
  body.addEventListener('click', (event) => {
    if (event.target.matches('a')) state.value = event.target.textContent;
  });
  show();
}

export function cards(root) {
  const state = kept(null);
  root.innerHTML = `
    <div class="wa-stack">
      <wa-input label="Search" type="search" placeholder="Search templates">
        <wa-icon name="magnifying-glass" slot="start"></wa-icon>
      </wa-input>
      <div class="wa-grid" style="--min-column-size: 14rem;"></div>
    </div>`;
  const grid = root.querySelector('.wa-grid');
  const show = (search) => {
    grid.innerHTML = TEMPLATES.filter((name) => name.toLowerCase().includes(search.toLowerCase()))
      .map((name) => `
        <wa-card>
          <h3 slot="header">${name}</h3>
          Sign in by OpenID Connect
          <wa-button slot="footer" data-template="${name}">Select</wa-button>
        </wa-card>`).join('');
  };
  root.querySelector('wa-input').addEventListener('input', (event) => show(event.target.value));
  grid.addEventListener('click', (event) => {
    const button = event.target.closest('wa-button');
    if (button) state.value = button.dataset.template;
  });
  show('');
}
