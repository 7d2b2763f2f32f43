import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormat } from './format.ts';

const settings = {
  currency: { code: 'usd', exponent: 2 },
  timeZone: 'America/Bogota',
  region: 'CO',
};
const es = createFormat(settings, 'es');
const en = createFormat(settings, 'en');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** 22 November 2026, 16:04 in Bogotá. */
const afternoon = Date.UTC(2026, 10, 22, 21, 4);

test('figures follow the language and the region of the account', () => {
  expect(es.locale).toBe('es-CO');
  expect(plain(es.minor(123_450))).toBe('US$ 1.234,50');
  expect(plain(en.minor(123_450))).toBe('$1,234.50');
  expect(plain(createFormat({ ...settings, region: 'MX' }, 'es').minor(123_450))).toBe(
    'USD 1,234.50',
  );
  expect(createFormat({ ...settings, region: null }, 'es').locale).toBe('es');
});

test('what a field holds is read back, in every pairing of language and region', () => {
  const regions = fc.constantFrom('CO', 'MX', 'AR', 'ES', 'US', 'BR', 'EG', 'IN', 'ZZ', null);
  fc.assert(
    fc.property(fc.nat(99_999_999), regions, fc.constantFrom('es', 'en'), (minor, region, to) => {
      const format = createFormat({ ...settings, region }, to);
      const expected = { ok: true, amountMinor: minor };
      expect(format.parseAmount(format.amountText(minor))).toEqual(expected);
      expect(format.parseAmount(format.minor(minor))).toEqual(expected);
    }),
  );
});

test('days and hours are those of the account, not of the device', () => {
  expect(plain(es.date(Date.UTC(2026, 10, 23, 3)))).toBe('22 de nov de 2026');
  expect(plain(es.dateTime(afternoon))).toContain('22 de nov');
  expect(plain(en.time(afternoon))).toMatch(/16:04|4:04/);
});

describe('how long ago', () => {
  test.each([
    [0, 'ahora'],
    [44_000, 'ahora'],
    [50_000, 'hace 50 segundos'],
    [119_000, 'hace 1 minuto'],
    [3_599_000, 'hace 59 minutos'],
    [3_600_000, 'hace 1 hora'],
    [86_399_000, 'hace 23 horas'],
    [86_400_000, 'ayer'],
    [10 * 86_400_000, 'hace 10 días'],
  ])('%i ms is "%s"', (ago, words) => {
    expect(es.relative(afternoon - ago, afternoon)).toBe(words);
  });

  test('the future is told as well', () => {
    expect(es.relative(afternoon + 7_200_000, afternoon)).toBe('dentro de 2 horas');
    expect(en.relative(afternoon + 7_200_000, afternoon)).toBe('in 2 hours');
  });
});

test('lists and shares are written as people do', () => {
  expect(es.list(['SMS', 'correo', 'llamadas'])).toBe('SMS, correo y llamadas');
  expect(en.list(['SMS', 'email', 'calls'])).toBe('SMS, email, and calls');
  expect(plain(es.percent(0.256))).toBe('26%');
  expect(es.number(1234567)).toBe('1.234.567');
});
