import { token } from './random.ts';
import type { WorldState } from './state.ts';

/** The world's next id: the seed and a count, so that the same story has the same ids. */
export function createId(state: WorldState, prefix: string, length = 16): string {
  state.idCount += 1;
  return `${prefix}_${token(length, state.seed, prefix, state.idCount)}`;
}

/** A secret or token that names its workspace, so that a server of many worlds finds the right one. */
export function createSecret(state: WorldState, prefix: string): string {
  state.idCount += 1;
  return `${prefix}.${state.workspaceId}.${token(40, state.seed, prefix, state.idCount)}`;
}

/** The workspace a token of {@link createSecret} names, or null. */
export function workspaceOfSecret(secret: string): string | null {
  return /^[a-z]+\.(ws_[0-9A-Z]+)\.[0-9A-Z]{40}$/.exec(secret)?.[1] ?? null;
}
