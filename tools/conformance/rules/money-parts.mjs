// What the rules of money have in common.

export const micros = (money) => money?.amount_micros ?? 0;

export const sum = (amounts) => amounts.reduce((total, amount) => total + amount, 0);

/** Reads twice where use may have been posted in between. */
export async function steady(look) {
  let found = await look();
  for (let attempt = 0; attempt < 2 && !found.isRight; attempt += 1) found = await look();
  return found;
}
