import { Modal, Toast } from 'bootstrap';
import { kept } from './kept.js';

// A modal stands at the end of the page, away from whatever is positioned.
function modal(id, title, body, footer) {
  document.body.insertAdjacentHTML('beforeend', `
    <div class="modal fade" id="${id}" tabindex="-1" aria-labelledby="${id}-label" aria-hidden="true">
      <div class="modal-dialog">
        <div class="modal-content">
          <div class="modal-header">
            <h1 class="modal-title fs-5" id="${id}-label">${title}</h1>
            <button type="button" class="btn-close" data-bs-dismiss="modal" aria-label="Close"></button>
          </div>
          <div class="modal-body">${body}</div>
          <div class="modal-footer">${footer}</div>
        </div>
      </div>
    </div>`);
  return document.getElementById(id);
}

export function list(root) {
  const state = kept(['https://old.example.com/cb']);
  root.innerHTML = `
    <div class="card">
      <div class="card-header d-flex justify-content-between align-items-center">
        Login Redirect URIs
        <button type="button" class="btn btn-sm btn-outline-primary" data-bs-toggle="modal" data-bs-target="#adding">Add</button>
      </div>
      <ul class="list-group list-group-flush"></ul>
    </div>`;
  const adding = modal('adding', 'Add Login Redirect URI', `
    <form id="uri-form">
      <label for="uri" class="col-form-label">Login Redirect URI:</label>
      <input type="url" class="form-control" id="uri" required>
    </form>`, `
    <button type="button" class="btn btn-secondary" data-bs-dismiss="modal">Cancel</button>
    <button type="submit" class="btn btn-primary" form="uri-form">OK</button>`);
  const field = adding.querySelector('input');
  const show = () => {
    root.querySelector('ul').replaceChildren(...state.value.map((uri) => {
      const item = document.createElement('li');
      item.className = 'list-group-item';
      item.textContent = uri;
      return item;
    }));
  };
  // HTML's autofocus has no effect in a modal.
  adding.addEventListener('shown.bs.modal', () => field.focus());
  adding.addEventListener('submit', (event) => {
    event.preventDefault();
    state.value = [...state.value, field.value];
    show();
    field.value = '';
    Modal.getInstance(adding).hide();
  });
  show();
}

// One modal at a time: the second takes the place of the first, and leads back to it.
export function dialogs(root) {
  const state = kept([]);
  root.innerHTML = '<button type="button" class="btn btn-primary" data-bs-toggle="modal" data-bs-target="#scopes">Edit</button>';
  const scopes = modal('scopes', 'Scopes', '<table class="table table-sm"><tbody></tbody></table>', `
    <button type="button" class="btn btn-primary" data-bs-target="#adding" data-bs-toggle="modal">Add</button>
    <button type="button" class="btn btn-secondary" data-bs-dismiss="modal">Close</button>`);
  const adding = modal('adding', 'Add Scope', `
    <div class="form-floating mb-3">
      <input type="text" class="form-control" id="scope-name" placeholder="Name">
      <label for="scope-name">Name</label>
    </div>
    <div class="form-floating">
      <input type="text" class="form-control" id="scope-value" placeholder="Value">
      <label for="scope-value">Value</label>
    </div>`, `
    <button type="button" class="btn btn-secondary" data-bs-target="#scopes" data-bs-toggle="modal">Cancel</button>
    <button type="button" class="btn btn-primary" id="add" data-bs-target="#scopes" data-bs-toggle="modal">Add</button>`);
  const [name, value] = adding.querySelectorAll('input');
  adding.querySelector('#add').addEventListener('click', () => {
    state.value = [...state.value, { name: name.value, value: value.value }];
    const row = scopes.querySelector('tbody').insertRow();
    row.insertCell().textContent = name.value;
    row.insertCell().textContent = value.value;
  });
  adding.addEventListener('hidden.bs.modal', () => { name.value = ''; value.value = ''; });
}

export function toast(root) {
  const state = kept(0);
  root.innerHTML = `
    <button type="button" class="btn btn-primary" style="position: fixed; bottom: 28px; left: 60px;">Save</button>
    <div class="toast-container position-fixed bottom-0 start-0 p-3">
      <div class="toast align-items-center" role="status" aria-live="polite" aria-atomic="true">
        <div class="d-flex">
          <div class="toast-body">Welcome back</div>
          <button type="button" class="btn-close me-2 m-auto" data-bs-dismiss="toast" aria-label="Close"></button>
        </div>
      </div>
    </div>`;
  root.querySelector('button').addEventListener('click', () => { state.value += 1; });
  new Toast(root.querySelector('.toast')).show();
}

export function file() {
  const state = kept(null);
  const upload = modal('upload', 'Upload Logo', `
    <label for="logo" class="form-label">Select an image file</label>
    <input class="form-control" type="file" id="logo" accept="image/*">`, `
    <button type="button" class="btn btn-primary" data-bs-dismiss="modal">OK</button>`);
  upload.addEventListener('change', (event) => { state.value = event.target.files[0].name; });
  new Modal(upload).show();
}

export function unasked(root) {
  const state = kept('');
  root.innerHTML = `
    <div class="form-floating">
      <input type="text" class="form-control" id="name" placeholder="Name">
      <label for="name">Name</label>
    </div>`;
  root.addEventListener('input', (event) => { state.value = event.target.value; });
  new Modal(modal('news', 'What’s new', '<p>Dashboards can be shared now.</p>', `
    <button type="button" class="btn btn-primary" data-bs-dismiss="modal">Got it</button>`)).show();
}
