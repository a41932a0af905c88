// Draws every process model into docs/processes/img/<process>.svg with the same viewer as the case page, in Debian's Chromium.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));
const models = path.join(here, '..', 'processes');
const pictures = path.join(here, '..', 'docs', 'processes', 'img');
const chromium = process.env.CHROMIUM || '/usr/bin/chromium';
const viewer = path.join(path.dirname(require.resolve('bpmn-js/package.json')), 'dist', 'bpmn-viewer.production.min.js');
const font = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

function page(xml) {
  return `<!doctype html><meta charset="utf-8"><body><div id="canvas" style="width:2400px;height:1800px"></div>
<script src="${pathToFileURL(viewer)}"></script><script>
const viewer = new BpmnJS({ container: '#canvas', textRenderer: {
  defaultStyle: { fontFamily: ${JSON.stringify(font)}, fontSize: 12 }, externalStyle: { fontSize: 11 } } });
viewer.importXML(${JSON.stringify(xml)}).then(() => viewer.saveSVG()).then(({ svg }) => {
  document.body.innerHTML = '<textarea></textarea>';
  document.querySelector('textarea').textContent = svg;
});
</script></body>`;
}

function unescaped(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

// marker and clip ids are drawn at random; numbered instead, the same model gives the same picture
function steady(svg) {
  const names = new Map();
  return svg.replace(/(marker|djs-grid|arrow|sequenceflow|messageflow|conditional|association|default|pattern)[-\w]*-[0-9a-z]{20,}/g, name => {
    if (!names.has(name)) {
      names.set(name, `${name.match(/^[a-z]+/)[0]}-${names.size + 1}`);
    }
    return names.get(name);
  });
}

fs.mkdirSync(pictures, { recursive: true });
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'render-'));
for (const name of fs.readdirSync(models, { recursive: true }).filter(name => name.endsWith('.bpmn')).sort()) {
  const html = path.join(scratch, 'page.html');
  fs.writeFileSync(html, page(fs.readFileSync(path.join(models, name), 'utf8')));
  const dom = execFileSync(chromium, ['--headless', '--no-sandbox', '--disable-gpu', '--allow-file-access-from-files',
    `--user-data-dir=${path.join(scratch, 'profile')}`, '--virtual-time-budget=20000', '--dump-dom', pathToFileURL(html).href],
  { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] });
  const svg = dom.match(/<textarea>([\s\S]*)<\/textarea>/);
  if (!svg) {
    throw new Error(`${name} could not be drawn`);
  }
  const picture = path.join(pictures, `${path.basename(name, '.bpmn')}.svg`);
  fs.writeFileSync(picture, `${steady(unescaped(svg[1]))}\n`);
  console.log(path.relative(path.join(here, '..'), picture));
}
fs.rmSync(scratch, { recursive: true });
