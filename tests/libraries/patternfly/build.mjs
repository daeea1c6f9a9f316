import { build } from 'esbuild';
import { copyFileSync } from 'node:fs';
import { licences, within } from '../licences.mjs';

const options = {
  entryPoints: { app: 'src/app.jsx' },
  outdir: 'dist',
  bundle: true,
  minify: true,
  metafile: true,
  jsx: 'automatic',
  format: 'iife',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  // The library's fonts and background pictures are left out.
  loader: { '.woff2': 'empty', '.svg': 'empty' },
  legalComments: 'none',
};

// Styles would come along with every component of the library: only those of components that stand
// in the script are kept.
const { metafile: whole } = await build({ ...options, write: false });
const needed = new Set(Object.values(whole.outputs)
  .flatMap(({ inputs }) => Object.entries(inputs))
  .filter(([path, { bytesInOutput }]) => path.endsWith('.mjs') && bytesInOutput)
  .map(([path]) => path.replace(/\.mjs$/, '.css')));
const without = {
  name: 'without',
  setup({ onLoad }) {
    onLoad({ filter: /react-styles.*\.css$/ }, ({ path }) => (
      [...needed].some((one) => path.endsWith(one)) ? null : { contents: '', loader: 'css' }));
  },
};

const { metafile } = await build({ ...options, plugins: [without] });
copyFileSync('src/index.html', 'dist/index.html');
licences(Object.keys(metafile.inputs), 'dist/LICENSES.txt');
within('dist/app.js');
