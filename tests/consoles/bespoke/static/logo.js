// The application's picture: chosen, resized and taken over in a dialog.

import { h } from './dom.js';
import { dialog } from './layers.js';

const SIDE = 96;

function read(file) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => {
      const image = new Image();
      image.onload = () => done(image);
      image.onerror = failed;
      image.src = reader.result;
    };
    reader.readAsDataURL(file);
  });
}

export function upload(take) {
  const canvas = h('canvas', { width: SIDE, height: SIDE, role: 'img', 'aria-label': 'Preview', hidden: true });
  const size = h('input', { type: 'range', min: 20, max: 100, value: 100, id: 'logo-size' });
  const file = h('input', { type: 'file', accept: 'image/*', hidden: true });
  const slider = h('p', { hidden: true }, h('label', { for: 'logo-size' }, 'Resize '), size);
  let image = null;
  const draw = () => {
    const side = SIDE * size.value / 100;
    const pen = canvas.getContext('2d');
    pen.clearRect(0, 0, SIDE, SIDE);
    pen.drawImage(image, (SIDE - side) / 2, (SIDE - side) / 2, side, side);
  };
  file.addEventListener('change', async () => {
    image = await read(file.files[0]);
    canvas.hidden = false;
    slider.hidden = false;
    ok().disabled = false;
    draw();
  });
  size.addEventListener('input', draw);
  const shown = dialog('Upload Logo', [
    h('p', {}, 'Drop a picture here, or ', h('button', { type: 'button', onclick: () => file.click() },
      'browse')), file, canvas, slider,
  ], [['Cancel', (d) => d.close()], ['OK', (d) => { take(canvas.toDataURL()); d.close(); }, true]]);
  const ok = () => shown.box.querySelector('.lead');
  ok().disabled = true;
}
