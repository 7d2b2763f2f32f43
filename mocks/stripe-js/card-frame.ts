import type { Appearance } from '@stripe/stripe-js';
import {
  brandOf,
  digitsOf,
  findProblem,
  formatCvc,
  formatExpiry,
  formatNumber,
  readExpiry,
  type CardField,
  type CardInput,
  type InputProblem,
} from './card-input.ts';
import { createFields, type DrawnFields } from './card-fields.ts';
import { createFrame, styleFrame } from './frame-document.ts';
import { toFrameStyle } from './frame-style.ts';
import { countriesFor, wordsFor } from './frame-words.ts';
import { testCards, type CardBehaviour, type TestCard } from './test-cards.ts';

/** All that leaves the frame: what the simulated bank does, and what is printed on a receipt. */
export interface CardOutcome {
  brand: TestCard['brand'];
  funding: TestCard['funding'];
  last4: string;
  exp_month: number;
  exp_year: number;
  country: string;
  behaviour: CardBehaviour;
}

export interface CardFrameState {
  empty: boolean;
  complete: boolean;
  country: string;
  /** Known once the number is one of the test table. */
  card: Pick<TestCard, 'brand' | 'funding'> | null;
}

export interface CardFrameSettings {
  locale: string | undefined;
  appearance: Appearance | undefined;
  business: string;
  country: string;
  readOnly: boolean;
}

interface CardFrameListener {
  onReady: () => void;
  onState: (state: CardFrameState) => void;
  onFocus: () => void;
  onBlur: () => void;
  onEscape: () => void;
}

export interface CardFrame {
  element: HTMLIFrameElement;
  apply: (settings: Partial<CardFrameSettings>) => void;
  focus: () => void;
  blur: () => void;
  clear: () => void;
  /** Shows every problem at its field, puts the cursor into the first and answers it. */
  validate: () => { problem: InputProblem; message: string } | null;
  readOutcome: () => CardOutcome;
}

const cardFields: readonly CardField[] = ['number', 'expiry', 'cvc'];

