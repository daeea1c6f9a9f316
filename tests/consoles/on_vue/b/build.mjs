import { build } from 'esbuild';
import { copyFileSync } from 'node:fs';
import { licences, within } from '../../../libraries/licences.mjs';

const common = { bundle: true, minify: true, legalComments: 'none', metafile: true };

// A style sheet as text: page styles do not reach into shadow roots, so each adopts its own.
const adopted = {
  name: 'adopted',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\.css\?adopted$/ }, ({ path, resolveDir }) => ({
      path: `${resolveDir}/${path.replace('?adopted', '')}`, namespace: 'adopted',
    }));
    onLoad({ filter: /.*/, namespace: 'adopted' }, async ({ path }) => {
      const { outputFiles } = await build({ ...common, entryPoints: [path], write: false });
      return { contents: outputFiles[0].text, loader: 'text' };
    });
  },
};

const { metafile } = await build({
  ...common,
  entryPoints: { app: 'src/main.js' },
  outdir: 'dist',
  format: 'iife',
  target: 'es2022',
  plugins: [adopted],
  loader: { '.svg': 'dataurl' },
});
copyFileSync('src/index.html', 'dist/index.html');
licences(Object.keys(metafile.inputs), 'dist/LICENSES.txt');
within('dist/app.js', 1.2e6);
