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
  legalComments: 'none',
});
copyFileSync('src/index.html', 'dist/index.html');
// No package stands in the bundle; the few lines that hold it together are the bundler's own.
licences([...Object.keys(metafile.inputs), 'node_modules/esbuild/package.json'], 'dist/LICENSES.txt');
within('dist/app.js');
