import type { CardBrand, CardField } from './card-input.ts';
import { draw } from './frame-document.ts';

/** The fields as they are drawn into the frame. */
export interface DrawnFields {
  document: Document;
  inputs: Record<CardField, HTMLInputElement>;
  country: HTMLSelectElement;
  showWords: (
    labels: Record<CardField | 'country', string>,
    expiryPlaceholder: string,
    terms: string,
    simulation: string,
  ) => void;
  /** Keeps the choice that was made. */
  showCountries: (countries: { code: string; name: string }[], chosen: string) => void;
  showProblem: (field: CardField, message: string | null) => void;
  showBrand: (brand: CardBrand) => void;
  setReadOnly: (isReadOnly: boolean) => void;
}

const fieldNames = ['number', 'expiry', 'cvc', 'country'] as const;
type FieldName = (typeof fieldNames)[number];

/** Draws the card form into a frame's document. */
export function createFields(document: Document): DrawnFields {
  const inputs = {
    number: createInput(document, 'number', '1234 1234 1234 1234'),
    expiry: createInput(document, 'expiry', ''),
    cvc: createInput(document, 'cvc', 'CVC'),
  };
  const country = draw(document, 'select', { id: 'country', class: 'Input' });
  const controls: Record<FieldName, HTMLElement> = { ...inputs, country };
  const labels = mapFields((name) => draw(document, 'label', { class: 'Label', for: name }));
  const errors = mapFields((name) =>
    draw(document, 'p', { class: 'Error', id: `${name}-error`, role: 'alert', hidden: '' }),
  );
  const brand = draw(document, 'span', { class: 'Brand Brand--unknown', 'aria-hidden': 'true' });
  const chevron = draw(document, 'span', { class: 'Chevron', 'aria-hidden': 'true' });
  const terms = draw(document, 'p', { class: 'TermsText Wide' });
  const simulation = draw(document, 'p', { class: 'Simulation Wide' });
  inputs.number.classList.add('Input--number');

  const field = (name: FieldName, isWide: boolean, ...extras: Node[]) =>
    draw(
      document,
      'div',
      { class: isWide ? 'Field Wide' : 'Field' },
      labels[name],
      draw(document, 'div', { class: 'Box' }, controls[name], ...extras),
      errors[name],
    );
  const form = draw(
    document,
    'form',
    { class: 'Form', novalidate: '' },
    field('number', true, brand),
    field('expiry', false),
    field('cvc', false),
    field('country', true, chevron),
    terms,
    simulation,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  document.body.replaceChildren(form);

  return {
    document,
    inputs,
    country,
    showWords(labelTexts, expiryPlaceholder, termsText, simulationText) {
      for (const name of fieldNames) labels[name].textContent = labelTexts[name];
      inputs.expiry.placeholder = expiryPlaceholder;
      terms.textContent = termsText;
      simulation.textContent = simulationText;
    },
    showCountries(countries, chosen) {
      country.replaceChildren(
        ...countries.map(({ code, name }) => draw(document, 'option', { value: code }, name)),
      );
      country.value = chosen;
    },
    showProblem(name, message) {
      const error = errors[name];
      if ((error.textContent || null) !== message) error.textContent = message ?? '';
      error.hidden = message === null;
      controls[name].classList.toggle('Input--invalid', message !== null);
      controls[name].setAttribute('aria-invalid', String(message !== null));
    },
    showBrand(name) {
      brand.className = `Brand Brand--${name}`;
      brand.replaceChildren(
        ...(name === 'mastercard'
          ? [draw(document, 'i', {}), draw(document, 'i', {})]
          : [brandTexts[name]]),
      );
    },
    setReadOnly(isReadOnly) {
      for (const input of Object.values(inputs)) input.readOnly = isReadOnly;
      country.disabled = isReadOnly;
    },
  };

  function mapFields<Part>(create: (name: FieldName) => Part): Record<FieldName, Part> {
    return {
      number: create('number'),
      expiry: create('expiry'),
      cvc: create('cvc'),
      country: create('country'),
    };
  }
}

const brandTexts: Record<CardBrand, string> = {
  visa: 'VISA',
  amex: 'AMEX',
  mastercard: '',
  unknown: '',
};

/** Without autofill: a browser would offer the customer's real card to a simulation. */
function createInput(document: Document, name: CardField, placeholder: string): HTMLInputElement {
  return draw(document, 'input', {
    id: name,
    class: 'Input',
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    'aria-describedby': `${name}-error`,
    'aria-required': 'true',
    placeholder,
  });
}
