import { expect, test } from 'vitest';
import { decryptUserData, demoSharedSecret, encryptUserData, nameOfPayload } from './user-data.ts';

const user = {
  userId: 'usr_1',
  companyId: 'com_1',
  role: 'admin',
  type: 'account',
  userName: 'Lucía Ñ',
  email: 'lucia@tienda-azul.example',
  activeLocation: 'ws_1',
};

// printf '%s' "$JSON" | openssl enc -aes-256-cbc -md md5 -salt -base64 -A -pass pass:paso-demo-shared-secret
const byOpenssl =
  'U2FsdGVkX19e7v6IPCr+5iDk8j/Nbt+XUJI8kSNWO1ch5S/Nftis64Crlt+dmVSyceAGwKovnX+hVYAOIKhmL8CvGbPryl9LGBVNa6BtUhKaa4vQLVxT5ZMCXn8b4hDnaR93zW7Z16MrXwY6PVh/ZY3SsaavVIIbctMyM3c/igquvVF7Ul3xtfMbwMt2oIRcq9TCx5ENGS5EW9Kewuv0w1suf/bCfDFNyLfWOAU/DSw=';

test('what OpenSSL and CryptoJS encrypt is read', async () => {
  expect(await decryptUserData(byOpenssl)).toEqual(user);
});

test('what is encrypted here is the same format, and read again', async () => {
  const payload = await encryptUserData(user);
  expect(atob(payload).startsWith('Salted__')).toBe(true);
  expect(await decryptUserData(payload)).toEqual(user);
  expect(await encryptUserData(user)).not.toBe(payload);
});

test('one payload has one name, however it is written', async () => {
  // One byte past a multiple of three: the last letter before the padding has bits that say nothing.
  const payload = btoa('a payload of 22 bytes.');
  expect(payload).toMatch(/g==$/);
  const respelled = [payload.replace(/g==$/, 'h=='), ` ${payload}\n`, payload.replace(/=+$/, '')];
  expect(new Set([payload, ...respelled].map(nameOfPayload)).size).toBe(1);
  expect(nameOfPayload(await encryptUserData(user))).not.toBe(nameOfPayload(payload));
});

/*
 * A user's own payload, changed without the secret: 16 of its bytes turn `"role":"user"` into `"role":"admin"`, and the
 * block before them, within companyId, into noise. A decoder that puts U+FFFD for what is no UTF-8 reads an administrator.
 */
const promoted =
  'U2FsdGVkX18AAAAMAAAAAMzBmj9UOjF51jN2PGBBJg5osd1jNqvAA6oUHLgEED8bo4zq/6s5xsU0cjC4OdXL+dUQ1MYcqmnXP9N7G9zceqi0hCjukUjjFIFxg0sfer5833MJhOZO9uD6pL+UB1q0M2qaszS42D02M0vKJq6GiuHq8M1PSj+wG53t3RxRRuddrQIW+KNwygVM3I+b6Sw6LUDJ3v8O8gLJdwjz5avzDAIAHTManElz2r7BmiZiju92gh4Gbk/c5cKg4cPE+qr6Hw==';

test('a payload that its holder changed is nobody, where its text shows it', async () => {
  expect(await decryptUserData(promoted)).toBeNull();
});

test('an agency’s own view, where there is no account, is nobody', async () => {
  const { activeLocation: _, ...agency } = user;
  expect(await decryptUserData(await encryptUserData(agency as typeof user))).toBeNull();
});

test('another secret, another text and no text at all are nobody', async () => {
  const payload = await encryptUserData(user);
  for (const [text, secret] of [
    [payload, 'another secret'],
    [`${payload.slice(0, -8)}AAAAAAA=`, demoSharedSecret],
    ['%%%', demoSharedSecret],
    ['', demoSharedSecret],
    [btoa('Salted__'), demoSharedSecret],
  ] as const) {
    expect(await decryptUserData(text, secret)).toBeNull();
  }
});
