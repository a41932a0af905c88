// Builds the islands and copies the document fonts into Maven's output directory.
//   node build.mjs <outputDirectory>
// Nothing is done when the stamp in the output directory equals the hash over all inputs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(fileURLToPath(import.meta.url));
const fonts = [
  'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
];

function fail(message) {
  console.error(`frontend: ${message}`);
  process.exit(1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const fits = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (!fits) {
    fail(`Node ${process.versions.node} is too old: Node >= 20.19 (or >= 22.12) is needed to build the pages.`);
  }
}

function filesUnder(directory) {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && entry.name !== 'README.md')
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .sort();
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(relative(home, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}

function run(command, args) {
  const result = spawnSync(command, args, { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.error) {
    fail(`cannot run ${command}: ${result.error.message}`);
  }
  if (result.status !== 0) {
    fail(`${[command, ...args].join(' ')} ended with ${result.status}`);
  }
}

function installPackages() {
  const stamp = join(home, 'node_modules', '.dangchang-lock');
  const lock = hashOf([join(home, 'package-lock.json'), join(home, 'package.json')]);
  if (textOf(stamp) === lock) {
    return;
  }
  run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']);
  writeFileSync(stamp, lock);
}

function checkEntryIsNotImported(app) {
  // Pages may ask for app.js under a versioned address; a chunk importing it under its plain one would run it twice.
  const chunks = existsSync(join(app, 'chunks')) ? readdirSync(join(app, 'chunks')) : [];
  for (const chunk of chunks) {
    if (/\.js$/.test(chunk) && /["'](\.\.\/|\/app\/)app\.js["']/.test(readFileSync(join(app, 'chunks', chunk), 'utf8'))) {
      fail(`chunks/${chunk} imports the entry app.js; move what they share out of src/app.ts`);
    }
  }
}

function buildPages(app) {
  rmSync(app, { recursive: true, force: true });
  run(process.execPath, [join(home, 'node_modules/typescript/bin/tsc'), '--noEmit']);
  run(process.execPath, [join(home, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', app, '--emptyOutDir', '--logLevel', 'warn']);
  checkEntryIsNotImported(app);
}

function copyFonts(target) {
  mkdirSync(target, { recursive: true });
  for (const font of fonts) {
    const source = join(home, 'node_modules/@expo-google-fonts', font);
    const copy = join(target, font.slice(font.lastIndexOf('/') + 1));
    if (!existsSync(copy) || statSync(copy).size !== statSync(source).size) {
      copyFileSync(source, copy);
    }
  }
  copyFileSync(join(home, 'node_modules/@expo-google-fonts/noto-serif-sc/LICENSE_FONT'), join(target, 'OFL.txt'));
}

requireNode();
if (!process.argv[2]) {
  fail('usage: node build.mjs <outputDirectory>');
}
const output = resolve(process.argv[2]);
const app = join(output, 'static', 'app');
const documentFonts = join(output, 'documents', 'fonts');
const stamp = join(output, 'frontend.stamp');
const inputs = hashOf(filesUnder(home));
const complete = existsSync(join(app, 'app.js'))
  && fonts.every((font) => existsSync(join(documentFonts, font.slice(font.lastIndexOf('/') + 1))));
if (complete && textOf(stamp) === inputs) {
  process.exit(0);
}
const begun = Date.now();
installPackages();
copyFonts(documentFonts);
buildPages(app);
writeFileSync(stamp, inputs);
console.log(`frontend: built in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
