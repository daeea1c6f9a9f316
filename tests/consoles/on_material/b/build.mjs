import { build } from 'esbuild';
import { copyFileSync } from 'node:fs';
import { licences, within } from '../../../libraries/licences.mjs';

const { metafile } = await build({
  entryPoints: { app: 'src/main.jsx' },
  outdir: 'dist',
  bundle: true,
  minify: true,
  metafile: true,
  jsx: 'automatic',
  format: 'iife',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
});
copyFileSync('src/app.css', 'dist/app.css');
copyFileSync('src/index.html', 'dist/index.html');
licences(Object.keys(metafile.inputs), 'dist/LICENSES.txt');
within('dist/app.js', 1.25e6);
