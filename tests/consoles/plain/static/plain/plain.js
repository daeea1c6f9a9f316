// The little that HTML alone cannot do: opening dialogs, rows added in them, Select All.
const say = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
const hidden = (name, value) => Object.assign(document.createElement('input'), { type: 'hidden', name, value });

function addRow(list, ...cells) {
  const row = document.createElement('tr');
  for (const [name, value] of cells) {
    const cell = say('td', value);
    cell.append(hidden(name, value));
    row.append(cell);
  }
  const remove = Object.assign(say('a', 'Remove'), { href: '#' });
  remove.dataset.remove = '';
  const last = document.createElement('td');
  last.append(remove);
  row.append(last);
  document.querySelector(`[data-list="${list}"] tbody`).append(row);
}

document.addEventListener('click', (event) => {
  const at = event.target.closest('[data-dialog], [data-close], [data-remove]');
  if (!at) return;
  event.preventDefault();
  if ('close' in at.dataset) at.closest('dialog').close();
  else if ('remove' in at.dataset) at.closest('tr').remove();
  else document.getElementById(at.dataset.dialog).showModal();
});

document.addEventListener('submit', (event) => {
  const form = event.target, data = new FormData(form);
  if ('add' in form.dataset) addRow(form.dataset.add, [form.dataset.add, data.get('uri').trim()]);
  else if ('scope' in form.dataset) addRow('scope', ['scope_names', data.get('name')], ['scope_values', data.get('value')]);
  else if ('logo' in form.dataset) takeLogo(form);
  else return;
  form.reset();
});

function takeLogo(form) {
  const picture = form.querySelector('img');
  if (picture.hidden) return;
  const part = form.querySelector('[type=number]').value / 100;
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * part;
  canvas.height = picture.naturalHeight * part;
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  document.getElementById('logo').value = canvas.toDataURL('image/png');
  const shown = document.getElementById('logo-shown');
  shown.src = document.getElementById('logo').value;
  shown.hidden = false;
  picture.hidden = true;
}

document.querySelector('[data-logo] [type=file]')?.addEventListener('change', ({ target }) => {
  const picture = target.form.querySelector('img');
  const reader = new FileReader();
  reader.onload = () => { picture.src = reader.result; picture.hidden = false; };
  if (target.files[0]) reader.readAsDataURL(target.files[0]);
});

for (const all of document.querySelectorAll('[data-all]')) {
  const each = [...document.querySelectorAll(`[name="${all.dataset.all}"]`)];
  const show = () => { all.checked = each.every((b) => b.checked); };
  all.addEventListener('change', () => each.forEach((b) => { b.checked = all.checked; }));
  each.forEach((b) => b.addEventListener('change', show));
  show();
}

for (const part of document.querySelectorAll('[data-shown-with]')) {
  const box = document.getElementById(part.dataset.shownWith);
  const show = () => { part.hidden = !box.checked; };
  box.addEventListener('change', show);
  show();
}

document.querySelector('dialog[data-open]')?.showModal();
