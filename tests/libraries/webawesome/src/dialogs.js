import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/toast/toast.js';
import { kept } from './kept.js';

export function list(root) {
  const state = kept(['https://old.example.com/cb']);
  root.innerHTML = `
    <wa-card>
      <h3 slot="header">Login Redirect URIs</h3>
      <wa-button slot="header-actions" appearance="filled" data-dialog="open adding">Add</wa-button>
      <ul></ul>
    </wa-card>
    <wa-dialog id="adding" label="Add Login Redirect URI">
      <wa-input label="Login Redirect URI" type="url" autofocus required></wa-input>
      <wa-button slot="footer" appearance="plain" data-dialog="close">Cancel</wa-button>
      <wa-button slot="footer" variant="brand" id="ok">OK</wa-button>
    </wa-dialog>`;
  const dialog = root.querySelector('wa-dialog');
  const field = root.querySelector('wa-input');
  const show = () => {
    root.querySelector('ul').replaceChildren(...state.value.map((uri) => {
      const item = document.createElement('li');
      item.textContent = uri;
      return item;
    }));
  };
  root.querySelector('#ok').addEventListener('click', () => {
    state.value = [...state.value, field.value];
    show();
    field.value = '';
    dialog.open = false;
  });
  show();
}

export function dialogs(root) {
  const state = kept([]);
  root.innerHTML = `
    <wa-button variant="brand" data-dialog="open scopes">Edit</wa-button>
    <wa-dialog id="scopes" label="Scopes">
      <table><tbody></tbody></table>
      <wa-button slot="footer" appearance="filled" data-dialog="open adding">Add</wa-button>
      <wa-button slot="footer" appearance="plain" data-dialog="close">Close</wa-button>
    </wa-dialog>
    <wa-dialog id="adding" label="Add Scope">
      <div class="wa-stack">
        <wa-input id="name" label="Name" required></wa-input>
        <wa-input id="value" label="Value" required></wa-input>
      </div>
      <wa-button slot="footer" appearance="plain" data-dialog="close">Cancel</wa-button>
      <wa-button slot="footer" variant="brand" id="add">Add</wa-button>
    </wa-dialog>`;
  const [name, value] = root.querySelectorAll('wa-input');
  const rows = root.querySelector('tbody');
  root.querySelector('#add').addEventListener('click', () => {
    state.value = [...state.value, { name: name.value, value: value.value }];
    const row = rows.insertRow();
    row.insertCell().textContent = name.value;
    row.insertCell().textContent = value.value;
    name.value = '';
    value.value = '';
    root.querySelector('#adding').open = false;
  });
}

export function toast(root) {
  const state = kept(0);
  root.innerHTML = `
    <wa-button variant="brand" style="position: fixed; bottom: 28px; left: 60px;">Save</wa-button>
    <wa-toast placement="bottom-start"></wa-toast>`;
  root.querySelector('wa-button').addEventListener('click', () => { state.value += 1; });
  root.querySelector('wa-toast').create('Welcome back', { variant: 'brand' });
}

export function file(root) {
  const state = kept(null);
  root.innerHTML = `
    <wa-dialog label="Upload Logo" open>
      <label>Select an image file <input type="file" accept="image/*" class="wa-filled"></label>
      <wa-button slot="footer" variant="brand" data-dialog="close">OK</wa-button>
    </wa-dialog>`;
  root.querySelector('input').addEventListener('change', (event) => {
    state.value = event.target.files[0].name;
  });
}

export function unasked(root) {
  const state = kept('');
  root.innerHTML = `
    <wa-input label="Name"></wa-input>
    <wa-dialog label="What’s new" open>
      Dashboards can be shared now.
      <wa-button slot="footer" variant="brand" data-dialog="close" autofocus>Got it</wa-button>
    </wa-dialog>`;
  root.querySelector('wa-input').addEventListener('input', (event) => { state.value = event.target.value; });
}
