import { build } from 'esbuild';
import { copyFileSync } from 'node:fs';
import { licences, within } from '../licences.mjs';

const { metafile } = await build({
  entryPoints: { app: 'src/app.js' },
  outdir: 'dist',
  bundle: true,
  minify: true,
  metafile: true,
  format: 'iife',
  target: 'es2022',
  loader: { '.svg': 'text' },
  legalComments: 'none',
});
copyFileSync('src/index.html', 'dist/index.html');
licences(Object.keys(metafile.inputs), 'dist/LICENSES.txt');
within('dist/app.js');
