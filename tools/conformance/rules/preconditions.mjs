// Settings carry a strong ETag; what has not changed is not sent again.

import { STALE_TAG } from '../ordinary.mjs';
import { each } from './preconditions-parts.mjs';

const CHANNEL = '/paths/~1channels~1{channel_id}';

/** Looks again where something may have moved between two requests. */
async function stable(_, look) {
  let found = await look();
  for (let attempt = 0; attempt < 2 && !found.isRight; attempt += 1) found = await look();
  return found;
}

export const preconditionsRules = [
  {
    id: 'etag.strong',
    title: 'Settings carry a strong ETag',
    at: '/components/headers/ETag',
    why: 'A weak tag says “about the same”; If-Match needs “the same”.',
    fix: 'ETag: "…" in double quotes, without W/ (gateways add it when they compress).',
    run: (t) =>
      each(t, async ({ read, told, etag }) => {
        t.check(
          /^"[\x21\x23-\x7e\x80-\xff]*"$/.test(etag),
          `${read}: ETag is ${etag || 'missing'}`,
          told,
        );
      }),
  },
  {
    id: 'etag.not-modified',
    title: 'If-None-Match with the ETag answers 304, with another one 200',
    at: '/components/parameters/IfNoneMatch',
    why: 'The wizard reads settings often; what has not changed needs no body.',
    fix: 'Compare after the session was checked; answer 304 with the ETag and no body.',
    run: (t) =>
      each(t, async ({ read, path }) => {
        const found = await stable(t, async () => {
          const { headers } = await t.ask(read, { path });
          const told = await t.ask(read, {
            path,
            headers: { 'if-none-match': headers.etag ?? '' },
          });
          return { isRight: told.status === 304, told };
        });
        t.expect(found.told, 304, undefined, `${read} with its own ETag`);
        t.expect(
          await t.ask(read, { path, headers: { 'if-none-match': STALE_TAG } }),
          200,
          undefined,
          `${read} with another ETag`,
        );
      }),
  },
  {
    id: 'etag.if-none-match-forms',
    title: 'If-None-Match is read as a list, and with W/',
    at: '/components/parameters/IfNoneMatch',
    why: 'Caches and gateways write it that way (RFC 9110, 13.1.2).',
    fix: 'Split at commas, compare without W/.',
    run: (t) =>
      each(t, async ({ read, path }) => {
        for (const form of [(tag) => `"other", ${tag}`, (tag) => `W/${tag}`]) {
          const found = await stable(t, async () => {
            const { headers } = await t.ask(read, { path });
            const value = form(headers.etag ?? '');
            const told = await t.ask(read, { path, headers: { 'if-none-match': value } });
            return { isRight: told.status === 304, told, value };
          });
          t.expect(found.told, 304, undefined, `${read} with If-None-Match: ${found.value}`);
        }
      }),
  },
  {
    id: 'etag.channel',
    title: 'The etag of a channel is that of its header, in the list as alone',
    at: `${CHANNEL}/get`,
    why: 'The wizard switches channels with the tag from the list.',
    fix: 'Answer the same tag in `etag` and in the header.',
    async run(t) {
      for (const { id } of await t.account.channels()) {
        const found = await stable(t, async () => {
          const listed = (await t.account.channels()).find((one) => one.id === id);
          const told = await t.ask('getChannel', { path: { channel_id: id } });
          return {
            isRight: told.body.etag === told.headers.etag && listed?.etag === told.headers.etag,
            listed,
            told,
          };
        });
        t.check(
          found.isRight,
          `${id}: list ${found.listed?.etag}, body ${found.told.body.etag}, header ${found.told.headers.etag}`,
          found.told,
        );
      }
    },
  },
];
