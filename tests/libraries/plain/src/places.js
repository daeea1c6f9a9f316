import { APPLICATIONS, MENU, TEMPLATES } from '../../trial.js';
import { kept } from './kept.js';

export function menu(root) {
  const state = kept(null);
  root.innerHTML = `
    <header><button type="button" popovertarget="navigation">Menu</button> <b>Console</b></header>
    <p><output></output></p>
    <nav id="navigation" popover>
      ${Object.entries(MENU).map(([name, leaves]) => `
        <details>
          <summary>${name}</summary>
          <ul>
            ${leaves.map((leaf) => `<li><a href="#${leaf.toLowerCase()}" data-path="${name} > ${leaf}">${leaf}</a></li>`).join('')}
          </ul>
        </details>`).join('')}
    </nav>`;
  const navigation = root.querySelector('nav');
  navigation.addEventListener('click', (event) => {
    const leaf = event.target.closest('a');
    if (!leaf) return;
    state.value = leaf.dataset.path;
    root.querySelector('output').value = state.value;
    navigation.hidePopover();
  });
}

const SIZE = 10;
const PAGES = Math.ceil(APPLICATIONS.length / SIZE);

export function table(root) {
  const state = kept(null);
  root.innerHTML = `
    <table>
      <caption>Applications List</caption>
      <thead><tr><th scope="col">Name</th><th scope="col">Type</th></tr></thead>
      <tbody></tbody>
    </table>
    <p>
      <button type="button" id="previous">Previous</button>
      <output></output>
      <button type="button" id="next">Next</button>
    </p>`;
  const body = root.querySelector('tbody');
  const previous = root.querySelector('#previous');
  const next = root.querySelector('#next');
  let page = 1;
  const show = (step) => {
    page += step;
    previous.disabled = page === 1;
    next.disabled = page === PAGES;
    root.querySelector('output').value = `Page ${page} of ${PAGES}`;
    body.innerHTML = APPLICATIONS.slice((page - 1) * SIZE, page * SIZE)
      .map((name) => `<tr><td><a href="#application">${name}</a></td><td>OIDC</td></tr>`).join('');
  };
  previous.addEventListener('click', () => show(-1));
  next.addEventListener('click', () => show(1));
  body.addEventListener('click', (event) => {
    if (event.target.matches('a')) state.value = event.target.textContent;
  });
  show(0);
}

export function cards(root) {
  const state = kept(null);
  root.innerHTML = `
    <search><label>Search <input type="search" name="search"></label></search>
    <ul class="cards"></ul>`;
  const list = root.querySelector('ul');
  const show = (words) => {
    list.innerHTML = TEMPLATES.filter((name) => name.toLowerCase().includes(words.toLowerCase()))
      .map((name) => `
        <li>
          <article>
            <h3><a href="#template">${name}</a></h3>
            <p>Sign in by OpenID Connect</p>
          </article>
        </li>`).join('');
  };
  root.querySelector('input').addEventListener('input', (event) => show(event.target.value));
  list.addEventListener('click', (event) => {
    if (event.target.matches('a')) state.value = event.target.textContent;
  });
  show('');
}
