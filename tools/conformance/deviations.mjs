// What Ajv found, in words, and to which rule it belongs.

/** @typedef {{ error: object, what: string, at: string }} Deviation */

/** The deviations of an exchange's body from its schema; reckoned once. */
export function deviationsOf(exchange) {
  exchange.deviations ??= exchange.schema.validate(exchange.body).map((error) => ({
    error,
    what: inWords(error),
    at: exchange.schema.at,
  }));
  return mostTelling(exchange.deviations);
}

/** A required member that is not there. */
export function isMissingMember({ keyword }) {
  return keyword === 'required';
}

/** An amount that is none: a float, a string, out of bounds, or money of another shape. */
export function isMoneyError({ instancePath, keyword }) {
  return keyword !== 'required' && /\/(?:amount|amount_micros)$/.test(instancePath);
}

/** `oneOf [X, null]` complains about null too; what is deeper says more. */
function mostTelling(deviations) {
  return deviations.filter(({ error }) => {
    if (error.keyword === 'oneOf') {
      return !deviations.some(
        ({ error: other }) =>
          other !== error &&
          other.keyword !== 'type' &&
          other.instancePath.startsWith(error.instancePath),
      );
    }
    const isNullBranch = error.keyword === 'type' && error.params.type === 'null';
    return !isNullBranch;
  });
}

function inWords({ instancePath, keyword, params, message, data }) {
  const where = instancePath === '' ? 'the body' : instancePath;
  if (keyword === 'required') return `${where} has no ${params.missingProperty}`;
  const given = JSON.stringify(data) ?? String(data);
  return `${where} ${message}, is ${given.length > 80 ? `${given.slice(0, 80)}…` : given}`;
}
