const returnParams = [
  'setup_intent',
  'setup_intent_client_secret',
  'payment_intent',
  'payment_intent_client_secret',
  'redirect_status',
  'source_type',
];

/**
 * Takes what a bank's redirect left in the address and wipes it from there at once, secrets included. The id is
 * only a question to our own backend; what the address claims about success is never believed.
 */
export function takeReturnParams(): { setupIntentId: string } | null {
  const url = new URL(window.location.href);
  const setupIntentId = url.searchParams.get('setup_intent');
  if (!returnParams.some((name) => url.searchParams.has(name))) return null;
  for (const name of returnParams) url.searchParams.delete(name);
  window.history.replaceState(window.history.state, '', url);
  return setupIntentId !== null && /^[\w-]{1,255}$/.test(setupIntentId) ? { setupIntentId } : null;
}
