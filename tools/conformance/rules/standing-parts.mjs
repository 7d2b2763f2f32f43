// What rules that see every answer have in common.

import { deviationsOf } from '../deviations.mjs';

/** Looks at an exchange: null where the rule has nothing to say, else what is wrong with it. */
export const rule = (id, title, at, why, fix, look) => ({
  id,
  title,
  at,
  why,
  fix,
  look,
  isStanding: true,
});

export const isProblem = ({ status }) => status >= 400;

/** The deviations of a body that a rule takes up; null where there is no schema to hold it to. */
export function ofSchema(exchange, isMine) {
  if (exchange.body === undefined || exchange.schema === null) return null;
  return deviationsOf(exchange).filter(({ error }) => isMine(error));
}
