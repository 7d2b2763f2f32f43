import { edit, type Fault, fault, instead, misread, problem, read } from './fault.ts';

/* Wrong in what the tenant and the person are, and in which language. */

export const configFaults: Fault[] = [
  fault(
    'config.limits',
    'a preset above the maximum',
    edit(
      'GET /config',
      ({ top_up: topUp }) => void (topUp.presets[0].amount = topUp.max.amount + 1),
    ),
  ),
  fault(
    'config.coherent',
    'a way that is not in the menu',
    edit('GET /config', (body) => void (body.tenant.crm.menu_path[0].id = 'nowhere')),
  ),
  fault(
    'config.coherent',
    'a live key',
    edit('GET /config', (body) => void (body.provider.publishable_key = 'pk_live_1')),
  ),
  fault(
    'language.any',
    '* is refused',
    instead('GET /config', ({ headers }) =>
      headers['accept-language'] === '*' ? problem(400, 'invalid_request') : undefined,
    ),
  ),
  fault(
    'language.user',
    'the server’s language',
    misread('GET /config', ({ headers }) => void (headers['accept-language'] ??= 'pt')),
  ),
  fault(
    'language.texts',
    'one language for all',
    misread('GET /config', ({ headers }) => void (headers['accept-language'] = 'es')),
  ),
  fault(
    'me.locale',
    'a language that is not stored',
    instead('PATCH /me', async (_, memory) => await read(memory, '/me')),
  ),
];
