// Use and its prices: summaries that add up, by channel and by time.

import { newestRows } from '../ledger.mjs';
import { monthOf } from '../zoned.mjs';
import { micros, sum } from './money-parts.mjs';

function daysAgo(days) {
  return new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000 - days * 86_400_000).toISOString();
}

export const moneyUseRules = [
  {
    id: 'money.usage-price',
    title: 'A row of use costs quantity times unit_price',
    at: '/components/schemas/TransactionUsage',
    how: 'Run on a workspace with some use.',
    why: 'The wizard shows both factors; their product is checked by hand.',
    fix: 'Round once, to a whole micro; answer unit_price null where the cost is no such product.',
    async run(t) {
      const { rows, pages } = await newestRows(t.account);
      for (const { id, amount, usage } of rows) {
        if (!usage?.unit_price) continue;
        const wanted = usage.quantity * micros(usage.unit_price);
        t.check(
          Math.abs(wanted + micros(amount)) <= 1,
          `${id}: ${usage.quantity} × ${micros(usage.unit_price)} is ${wanted}, the row says ${micros(amount)}`,
          pages[0],
        );
      }
    },
  },
  {
    id: 'money.summary-total',
    title: 'The channels of the usage summary add up to its total',
    at: '/components/schemas/UsageSummary',
    why: 'Bars and their sum stand side by side.',
    fix: 'Add in integers, from the same rows.',
    async run(t) {
      for (const query of [{}, { granularity: 'day' }, { from: daysAgo(30), to: daysAgo(0) }]) {
        const told = await t.ask('getUsageSummary', { query });
        const total = sum(told.body.channels.map(({ cost }) => micros(cost)));
        t.check(
          total === micros(told.body.total_cost),
          `the channels add up to ${total}, total_cost is ${micros(told.body.total_cost)}`,
          told,
        );
      }
    },
  },
  {
    id: 'money.summary-series',
    title: 'The entries of a series add up to their channel, in order, within the range',
    at: '/components/schemas/ChannelUsage',
    why: 'A day that is cut in another zone moves money from one bar to the next.',
    fix: 'Cut the same rows by the zone of the request; entries by their start, none without granularity.',
    async run(t) {
      for (const granularity of ['hour', 'day', 'month']) {
        const query = {
          granularity,
          from: daysAgo(granularity === 'hour' ? 2 : 30),
          to: daysAgo(0),
        };
        const told = await t.ask('getUsageSummary', { query });
        for (const { channel, cost, series } of told.body.channels) {
          t.check(
            sum(series.map((entry) => micros(entry.cost))) === micros(cost),
            `${channel} by ${granularity}: the entries do not add up to ${micros(cost)}`,
            told,
          );
          const starts = series.map(({ start }) => Date.parse(start));
          t.check(
            starts.every((start, index) => index === 0 || start > starts[index - 1]),
            `${channel} by ${granularity}: the entries are not in order`,
            told,
          );
          t.check(
            starts.every((start) => start < Date.parse(told.body.to)),
            `${channel} by ${granularity}: an entry begins after the range`,
            told,
          );
        }
      }
      const without = await t.ask('getUsageSummary');
      t.check(
        without.body.channels.every(({ series }) => series.length === 0),
        'there are series without granularity',
        without,
      );
    },
  },
  {
    id: 'money.summary-range',
    title: 'The summary answers the range that was asked for, or the running month of the zone',
    at: '/paths/~1usage~1summary/get',
    why: 'A month that begins in the server’s zone shows yesterday evening’s use twice.',
    fix: 'Answer from and to as given; without them, from the first instant of the month in the zone.',
    async run(t) {
      const [from, to] = [daysAgo(7), daysAgo(1)];
      const told = await t.ask('getUsageSummary', { query: { from, to } });
      t.check(
        Date.parse(told.body.from) === Date.parse(from) &&
          Date.parse(told.body.to) === Date.parse(to),
        `asked ${from} to ${to}, got ${told.body.from} to ${told.body.to}`,
        told,
      );
      for (const timezone of ['Pacific/Auckland', 'America/Bogota']) {
        const month = await t.ask('getUsageSummary', { query: { timezone } });
        const wanted = monthOf(
          Date.parse(month.headers.date ?? '') || Date.now(),
          timezone,
        ).startMs;
        t.check(
          Date.parse(month.body.from) === wanted && month.body.timezone === timezone,
          `the month in ${timezone} begins ${new Date(wanted).toISOString()}, not ${month.body.from} (${month.body.timezone})`,
          month,
        );
      }
    },
  },
  {
    id: 'money.summary-channels',
    title:
      'The summary has one entry a channel, also where nothing was used, and filters by channel',
    at: '/paths/~1usage~1summary/get',
    why: 'A channel that is missing looks like one that does not exist.',
    fix: 'Begin with every channel at zero.',
    async run(t) {
      const told = await t.ask('getUsageSummary');
      const ids = told.body.channels.map(({ channel }) => channel);
      const known = (await t.probe('listChannels')).body?.data?.map(({ id }) => id) ?? [];
      t.check(
        new Set(ids).size === ids.length,
        `channels are there twice: ${ids.join(', ')}`,
        told,
      );
      for (const id of known) t.check(ids.includes(id), `${id} is missing`, told);
      if (ids.length < 2) return;
      const some = await t.ask('getUsageSummary', { query: { channel: ids.slice(0, 2) } });
      t.check(
        some.body.channels
          .map(({ channel }) => channel)
          .sort()
          .join() === ids.slice(0, 2).sort().join(),
        'two channels were asked for by a repeated parameter',
        some,
      );
      const [one, whole] = [
        some.body.channels[0],
        told.body.channels.find(({ channel }) => channel === some.body.channels[0]?.channel),
      ];
      if (one)
        t.check(
          micros(one.cost) >= micros(whole.cost),
          `${one.channel} alone costs less than among all`,
          some,
        );
    },
  },
  {
    id: 'money.rates',
    title: 'Prices are those that rows and channels show',
    at: '/components/schemas/Rate',
    how: 'Offer listUsageRates.',
    why: 'What a message costs stands in three places.',
    fix: 'Take headline_rate from the price list; filter it by channel and country as asked.',
    async run(t) {
      const told = await t.ask('listUsageRates');
      const { data } = told.body;
      for (const { channel, unit, price } of data)
        t.check(micros(price) >= 0, `${channel} costs ${micros(price)} a ${unit}`, told);
      for (const { id, headline_rate: headline } of (await t.probe('listChannels')).body?.data ??
        []) {
        const prices = data.filter(
          ({ channel, unit }) => channel === id && unit === headline?.unit,
        );
        if (headline === null || prices.length === 0) continue;
        t.check(
          prices.some(({ price }) => micros(price) === micros(headline.price)),
          `${id} is headed by ${micros(headline.price)}, the list has ${prices.map(({ price }) => micros(price)).join(', ')}`,
          told,
        );
      }
      const channel = data[0]?.channel;
      if (channel === undefined) return;
      const some = await t.ask('listUsageRates', { query: { channel, country: 'CO' } });
      t.check(
        some.body.data.every(
          (rate) => rate.channel === channel && [null, 'CO'].includes(rate.country),
        ),
        `${channel} in CO was asked for`,
        some,
      );
    },
  },
];
