import { transformAsync } from '@babel/core';
import * as ng from '@angular/compiler-cli';
import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';
import { build, transformSync } from 'esbuild';
import { copyFileSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { licences, within } from '../../../libraries/licences.mjs';

// The screens by the compiler of the framework, kept in memory.
const { rootNames, options, errors } = ng.readConfiguration('tsconfig.json');
const compiled = new Map();
const host = ng.createCompilerHost({ options });
host.writeFile = (path, text) => compiled.set(relative(options.outDir, path), text);
const { diagnostics } = ng.performCompilation({ rootNames, options, host });
const wrong = [...errors, ...diagnostics];
if (wrong.length) throw new Error(ng.formatDiagnostics(wrong));

const screens = {
  name: 'screens',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/\w+\.ts$/ }, ({ path }) => ({
      contents: compiled.get(relative(resolve('src'), path).replace(/ts$/, 'js')), loader: 'js',
    }));
  },
};

// Calls that only make a value have no effect elsewhere, so that unused ones can be left out.
const pure = (text) => text
  .replace(/^((?:export )?(?:const|let|var) [\wɵ$]+ = )(?=(?:new )?[\wɵ$.]+\()/gm, '$1/* @__PURE__ */ ')
  .replace(/^(\s+static [\wɵ$]+ = )(?=(?:new )?[\wɵ$.]+\()/gm, '$1/* @__PURE__ */ ');

// Style sheets stand in the code as they were written, and the same one at several components.
const SHEET = /"(?:[^"\\\n]|\\.){800,}"/g;
const compact = (text) => {
  const seen = new Map();
  const short = text.replace(SHEET, (sheet) => {
    if (!sheet.includes('{\\n')) return sheet;
    if (!seen.has(sheet)) seen.set(sheet, `sheet${seen.size}`);
    return seen.get(sheet);
  });
  const sheets = [...seen].map(([sheet, name]) => {
    const { code } = transformSync(JSON.parse(sheet), { loader: 'css', minify: true });
    return `const ${name} = ${JSON.stringify(code)};\n`;
  });
  return sheets.join('') + short;
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
      if (!text.includes('ɵɵngDeclare')) return { contents: pure(text), loader: 'js' };
      const { code } = await transformAsync(text, {
        filename: path, plugins: [linkerPlugin], compact: false, configFile: false, babelrc: false,
      });
      return { contents: compact(pure(code)), loader: 'js' };
    });
  },
};

const { metafile } = await build({
  entryPoints: { app: 'src/main.ts' },
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
  plugins: [screens, linked],
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
within('dist/app.js', 1.4e6);
