import { edit, type Fault, fault, instead, json, type Loose, misread, read } from './fault.ts';

/* Wrong in lists: pages, filters, the file. */

export const pageFaults: Fault[] = [
  fault(
    'pages.shape',
    'a cursor at the end',
    edit('GET /wallet/transactions', (body) => void (body.next_cursor ??= 'more')),
  ),
  fault(
    'pages.shape',
    'one row more than asked',
    misread(
      'GET /wallet/top-ups',
      ({ query }) =>
        void (
          query.has('limit') &&
          query.get('limit') !== '100' &&
          query.set('limit', String(Number(query.get('limit')) + 1))
        ),
    ),
  ),
  fault(
    'pages.whole',
    'the first row of a later page is lost',
    edit(
      'GET /wallet/transactions',
      (body, { query }) => void (query.has('cursor') && body.data.shift()),
    ),
  ),
  fault(
    'pages.whole',
    'the last row comes again',
    edit('GET /wallet/transactions', (body, { query }, { notes }) => {
      const last = notes.get('last');
      if (query.has('cursor') && last) body.data.unshift(JSON.parse(last));
      notes.set('last', JSON.stringify(body.data.at(-1)));
    }),
  ),
  fault(
    'pages.exact-fit',
    'more after the last row',
    edit('GET /payment-methods', (body, { query }) => {
      if (String(body.data.length) === query.get('limit'))
        Object.assign(body, { has_more: true, next_cursor: 'more' });
    }),
  ),
  fault(
    'pages.cursor-fault',
    'a bad cursor is none',
    misread(
      'GET /.*',
      ({ query }) =>
        void ((query.get('cursor') ?? 'x'.repeat(20)).length < 30 && query.delete('cursor')),
    ),
  ),
  fault(
    'pages.limit-fault',
    'limits are clamped',
    misread('GET /.*', ({ query }) => {
      if (query.has('limit'))
        query.set(
          'limit',
          String(Math.min(100, Math.max(1, Number.parseInt(query.get('limit') ?? '', 10) || 25))),
        );
    }),
  ),
  fault(
    'pages.order',
    'order is ignored',
    misread('GET /wallet/transactions', ({ query }) => query.delete('order')),
  ),
  fault(
    'pages.order',
    'cards in any order',
    edit('GET /payment-methods', (body) => void body.data.reverse()),
    { scenario: 'many-cards' },
  ),
  fault(
    'pages.cursor-order',
    'a cursor of either order',
    misread(
      'GET /wallet/transactions',
      ({ query }) => void (query.has('cursor') && query.delete('order')),
    ),
  ),
  fault(
    'pages.while-written',
    'a cursor counts rows',
    instead('GET /wallet/transactions', async ({ query }, memory) => {
      if (!query.has('cursor') || query.get('limit') !== '2') return;
      const given = await read(memory, '/wallet/transactions', 'limit=4');
      const body: Loose = JSON.parse(given.body);
      return json(200, { ...body, data: body.data.slice(2) });
    }),
  ),
  fault(
    'pages.filters',
    'the type is ignored',
    misread('GET /wallet/transactions', ({ query }) => query.delete('type')),
  ),
  fault(
    'pages.filters',
    'only the first type counts',
    misread(
      'GET /wallet/transactions',
      ({ query }) => void (query.has('type') && query.set('type', query.get('type') ?? '')),
    ),
  ),
  fault(
    'pages.dates',
    '`to` is inclusive',
    misread('GET /wallet/transactions', ({ query }) => {
      const to = query.get('to');
      if (to) query.set('to', new Date(Date.parse(to) + 1).toISOString());
    }),
  ),
  fault(
    'pages.dates',
    '`from` is exclusive',
    misread('GET /wallet/transactions', ({ query }) => {
      const from = query.get('from');
      if (from) query.set('from', new Date(Date.parse(from) + 1).toISOString());
    }),
  ),
  fault(
    'pages.row-same',
    'a row that changes',
    edit('GET /wallet/transactions/*', (body) => void (body.description += ' (edited)')),
  ),
  fault(
    'pages.cursor-order',
    'a cursor of any filter',
    misread('GET /wallet/transactions', ({ query }) => {
      if (query.has('cursor')) query.delete('type');
    }),
  ),
];
