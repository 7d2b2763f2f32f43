/** Where a tenant's origins come from, at the top of every file. */
export function originsNote({ origins }) {
  return `# Made by \`npm run headers -- --config <the tenant’s config.json>\`: who may frame the wizard is its allowedOrigins,
# now ${origins.join(' ') || 'nobody'}. After a change there, make this file again.`;
}
