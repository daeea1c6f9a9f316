import { save } from '../../trial.js';
import { kept } from './kept.js';

const WAITING = `
  <span class="spinner-border spinner-border-sm" aria-hidden="true"></span>
  <span role="status">Saving...</span>`;

function form(root) {
  const state = kept(0);
  root.innerHTML = `
    <form style="max-width: 400px;">
      <div class="mb-3">
        <label for="name" class="form-label">Name</label>
        <input type="text" class="form-control" id="name" aria-describedby="name-feedback" required>
        <div id="name-feedback" class="invalid-feedback"></div>
      </div>
      <button type="submit" class="btn btn-primary">Save</button>
    </form>`;
  const own = root.querySelector('form');
  const name = root.querySelector('input');
  const button = root.querySelector('button');
  own.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    button.innerHTML = WAITING;
    const taken = await save();
    button.disabled = false;
    button.textContent = 'Save';
    if (taken) {
      state.value += 1;
      root.innerHTML = '<h2>Applications List</h2>';
      return;
    }
    root.querySelector('#name-feedback').textContent = 'Name is taken';
    name.classList.add('is-invalid');
  });
  name.addEventListener('input', () => name.classList.remove('is-invalid'));
}

export { form as commit, form as refused };
