// Bundlers split between modules, never inside one: validators in a single module would all reach the customer before
// the first screen. So every area of the contract (its tags) has a module of its own.

const declaration = /^(?:\/\*\*\n(?: \*.*\n)+)?export const (v\w+)[^]*?;\n(?=\n|$)/gm;

/**
 * The modules, by file name: one an area, `shared` for what several areas use, `problem` for what only an error answer
 * holds, and `valibot.gen.ts`, which names them all.
 *
 * @param {string} source what hey-api writes: all validators, each after those it uses
 * @param {{ typeName: string, area: string }[]} operations
 */
export function splitValidators(source, operations) {
  const validators = parse(source);
  const places = placesOf(validators, operations);
  const used = [...validators.values()].filter(({ name }) => places.has(name));
  const areas = [...new Set(places.values())].sort();
  const modules = areas.map((area) => {
    const own = used.filter(({ name }) => places.get(name) === area);
    return [fileOf(area), sourceOf(area, own, places)];
  });
  const all = areas.map((area) => `export * from './${fileOf(area)}';\n`);
  return new Map([...modules, ['valibot.gen.ts', `\n${all.join('')}`]]);
}

/** Every validator with its text and with the names of those it uses. */
function parse(source) {
  const validators = [...source.matchAll(declaration)].map(([text, name]) => {
    const names = new Set(text.match(/\bv[A-Z]\w*/g));
    names.delete(name);
    return [name, { name, text, uses: [...names] }];
  });
  if (validators.length !== source.match(/^export /gm).length) {
    throw new Error('What hey-api writes is not a list of constants any more.');
  }
  return new Map(validators);
}

/** The module of each validator. One that nothing asks for has none: single parameters stand in their operation's. */
function placesOf(validators, operations) {
  const places = new Map();
  for (const { typeName, area } of operations) {
    for (const part of ['Body', 'Headers', 'Path', 'Query', 'Response']) {
      for (const name of reach(validators, `v${typeName}${part}`)) {
        places.set(name, [area, undefined].includes(places.get(name)) ? area : 'shared');
      }
    }
  }
  for (const name of reach(validators, 'vProblem')) {
    if (!places.has(name)) places.set(name, 'problem');
  }
  return places;
}

/** The validator and all that it leads to; nothing where the contract has none of this name. */
function reach(validators, start) {
  const found = new Set(validators.has(start) ? [start] : []);
  for (const name of found) for (const next of validators.get(name).uses) found.add(next);
  return found;
}

function sourceOf(area, validators, places) {
  const texts = validators.map(({ text }) => text);
  const foreign = [...new Set(validators.flatMap(({ uses }) => uses))]
    .filter((name) => places.get(name) !== area)
    .sort();
  const from = Map.groupBy(foreign, (name) => places.get(name));
  const types = texts.flatMap((text) => text.match(/(?<=GenericSchema<)\w+/g) ?? []);
  return [
    "\nimport * as v from 'valibot';\n",
    ...[...from].sort().map(([place, names]) => importOf('import', names, fileOf(place))),
    ...(types.length > 0 ? [importOf('import type', types, 'types.gen.ts')] : []),
    '\n',
    texts.join('\n'),
  ].join('');
}

function importOf(keyword, names, file) {
  return `${keyword} { ${names.join(', ')} } from './${file}';\n`;
}

function fileOf(area) {
  return `valibot-${area.toLowerCase().replaceAll(' ', '-')}.gen.ts`;
}
