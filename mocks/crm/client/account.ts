import type { OnboardingToken } from '#src/sdk/types.ts';
import { reference, scenario } from './context.ts';

/*
 * What the page asks of the CRM's own server.
 */

interface Wallet {
  balance: { available: { amount_micros: number; currency: string } };
  month_to_date: { charged: { amount: number; currency: string } };
  auto_recharge: { enabled: boolean } | null;
}

/** A token for the wizard, as the SDK asks for it. */
export async function mintToken(signal?: AbortSignal): Promise<OnboardingToken> {
  return (await ask('/crm/token', { scenario, reference }, signal)) as OnboardingToken; // desk.ts answers it
}

/** The workspace of this page's world. */
export async function readWorkspace(): Promise<string> {
  const { workspaceId } = (await ask('/crm/world', { scenario })) as { workspaceId: string }; // desk.ts answers it
  return workspaceId;
}

/** Who is signed in, encrypted for the wizard's backend. */
export function writeUserData(): Promise<unknown> {
  return ask('/crm/user-data', { scenario });
}

/** One of the simulation's doors, for this page's world. */
export async function knock(door: string, input: object = {}): Promise<void> {
  await ask(`/mock/${door}`, { ...input, workspace_id: await readWorkspace() });
}

let session: Promise<OnboardingToken> | null = null;

/** The wallet, read with the CRM's own session. */
export async function readWallet(): Promise<Wallet> {
  session ??= mintToken();
  try {
    const { token } = await session;
    const response = await fetch('/v1/wallet', { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`/v1/wallet answered ${response.status}`);
    return (await response.json()) as Wallet; // our own backend answers it
  } catch (error) {
    session = null;
    throw error;
  }
}

async function ask(path: string, input: object, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
    signal: signal ?? null,
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}
