/** The house's mark, three steps up, in a box of 32; public/icon.svg shows the same. */
export const markPath =
  'M7 23.5v-2.25a2 2 0 0 1 2-2h3a2 2 0 0 0 2-2v-1.5a2 2 0 0 1 2-2h3a2 2 0 0 0 2-2V10.5a2 2 0 0 1 2-2h2';
