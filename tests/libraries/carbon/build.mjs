import { build } from 'esbuild';
import { compile } from 'sass';
import { copyFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { licences, within } from '../licences.mjs';

const { metafile } = await build({
  entryPoints: { app: 'src/app.jsx' },
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
// The library's styles are made of Sass, and only with it can its fonts be left out.
const { css, loadedUrls } = compile('src/app.scss', {
  loadPaths: ['node_modules'],
  style: 'compressed',
  quietDeps: true,
});
writeFileSync('dist/app.css', css);
copyFileSync('src/index.html', 'dist/index.html');
const sheets = loadedUrls.map((url) => fileURLToPath(url));
licences([...Object.keys(metafile.inputs), ...sheets], 'dist/LICENSES.txt');
within('dist/app.js');
