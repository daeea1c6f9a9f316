import { Offcanvas } from 'bootstrap';
import search from 'bootstrap-icons/icons/search.svg';
import { APPLICATIONS, MENU, TEMPLATES } from '../../trial.js';
import { kept } from './kept.js';

export function menu(root) {
  const state = kept(null);
  root.innerHTML = `
    <nav class="navbar bg-body-tertiary">
      <div class="container-fluid">
        <a class="navbar-brand" href="#">Console</a>
        <button class="navbar-toggler" type="button" data-bs-toggle="offcanvas" data-bs-target="#navigation" aria-controls="navigation" aria-label="Toggle navigation">
          <span class="navbar-toggler-icon"></span>
        </button>
        <div class="offcanvas offcanvas-start" tabindex="-1" id="navigation" aria-labelledby="navigation-label">
          <div class="offcanvas-header">
            <h5 class="offcanvas-title" id="navigation-label">Console</h5>
            <button type="button" class="btn-close" data-bs-dismiss="offcanvas" aria-label="Close"></button>
          </div>
          <div class="offcanvas-body">
            <ul class="navbar-nav justify-content-end flex-grow-1 pe-3">
              ${Object.entries(MENU).map(([name, leaves]) => `
                <li class="nav-item dropdown">
                  <a class="nav-link dropdown-toggle" href="#" role="button" data-bs-toggle="dropdown" aria-expanded="false">${name}</a>
                  <ul class="dropdown-menu">
                    ${leaves.map((leaf) => `<li><a class="dropdown-item" href="#${leaf.toLowerCase()}" data-path="${name} > ${leaf}">${leaf}</a></li>`).join('')}
                  </ul>
                </li>`).join('')}
            </ul>
          </div>
        </div>
      </div>
    </nav>
    <p class="mt-3" id="chosen"></p>`;
  const navigation = root.querySelector('#navigation');
  navigation.addEventListener('click', (event) => {
    const leaf = event.target.closest('.dropdown-item');
    if (!leaf) return;
    state.value = leaf.dataset.path;
    root.querySelector('#chosen').textContent = state.value;
    Offcanvas.getInstance(navigation).hide();
  });
}

const SIZE = 10;
const PAGES = Math.ceil(APPLICATIONS.length / SIZE);

export function table(root) {
  const state = kept(null);
  root.innerHTML = `
    <h2>Applications List</h2>
    <table class="table table-striped">
      <thead><tr><th scope="col">Name</th><th scope="col">Type</th></tr></thead>
      <tbody></tbody>
    </table>
    <nav aria-label="Page navigation"><ul class="pagination"></ul></nav>`;
  const body = root.querySelector('tbody');
  const pages = root.querySelector('.pagination');
  let page = 1;
  const step = (to, words, sign) => `
    <li class="page-item${to < 1 || to > PAGES ? ' disabled' : ''}">
      <a class="page-link"${to < 1 || to > PAGES ? '' : ' href="#"'} data-page="${to}" aria-label="${words}"><span aria-hidden="true">${sign}</span></a>
    </li>`;
  const show = () => {
    body.innerHTML = APPLICATIONS.slice((page - 1) * SIZE, page * SIZE)
      .map((name) => `<tr><th scope="row"><a href="#application">${name}</a></th><td>OIDC</td></tr>`).join('');
    const numbers = Array.from({ length: PAGES }, (_, at) => at + 1);
    pages.innerHTML = step(page - 1, 'Previous', '&laquo;') + numbers.map((number) => `
      <li class="page-item${number === page ? ' active' : ''}">
        <a class="page-link" href="#" data-page="${number}"${number === page ? ' aria-current="page"' : ''}>${number}</a>
      </li>`).join('') + step(page + 1, 'Next', '&raquo;');
  };
  pages.addEventListener('click', (event) => {
    event.preventDefault();
    const link = event.target.closest('a[href]');
    if (link) { page = Number(link.dataset.page); show(); }
  });
  body.addEventListener('click', (event) => {
    if (event.target.matches('a')) state.value = event.target.textContent;
  });
  show();
}

export function cards(root) {
  const state = kept(null);
  root.innerHTML = `
    <form role="search" class="input-group mb-3">
      <span class="input-group-text">${search}</span>
      <input class="form-control" type="search" placeholder="Search" aria-label="Search">
    </form>
    <div class="row row-cols-1 row-cols-md-3 g-4"></div>`;
  const grid = root.querySelector('.row');
  const form = root.querySelector('form');
  const show = (words) => {
    grid.innerHTML = TEMPLATES.filter((name) => name.toLowerCase().includes(words.toLowerCase()))
      .map((name) => `
        <div class="col">
          <div class="card h-100">
            <div class="card-body">
              <h5 class="card-title">${name}</h5>
              <p class="card-text">Sign in by OpenID Connect</p>
              <a href="#template" class="btn btn-primary stretched-link" data-template="${name}">Select</a>
            </div>
          </div>
        </div>`).join('');
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => show(event.target.value));
  grid.addEventListener('click', (event) => {
    const link = event.target.closest('[data-template]');
    if (link) state.value = link.dataset.template;
  });
  show('');
}
