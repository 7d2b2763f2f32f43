// How code looks. In a file of its own, because the contract's plugin replaces what stands in astro.config.mjs.
export default {
  themes: ['github-dark-default', 'github-light'],
  // Wrapped: nothing to scroll sideways on a phone.
  defaultProps: { wrap: true },
};
