import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/callout/callout.js';
import '@awesome.me/webawesome/dist/components/icon/icon.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import { save } from '../../trial.js';
import { kept } from './kept.js';

function form(root) {
  const state = kept(0);
  root.innerHTML = `
    <form class="wa-stack" style="max-width: 400px;">
      <wa-input name="name" label="Name" required></wa-input>
      <div><wa-button type="submit" variant="brand">Save</wa-button></div>
    </form>`;
  const own = root.querySelector('form');
  const name = root.querySelector('wa-input');
  const button = root.querySelector('wa-button');
  own.addEventListener('submit', async (event) => {
    event.preventDefault();
    own.querySelector('wa-callout')?.remove();
    button.loading = true;
    const taken = await save();
    button.loading = false;
    if (taken) {
      state.value += 1;
      root.innerHTML = '<h2>Applications List</h2>';
      return;
    }
    own.insertAdjacentHTML('afterbegin', `
      <wa-callout variant="danger">
        <wa-icon slot="icon" name="circle-exclamation"></wa-icon>
        Name is taken
      </wa-callout>`);
    name.setCustomValidity('Name is taken');
  });
  // What the server refused is another name after that.
  name.addEventListener('input', () => name.setCustomValidity(''));
}

export { form as commit, form as refused };
