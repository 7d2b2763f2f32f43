// What the rules of pages have in common.

export const lists = [
  'listWalletTransactions',
  'listTopUps',
  'listPaymentMethods',
  'listReminders',
];

export const idsOf = (rows) => rows.map(({ id }) => id);

/** Each list that answers here. */
export async function eachList(t, look) {
  for (const id of lists) {
    const told = await t.probe(id, { query: { limit: 1 } });
    if (told.status === 200 && Array.isArray(told.body?.data)) await look(id, told);
  }
}
