import { readFileSync } from 'node:fs';
import { ValiError } from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseSiteConfig } from './config.ts';

const good = {
  brandName: 'Webcamaya',
  languages: ['es', 'en'],
  support: {},
  apiBase: '/v1',
  allowedOrigins: ['https://crm.example'],
  crmUrl: 'https://crm.example',
};

test('the one that is shipped is good', () => {
  const shipped: unknown = JSON.parse(
    readFileSync(new URL('../public/config.json', import.meta.url), 'utf8'),
  );
  expect(parseSiteConfig(shipped)).toMatchObject({
    brandName: 'Webcamaya',
    apiBase: '/v1',
    look: null,
  });
});

test('what a tenant leaves out is nothing, not a guess', () => {
  expect(parseSiteConfig(good)).toEqual({
    ...good,
    look: null,
    analytics: null,
    bareFrame: null,
    support: { email: null, phone: null, url: null, hours: null },
  });
});

test('the API may live elsewhere, and its slash at the end does not matter', () => {
  expect(parseSiteConfig({ ...good, apiBase: 'https://api.example/paso/v1/' }).apiBase).toBe(
    'https://api.example/paso/v1',
  );
});

test('a look that cannot be used is no reason for a page that cannot be used', () => {
  const look = { theme: { accent: 'red;} body{display:none' }, logoUrl: 7 };
  expect(parseSiteConfig({ ...good, ...look }).look).toEqual(look);
  expect(parseSiteConfig({ ...good, theme: null, logoUrl: null }).look).toBeNull();
});

test('a page without our script is asked who is there only where the tenant says so', () => {
  expect(parseSiteConfig({ ...good, bareFrame: null }).bareFrame).toBeNull();
  expect(parseSiteConfig({ ...good, bareFrame: 'request-user-data' }).bareFrame).toBe(
    'request-user-data',
  );
});

test('languages this build does not speak are left out; some must remain', () => {
  expect(parseSiteConfig({ ...good, languages: ['qu', 'en'] }).languages).toEqual(['en']);
  expect(() => parseSiteConfig({ ...good, languages: ['qu'] })).toThrow(ValiError);
});

test('pages of this very machine may embed it without https', () => {
  const allowedOrigins = ['http://127.0.0.1:5174', 'http://crm.localhost', 'http://[::1]:80'].map(
    (text) => new URL(text).origin,
  );
  expect(parseSiteConfig({ ...good, allowedOrigins }).allowedOrigins).toEqual(allowedOrigins);
});

describe('refused', () => {
  test.each<[string, object]>([
    ['an API without https', { apiBase: 'http://api.example/v1' }],
    ['an API of another host in disguise', { apiBase: '//api.example/v1' }],
    ['a backslash in disguise', { apiBase: '/\\api.example' }],
    ['no API', { apiBase: '' }],
    ['an origin with a path', { allowedOrigins: ['https://crm.example/x'] }],
    ['an origin that is none', { allowedOrigins: ['crm.example'] }],
    ['every origin', { allowedOrigins: ['*'] }],
    ['an origin without https', { allowedOrigins: ['http://crm.example'] }],
    ['this machine in disguise', { allowedOrigins: ['http://localhost.crm.example'] }],
    ['an origin of another kind', { allowedOrigins: ['ftp://localhost'] }],
    ['a way back by script', { crmUrl: 'javascript:alert(1)' }],
    ['a way back with credentials', { crmUrl: 'https://a:b@crm.example' }],
    ['a brand without a name', { brandName: '  ' }],
    ['a bare frame that asks for something else', { bareFrame: 'anything' }],
    ['help by script', { support: { url: 'javascript:alert(1)' } }],
  ])('%s', (_name, change) => {
    expect(() => parseSiteConfig({ ...good, ...change })).toThrow(ValiError);
  });

  test.each([null, [], 'config', 7])('%j', (json) => {
    expect(() => parseSiteConfig(json)).toThrow(ValiError);
  });
});

test('events go to our own origin or to one on the list, and to nobody unless asked for', () => {
  const parse = (url: string) => parseSiteConfig({ ...good, analytics: { url } }).analytics;
  expect(parse('/events')).toEqual({ url: '/events' });
  expect(parse('https://crm.example/events')).toEqual({ url: 'https://crm.example/events' });
  for (const url of ['https://other.example/events', '//other.example', 'http://crm.example', 'x'])
    expect(() => parse(url)).toThrow(ValiError);
});
