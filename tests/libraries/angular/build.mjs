import { transformAsync } from '@babel/core';
import * as ng from '@angular/compiler-cli';
import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';
import { build } from 'esbuild';
import { copyFileSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { licences, within } from '../licences.mjs';

// The pages by the compiler of the framework, kept in memory.
const { rootNames, options, errors } = ng.readConfiguration('tsconfig.json');
const compiled = new Map();
const host = ng.createCompilerHost({ options });
host.writeFile = (path, text) => compiled.set(relative(options.outDir, path), text);
const { diagnostics } = ng.performCompilation({ rootNames, options, host });
const wrong = [...errors, ...diagnostics];
if (wrong.length) throw new Error(ng.formatDiagnostics(wrong));

const pages = {
  name: 'pages',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/\w+\.ts$/ }, ({ path }) => ({
      contents: compiled.get(relative(resolve('src'), path).replace(/ts$/, 'js')), loader: 'js',
    }));
  },
};

// Packages come half compiled, so that one release fits many compilers; the linker does the rest.
const linkerPlugin = createEs2015LinkerPlugin({
  fileSystem: new ng.NodeJSFileSystem(), logger: new ng.ConsoleLogger(ng.LogLevel.warn), linkerJitMode: false,
});
const linked = {
  name: 'linked',
  setup({ onLoad }) {
    onLoad({ filter: /@angular\/.*\.mjs$/ }, async ({ path }) => {
      const text = readFileSync(path, 'utf-8');
      if (!text.includes('ɵɵngDeclare')) return { contents: text, loader: 'js' };
      const { code } = await transformAsync(text, {
        filename: path, plugins: [linkerPlugin], compact: false, configFile: false, babelrc: false,
      });
      return { contents: code, loader: 'js' };
    });
  },
};

const { metafile } = await build({
  entryPoints: { app: 'src/app.ts' },
  outdir: 'dist',
  bundle: true,
  minify: true,
  metafile: true,
  format: 'iife',
  target: 'es2022',
  define: {
    ngDevMode: 'false', ngJitMode: 'false', ngServerMode: 'false', ngI18nClosureMode: 'false',
  },
  legalComments: 'none',
  plugins: [pages, linked],
});
const styles = await build({
  entryPoints: { app: 'src/app.css' },
  outdir: 'dist',
  bundle: true,
  minify: true,
  metafile: true,
  conditions: ['style'],
  loader: { '.woff2': 'dataurl' },
  legalComments: 'none',
});
copyFileSync('src/index.html', 'dist/index.html');
licences([metafile, styles.metafile].flatMap(({ inputs }) => Object.keys(inputs)), 'dist/LICENSES.txt');
within('dist/app.js');