/** The card form in a frame of its own. What is typed stays in here. */
export function createCardFrame(first: CardFrameSettings, listener: CardFrameListener): CardFrame {
  let settings = first;
  let fields: DrawnFields | null = null;
  const touched = new Set<CardField>();
  const frame = createFrame(wordsFor(settings.locale).frameTitle);
  // Room for a focus ring on every side, without moving the fields off the page's own edge.
  Object.assign(frame.element.style, {
    margin: '-4px',
    width: 'calc(100% + 8px)',
    maxWidth: 'none',
  });

  void frame.loaded.then((frameDocument) => {
    const drawn = createFields(frameDocument);
    fields = drawn;
    paint();
    drawn.inputs.number.addEventListener('input', () => retype('number', formatNumber));
    drawn.inputs.expiry.addEventListener('input', (event) =>
      retype('expiry', (text) => formatExpiry(text, isDeletion(event))),
    );
    drawn.inputs.cvc.addEventListener('input', () =>
      retype('cvc', (text) => formatCvc(text, drawn.inputs.number.value)),
    );
    drawn.country.addEventListener('change', tell);
    for (const field of cardFields) {
      drawn.inputs[field].addEventListener('blur', () => {
        if (drawn.inputs[field].value !== '') touched.add(field);
        paintProblems();
      });
    }
    frameDocument.addEventListener('focusin', listener.onFocus);
    frameDocument.addEventListener('focusout', listener.onBlur);
    frameDocument.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') listener.onEscape();
    });
    followHeight(frameDocument);
    listener.onReady();
  });

  function readInput(): CardInput {
    return {
      number: fields?.inputs.number.value ?? '',
      expiry: fields?.inputs.expiry.value ?? '',
      cvc: fields?.inputs.cvc.value ?? '',
    };
  }

  function problemOf(field: CardField): InputProblem | null {
    return findProblem(field, readInput(), new Date());
  }

  function retype(field: CardField, format: (text: string) => string): void {
    const input = fields?.inputs[field];
    if (input === undefined) return;
    const isAtEnd = input.selectionStart === input.value.length;
    const digitsBefore = digitsOf(input.value.slice(0, input.selectionStart ?? 0)).length;
    input.value = format(input.value);
    const caret = isAtEnd ? input.value.length : positionAfter(input.value, digitsBefore);
    input.setSelectionRange(caret, caret);
    // A mistake is told when the field is left, and untold as soon as it is mended.
    if (problemOf(field) === null) touched.delete(field);
    else if (problemOf(field) === 'not_a_test_card') touched.add(field);
    paintProblems();
    fields?.showBrand(brandOf(input === fields.inputs.number ? input.value : readInput().number));
    tell();
  }

  function tell(): void {
    const input = readInput();
    const card = testCards[digitsOf(input.number)];
    listener.onState({
      empty: cardFields.every((field) => input[field] === ''),
      complete: cardFields.every((field) => problemOf(field) === null),
      country: fields?.country.value ?? settings.country,
      card: card === undefined ? null : { brand: card.brand, funding: card.funding },
    });
  }

  function paintProblems(): void {
    const words = wordsFor(settings.locale);
    for (const field of cardFields) {
      const problem = touched.has(field) ? problemOf(field) : null;
      fields?.showProblem(field, problem === null ? null : words.problems[problem]);
    }
  }

  function paint(): void {
    if (fields === null) return;
    const words = wordsFor(settings.locale);
    frame.element.title = words.frameTitle;
    frame.element.style.colorScheme = settings.appearance?.theme === 'night' ? 'dark' : 'light';
    styleFrame(fields.document, toFrameStyle(settings.appearance));
    fields.document.documentElement.lang = settings.locale?.slice(0, 2) ?? 'en';
    fields.document.title = words.frameTitle;
    fields.showWords(
      words.labels,
      words.expiryPlaceholder,
      words.terms(settings.business),
      words.simulation,
    );
    fields.showCountries(countriesFor(settings.locale), fields.country.value || settings.country);
    fields.setReadOnly(settings.readOnly);
    paintProblems();
  }

  function followHeight(frameDocument: Document): void {
    const fit = () => {
      frame.element.style.height = `${frameDocument.body.scrollHeight}px`;
    };
    fit();
    if (typeof ResizeObserver !== 'undefined') new ResizeObserver(fit).observe(frameDocument.body);
  }

  return {
    element: frame.element,
    apply(changes) {
      settings = { ...settings, ...changes };
      paint();
    },
    focus: () => fields?.inputs.number.focus(),
    blur: () => {
      const active = fields?.document.activeElement;
      if (active instanceof HTMLElement) active.blur();
    },
    clear() {
      for (const field of cardFields) {
        if (fields !== null) fields.inputs[field].value = '';
      }
      touched.clear();
      fields?.showBrand('unknown');
      paintProblems();
      tell();
    },
    validate() {
      for (const field of cardFields) touched.add(field);
      paintProblems();
      const broken = cardFields.find((field) => problemOf(field) !== null);
      const problem = broken === undefined ? null : problemOf(broken);
      if (broken === undefined || problem === null) return null;
      fields?.inputs[broken].focus();
      return { problem, message: wordsFor(settings.locale).problems[problem] };
    },
    readOutcome() {
      const input = readInput();
      const number = digitsOf(input.number);
      const card = testCards[number];
      const expiry = readExpiry(input.expiry);
      if (card === undefined || expiry === null) throw new Error('The card is not complete');
      return {
        ...card,
        last4: number.slice(-4),
        exp_month: expiry.month,
        exp_year: expiry.year,
        country: fields?.country.value ?? settings.country,
      };
    },
  };
}

/** The place behind the n-th digit, where the caret was before the spaces moved. */
function positionAfter(text: string, digits: number): number {
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (seen === digits) return index;
    if (/\d/.test(text[index] ?? '')) seen += 1;
  }
  return text.length;
}

function isDeletion(event: Event): boolean {
  return 'inputType' in event && String(event.inputType).startsWith('delete');
}
