/**
 * What the demo's page may reach: its own origin, and itself in a frame. This is what refuses Stripe's script where a
 * scenario has it blocked.
 */
export const demoDirectives = [
  "default-src 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
];
