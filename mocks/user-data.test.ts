import { expect, test } from 'vitest';
import { decryptUserData, demoSharedSecret, encryptUserData } from './user-data.ts';

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
