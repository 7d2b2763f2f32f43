// npm start: the app on the simulated backend, with its address, and a CRM that embeds it; opened where there is a desktop.
//
//   npm start -- --port 5199 --host                 the CRM one port further; --crm-port for another
//   npm start -- --backend http://localhost:9000    on a backend of one's own, whose paths begin with /v1; no CRM
import { createServer } from 'vite';
import { startCrm } from '../mocks/crm/server.ts';

const hasDesktop =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  process.env['DISPLAY'] ||
  process.env['WAYLAND_DISPLAY'];

const backend = argument('--backend');
if (backend !== undefined) {
  if (!URL.canParse(backend) || !/^https?:$/.test(new URL(backend).protocol)) {
    process.stderr.write('--backend: the address of a server, such as http://localhost:9000\n');
    process.exit(2);
  }
  process.env['PASO_BACKEND'] = new URL(backend).origin;
}

const port = Number(argument('--port')) || null;
const crmPort = Number(argument('--crm-port')) || null;
let wizardOrigin = '';

// First, because the wizard's server passes on to it what a frame asks of the backend.
const crm =
  backend === undefined
    ? await startCrm({
        port: crmPort ?? (port ?? 5173) + 1,
        mayMove: crmPort === null,
        readWizardOrigin: () => wizardOrigin,
      })
    : null;
if (crm !== null) process.env['PASO_CRM'] = crm.origin;

const server = await createServer({
  server: {
    open: Boolean(hasDesktop) && !process.env['CI'],
    ...(port === null ? {} : { port, strictPort: true }),
    ...(process.argv.includes('--host') ? { host: true } : {}),
  },
});
await server.listen();
wizardOrigin = `http://localhost:${server.httpServer.address().port}`;
process.stdout.write(
  crm === null
    ? `\n  Paso is running on ${process.env['PASO_BACKEND']}. Open it with a launch token of it: /#launch=…\n\n`
    : '\n  Paso is running on a simulated backend (no real card, no real charge):\n\n',
);
server.printUrls();
if (crm !== null)
  process.stdout.write(`\n  In a CRM, on another site:\n\n  ➜  CRM:     ${crm.origin}/\n`);
server.bindCLIShortcuts({ print: Boolean(process.stdin.isTTY) });

/** What stands behind an option; undefined without it. */
function argument(name) {
  const given = process.argv.slice(2);
  return given.includes(name) ? given[given.indexOf(name) + 1] : undefined;
}
