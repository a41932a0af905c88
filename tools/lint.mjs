// Lints every process model, and proves that each rule still bites: every probe must fail the rule it is named after.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { BpmnModdle } from 'bpmn-moddle';

const require = createRequire(import.meta.url);
const { Linter } = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');

const here = path.dirname(fileURLToPath(import.meta.url));
const config = JSON.parse(fs.readFileSync(path.join(here, '.bpmnlintrc'), 'utf8'));
const moddle = new BpmnModdle({ camunda: require(config.moddleExtensions.camunda) });

function modelsUnder(folder) {
  return fs.readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.bpmn')).map(name => path.join(folder, name)).sort();
}

async function findings(file) {
  const linter = new Linter({ config, resolver: new NodeResolver({ require }) });
  const { rootElement, warnings } = await moddle.fromXML(fs.readFileSync(file, 'utf8'));
  const results = await linter.lint(rootElement);
  const found = Object.entries(results).flatMap(([rule, reports]) => reports.map(report => ({ rule, ...report })));
  return found.concat(warnings.map(warning => ({ rule: 'import', category: 'error', id: file, message: warning.message })));
}

const complaints = [];
for (const file of modelsUnder(path.join(here, '..', 'processes'))) {
  for (const { rule, category, id, message } of await findings(file)) {
    complaints.push(`${path.relative(path.join(here, '..'), file)}: ${category} ${rule} at ${id}: ${message}`);
  }
}
const probes = modelsUnder(path.join(here, 'probes'));
for (const probe of probes) {
  const rule = path.basename(probe, '.bpmn');
  const bitten = (await findings(probe)).some(finding => finding.rule === rule || finding.rule === `dangchang/${rule}`);
  if (!bitten) {
    complaints.push(`probes/${rule}.bpmn passes the rule ${rule}, which therefore checks nothing`);
  }
}
const ours = fs.readdirSync(path.join(here, 'bpmnlint-plugin-dangchang', 'rules')).map(name => path.basename(name, '.js'));
for (const rule of ours.filter(rule => !probes.some(probe => path.basename(probe, '.bpmn') === rule))) {
  complaints.push(`rule ${rule} has no probe`);
}
complaints.forEach(complaint => console.error(complaint));
process.exit(complaints.length ? 1 : 0);
