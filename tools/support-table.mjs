// The table of situations in docs/support, from the scenarios themselves.
//
//   node tools/support-table.mjs           writes it
//   node tools/support-table.mjs --check   fails when the page says something else

import { readFileSync, writeFileSync } from 'node:fs';
import { scenarioGroups } from '../mocks/scenario-seeds.ts';
import { scenarios } from '../mocks/scenarios.ts';

const file = new URL('../docs/support/README.md', import.meta.url);
const mark = '<!-- situations: `node tools/support-table.mjs` writes what follows -->\n';

const headings = {
  account: 'Cuenta y avance',
  cards: 'Tarjetas',
  money: 'Saldo y recarga',
  channels: 'Canales',
  network: 'Red y errores',
  support: 'Otros sistemas',
};
const screens = {
  start: 'donde siga',
  wallet: 'Billetera',
  card: 'Tarjeta',
  'auto-recharge': 'Recarga automática',
  balance: 'Saldo',
  channels: 'Canales',
  done: 'Resumen',
};

const page = readFileSync(file, 'utf8');
const [text, rest] = page.split(mark);
if (rest === undefined) throw new Error('docs/support/README.md has lost its mark.');
const wanted = `${text}${mark}${scenarioGroups.map(toTable).join('')}`;

if (!process.argv.includes('--check')) writeFileSync(file, wanted);
else if (page !== wanted) {
  process.stderr.write(
    'docs/support/README.md is not what the scenarios say: node tools/support-table.mjs\n',
  );
  process.exitCode = 1;
}

function toTable(group) {
  const rows = Object.entries(scenarios)
    .filter(([, scenario]) => scenario.group === group)
    .map(
      ([name, { title, shows, step }]) =>
        `| ${title.es} | ${shows.es} | ${screens[step]} | \`#scenario=${name}${step === 'start' ? '' : `&step=${step}`}\` |`,
    );
  return `\n### ${headings[group]}\n\n| situación | qué muestra | pantalla | enlace |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}
