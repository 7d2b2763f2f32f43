/**
 * Takes the one-time launch token out of the fragment (`#launch=…`) and strips it from the address at once, so that it
 * is in no history entry, no bookmark and no screenshot. Call it before anything else runs. Null where there is none.
 */
export function takeLaunchToken(
  location: Pick<Location, 'hash' | 'pathname' | 'search'>,
  history: Pick<History, 'replaceState' | 'state'>,
): string | null {
  const match = /^#(?:.*&)?launch=([^&]*)/.exec(location.hash);
  if (match === null) return null;
  history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  return decode(match[1] ?? '');
}

/** Not URLSearchParams: it would read the `+` of a base64 token as a space. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text) || null;
  } catch {
    return null; // a broken escape: no token of ours
  }
}
