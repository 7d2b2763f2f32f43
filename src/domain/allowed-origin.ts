/**
 * An origin that may embed the wizard: the one definition, of the page (config.ts) and of its headers (tools/headers),
 * where it becomes text of a policy. https and a host of plain letters, exactly as browsers write it; http only on this
 * very machine, where nobody listens in.
 */
const shape =
  /^(https:\/\/[a-z\d-]+(\.[a-z\d-]+)*|http:\/\/(([a-z\d-]+\.)*localhost|127\.0\.0\.1|\[::1\]))(:\d+)?$/;

/** Whether a browser would send exactly this as a page's origin, and it may stand in `allowedOrigins`. */
export function isAllowedOrigin(text: string): boolean {
  return shape.test(text) && URL.parse(text)?.origin === text;
}
