// LICENSES.txt of a bundle: name, version and licence text of every package that stands in it.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

// `modules`: paths of all files that went into the bundle; others than packages' are passed over.
export function licences(modules, out) {
  const folders = new Set([...modules].map((path) => FOLDER.exec(path)?.[1]).filter(Boolean));
  const parts = [...folders].map((folder) => {
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf-8'));
    const text = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf-8').trim()).join('\n\n');
    return `${about.name} ${about.version} (${about.license})\n\n${text || 'No text in the package.'}\n`;
  });
  writeFileSync(out, `${[...new Set(parts)].sort().join(`\n${'-'.repeat(80)}\n\n`)}`);
}

// Nothing in a bundle may be loaded from elsewhere, and nothing in it be needlessly large.
export function within(file, limit = 1.5e6) {
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  const { length } = readFileSync(file);
  if (length > limit) throw new Error(`${file} has ${length} bytes, more than ${limit}`);
  console.log(`${file}: ${Math.round(length / 1024)} kB`);
}
