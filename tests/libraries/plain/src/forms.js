import { save } from '../../trial.js';
import { kept } from './kept.js';

function form(root) {
  const state = kept(0);
  root.innerHTML = `
    <form>
      <p>
        <label for="name">Name</label>
        <input id="name" name="name" aria-describedby="name-error" required>
        <span id="name-error" class="error"></span>
      </p>
      <p><button>Save</button> <output></output></p>
    </form>`;
  const own = root.querySelector('form');
  const name = root.querySelector('input');
  const button = root.querySelector('button');
  const output = root.querySelector('output');
  const refuse = (reason) => {
    root.querySelector('#name-error').textContent = reason;
    name.ariaInvalid = reason ? 'true' : null;
  };
  own.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    output.value = 'Saving…';
    const taken = await save();
    button.disabled = false;
    output.value = '';
    if (taken) {
      state.value += 1;
      root.innerHTML = '<h2>Applications List</h2>';
      return;
    }
    refuse('Name is taken');
    name.focus();
  });
  name.addEventListener('input', () => refuse(''));
}

export { form as commit, form as refused };
