/** Whether a client would rather have CSV than JSON, by its `Accept`. */
export function prefersCsv(accept: string | null): boolean {
  const csv = qualityOf(accept ?? '', 'text/csv');
  return csv > 0 && csv >= qualityOf(accept ?? '', 'application/json');
}

function qualityOf(accept: string, type: string): number {
  for (const range of accept.toLowerCase().split(',')) {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim());
    if (name !== type) continue;
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return quality === undefined ? 1 : Number(quality.slice(2)) || 0;
  }
  return 0;
}

/** Whether `If-None-Match` names the tag; weakly, as RFC 9110 compares it here. */
export function matchesTag(ifNoneMatch: string | null, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

/** Whether a body says that it is JSON. */
export function isJson(contentType: string | null): boolean {
  return /^\s*application\/json\s*(?:;|$)/i.test(contentType ?? '');
}
