/**
 * Whether a text holds what looks like a payment card number: 13–19 digits (spaces and dashes between them
 * ignored) with a card scheme's prefix and a valid Luhn sum. Free text that does is refused before it is sent
 * or stored.
 */
export function hasCardNumber(text: string): boolean {
  const runs = text.normalize('NFKC').match(/\d(?:[ \u00a0.\-–—]?\d){12,}/g) ?? [];
  return runs.some((run) => hasCardNumberIn(run.replace(/\D/g, '')));
}

function hasCardNumberIn(digits: string): boolean {
  for (let start = 0; start + 13 <= digits.length; start += 1) {
    for (let length = 13; length <= 19 && start + length <= digits.length; length += 1) {
      const candidate = digits.slice(start, start + length);
      if (hasSchemePrefix(candidate) && hasValidLuhn(candidate)) return true;
    }
  }
  return false;
}

/** Visa, Mastercard, American Express, Discover, Diners, JCB, UnionPay, Maestro, by ISO/IEC 7812 ranges and lengths. */
function hasSchemePrefix(digits: string): boolean {
  return /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12,15}|3(?:0[0-59]|[689]\d)\d{11,16}|35(?:2[89]|[3-8]\d)\d{12,15}|62\d{14,17}|(?:50|5[6-9]|6[37])\d{11,17})$/.test(
    digits,
  );
}

function hasValidLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
