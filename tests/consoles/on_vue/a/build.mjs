import { build } from 'esbuild';
import { copyFileSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compileScript, parse } from 'vue/compiler-sfc';
import { licences, within } from '../../../libraries/licences.mjs';

// Single-file components: the template becomes the render function of the script.
const components = {
  name: 'components',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor, errors } = parse(readFileSync(path, 'utf-8'), { filename: basename(path) });
      if (errors.length) throw errors[0];
      const { content } = compileScript(descriptor, { id: basename(path), inlineTemplate: true });
      return { contents: content, loader: 'js' };
    });
  },
};

const { metafile } = await build({
  entryPoints: { app: 'src/main.js' },
  outdir: 'dist',
  bundle: true,
  minify: true,
  metafile: true,
  format: 'iife',
  target: 'es2022',
  plugins: [components],
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env': '{}',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  legalComments: 'none',
});
copyFileSync('src/index.html', 'dist/index.html');
licences(Object.keys(metafile.inputs), 'dist/LICENSES.txt');
within('dist/app.js', 1.2e6);
