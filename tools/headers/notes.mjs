/** So many of them are named: nginx reads a line of 4096 characters, comments among them. */
const NAMED = 20;

/** Where a tenant's origins come from, at the top of every file. */
export function originsNote({ origins }) {
  const more = origins.length > NAMED ? ` and ${origins.length - NAMED} more` : '';
  return `# Made by \`npm run headers -- --config <the tenant’s config.json>\`: who may frame the wizard is its allowedOrigins,
# now ${origins.slice(0, NAMED).join(' ') || 'nobody'}${more}. After a change there, make this file again.`;
}
