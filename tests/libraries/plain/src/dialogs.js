import { kept } from './kept.js';

export function list(root) {
  const state = kept(['https://old.example.com/cb']);
  root.innerHTML = `
    <section>
      <h2>Login Redirect URIs</h2>
      <ul></ul>
      <button type="button" id="add">Add</button>
    </section>
    <dialog aria-labelledby="title">
      <form method="dialog">
        <h2 id="title">Add Login Redirect URI</h2>
        <p><label>Login Redirect URI <input type="url" name="uri" size="40" required autofocus></label></p>
        <button type="button" id="cancel">Cancel</button>
        <button value="ok">OK</button>
      </form>
    </dialog>`;
  const dialog = root.querySelector('dialog');
  const form = root.querySelector('form');
  const show = () => {
    root.querySelector('ul').replaceChildren(...state.value.map((uri) => {
      const item = document.createElement('li');
      item.textContent = uri;
      return item;
    }));
  };
  root.querySelector('#add').addEventListener('click', () => { form.reset(); dialog.showModal(); });
  root.querySelector('#cancel').addEventListener('click', () => dialog.close());
  form.addEventListener('submit', () => {
    state.value = [...state.value, form.elements.uri.value];
    show();
  });
  show();
}

export function dialogs(root) {
  const state = kept([]);
  root.innerHTML = `
    <button type="button" id="edit">Edit</button>
    <dialog id="scopes" aria-labelledby="scopes-title">
      <h2 id="scopes-title">Scopes</h2>
      <table><tbody></tbody></table>
      <p><button type="button" id="add">Add</button> <button type="button" id="close">Close</button></p>
    </dialog>
    <dialog id="adding" aria-labelledby="adding-title">
      <form method="dialog">
        <h2 id="adding-title">Add Scope</h2>
        <p><label for="scope-name">Name</label> <input id="scope-name" required></p>
        <p><label for="scope-value">Value</label> <input id="scope-value" required></p>
        <button type="button" id="cancel">Cancel</button>
        <button value="add">Add</button>
      </form>
    </dialog>`;
  const [scopes, adding] = root.querySelectorAll('dialog');
  const [name, value] = adding.querySelectorAll('input');
  const form = adding.querySelector('form');
  const press = (id, action) => root.querySelector(id).addEventListener('click', action);
  press('#edit', () => scopes.showModal());
  press('#close', () => scopes.close());
  press('#add', () => { form.reset(); adding.showModal(); });
  press('#cancel', () => adding.close());
  form.addEventListener('submit', () => {
    state.value = [...state.value, { name: name.value, value: value.value }];
    const row = scopes.querySelector('tbody').insertRow();
    row.insertCell().textContent = name.value;
    row.insertCell().textContent = value.value;
  });
}

export function toast(root) {
  const state = kept(0);
  root.innerHTML = `
    <button type="button" id="save" style="position: fixed; bottom: 28px; left: 60px;">Save</button>
    <div class="notice" role="status">Welcome back <button type="button">Close</button></div>`;
  root.querySelector('#save').addEventListener('click', () => { state.value += 1; });
  const notice = root.querySelector('.notice');
  notice.querySelector('button').addEventListener('click', () => notice.remove());
  setTimeout(() => notice.remove(), 5000);
}

export function file(root) {
  const state = kept(null);
  root.innerHTML = `
    <dialog aria-labelledby="title">
      <form method="dialog">
        <h2 id="title">Upload Logo</h2>
        <p><label>Select an image file <input type="file" accept="image/*"></label></p>
        <button>OK</button>
      </form>
    </dialog>`;
  root.querySelector('input').addEventListener('change', (event) => {
    state.value = event.target.files[0]?.name ?? null;
  });
  root.querySelector('dialog').showModal();
}

export function unasked(root) {
  const state = kept('');
  root.innerHTML = `
    <p><label for="name">Name</label> <input id="name"></p>
    <dialog aria-labelledby="title">
      <form method="dialog">
        <h2 id="title">What’s new</h2>
        <p>Dashboards can be shared now.</p>
        <button autofocus>Got it</button>
      </form>
    </dialog>`;
  root.querySelector('#name').addEventListener('input', (event) => { state.value = event.target.value; });
  root.querySelector('dialog').showModal();
}
