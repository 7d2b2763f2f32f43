import { md5 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';

/*
 * What a CRM of the HighLevel kind says of who is signed in, encrypted for an application: the passphrase mode of CryptoJS, which is
 * `openssl enc -aes-256-cbc -md md5 -salt`. The simulation reads it for real, with a secret that protects nothing.
 * docs/integrators/highlevel.md has the sources.
 */

/** Shared by the simulated CRM and the simulated backend. */
export const demoSharedSecret = 'paso-demo-shared-secret';

/** The signed-in user, with the names a CRM of this kind gives. */
export interface UserData {
  userId: string;
  companyId: string;
  role: string;
  type: string;
  userName: string;
  email: string;
  /** The sub-account: our workspace. */
  activeLocation: string;
}

const MARK = new TextEncoder().encode('Salted__');
const SALT_LENGTH = 8;

/** As the CRM does it: base64 text. */
export async function encryptUserData(
  user: UserData,
  secret = demoSharedSecret,
  salt = crypto.getRandomValues(new Uint8Array(SALT_LENGTH)),
): Promise<string> {
  const { key, iv } = await deriveKey(secret, salt);
  const text = new TextEncoder().encode(JSON.stringify(user));
  const encrypted = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, key, text));
  return toBase64(concat(MARK, salt, encrypted));
}

/** As the backend does it; null for what was not encrypted with this secret, or holds no user. */
export async function decryptUserData(
  payload: string,
  secret = demoSharedSecret,
): Promise<UserData | null> {
  try {
    const bytes = fromBase64(payload);
    const start = MARK.length + SALT_LENGTH;
    if (!MARK.every((byte, index) => bytes[index] === byte)) return null;
    const { key, iv } = await deriveKey(secret, bytes.slice(MARK.length, start));
    const text = await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, key, bytes.slice(start));
    // Nothing signs it, so its holder can change bytes at the price of noise beside them: noise is no UTF-8, nearly always.
    const user: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
    return isUserData(user) ? user : null;
  } catch {
    return null; // no base64, another secret, no JSON: all the same to whoever sent it
  }
}

/**
 * Names a payload without keeping it, so that it is accepted once. By its bytes: the same bytes have several spellings
 * in base64. Throws for what is no base64.
 */
export function nameOfPayload(payload: string): string {
  const hash = sha256(fromBase64(payload));
  return `frame.${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** OpenSSL's EVP_BytesToKey with MD5 and one round: what CryptoJS makes of a passphrase. */
async function deriveKey(secret: string, salt: Uint8Array) {
  const start = concat(new TextEncoder().encode(secret), salt);
  let block: Uint8Array = new Uint8Array();
  let bytes: Uint8Array = new Uint8Array();
  while (bytes.length < 48) {
    block = md5(concat(block, start));
    bytes = concat(bytes, block);
  }
  const key = await crypto.subtle.importKey('raw', bytes.slice(0, 32), 'AES-CBC', false, [
    'encrypt',
    'decrypt',
  ]);
  return { key, iv: bytes.slice(32, 48) };
}

function concat(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function isUserData(value: unknown): value is UserData {
  const { activeLocation, userId } = Object(value) as Record<string, unknown>;
  return typeof activeLocation === 'string' && typeof userId === 'string';
}
