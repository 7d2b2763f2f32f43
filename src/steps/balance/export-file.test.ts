import { expect, test } from 'vitest';
import { createExportFile } from './export-file.ts';

const words = { word: 'movimientos', brandName: 'Señal & Cía.' };
const csv = [
  'id,posted_at,type',
  'txn_2,2026-11-22T04:00:00Z,usage',
  'txn_1,2026-11-01T05:00:00Z,top_up',
  '',
].join('\r\n');

test('a file is named by whose it is and from when to when, in the account’s days', () => {
  const open = createExportFile(csv, words, { fromMs: null, toMs: null }, 'America/Bogota');
  expect(open).toEqual({
    name: 'movimientos-senal-cia-2026-11-01-2026-11-21.csv',
    text: csv,
    rowCount: 2,
  });
  const span = {
    fromMs: Date.parse('2026-10-01T05:00:00Z'),
    toMs: Date.parse('2026-12-01T05:00:00Z'),
  };
  expect(createExportFile(csv, words, span, 'America/Bogota').name).toBe(
    'movimientos-senal-cia-2026-10-01-2026-11-30.csv',
  );
});

test('a file without rows is still a file', () => {
  const file = createExportFile(
    'id,posted_at\r\n',
    words,
    { fromMs: null, toMs: null },
    'America/Bogota',
  );
  expect(file).toMatchObject({ name: 'movimientos-senal-cia.csv', rowCount: 0 });
});
