import type * as Parts from './parts.ts';

let parts: Promise<typeof Parts> | null = null;

/** Loads the second file of the SDK, once. A load that failed is forgotten, so that the next call tries again. */
export function loadParts(): Promise<typeof Parts> {
  parts ??= import('./parts.ts').catch((error: unknown) => {
    parts = null;
    throw error;
  });
  return parts;
}
