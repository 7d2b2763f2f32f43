import { describe, expect, it } from 'vitest';
import type { FieldKind, RequirementField } from '#src/channels/channel.ts';
import { findRequirementProblems, toSubmission } from './requirement-rules.ts';

function field(kind: FieldKind, more: Partial<RequirementField> = {}): RequirementField {
  return {
    name: 'answer',
    kind,
    label: 'Answer',
    hint: null,
    isRequired: true,
    maxLength: null,
    options: [],
    value: null,
    ...more,
  };
}

function findCode(kind: FieldKind, value: string | boolean, more?: Partial<RequirementField>) {
  return findRequirementProblems([field(kind, more)], { answer: value })[0]?.code ?? null;
}

describe('answers to a requirement', () => {
  it.each([
    ['text', '  ', 'required'],
    ['choice', '', 'choose'],
    ['confirmation', false, 'confirm'],
    ['email', 'lucia@tienda', 'not_an_email'],
    ['email', 'lucia@tienda.com', null],
    ['phone', 'no tengo', 'not_a_phone'],
    ['phone', '+57 300 123 4567', null],
    ['url', 'tienda', 'not_a_url'],
    ['url', 'https://user:pass@tienda.com', 'not_a_url'],
    ['url', 'www.tienda.com/inicio', null],
  ] as const)('%s «%s» → %s', (kind, value, code) => {
    expect(findCode(kind, value)).toBe(code);
  });

  it('refuses what looks like a card number in free text, but not in identifiers and phones', () => {
    const number = '4242 4242 4242 4242';
    expect(findCode('text', `mi tarjeta es ${number}`)).toBe('card_number');
    expect(findCode('identifier', number)).toBeNull();
    expect(findCode('phone', '4242 4242 4242 4242')).toBeNull();
  });

  it('asks nothing of optional fields that are empty', () => {
    expect(findCode('text', '', { isRequired: false })).toBeNull();
    expect(findCode('email', 'x', { isRequired: false })).toBe('not_an_email');
  });

  it('says so rather than cutting what is too long', () => {
    expect(findCode('text', 'abcdef', { maxLength: 5 })).toBe('too_long');
    expect(findCode('text', ' abcde ', { maxLength: 5 })).toBeNull();
  });

  it('sends trimmed texts, whole addresses and no empty answers', () => {
    const fields = [
      field('text', { name: 'company' }),
      field('url', { name: 'site' }),
      field('text', { name: 'note', isRequired: false }),
      field('confirmation', { name: 'agreed' }),
    ];
    expect(
      toSubmission(fields, {
        company: ' Tienda Azul ',
        site: 'tiendaazul.com',
        note: ' ',
        agreed: true,
      }),
    ).toEqual({
      company: 'Tienda Azul',
      site: 'https://tiendaazul.com',
      agreed: true,
    });
  });
});
