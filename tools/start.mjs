// npm start: the app on the simulated backend, with its address; opened where there is a desktop.
//
//   npm start -- --port 5199 --host
//   npm start -- --backend http://localhost:9000    on a backend of one's own, whose paths begin with /v1
import { createServer } from 'vite';

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

const server = await createServer({
  server: { open: Boolean(hasDesktop) && !process.env['CI'], ...fromArguments() },
});
await server.listen();
process.stdout.write(
  backend === undefined
    ? '\n  Paso is running on a simulated backend (no real card, no real charge):\n\n'
    : `\n  Paso is running on ${process.env['PASO_BACKEND']}. Open it with a launch token of it: /#launch=…\n\n`,
);
server.printUrls();
server.bindCLIShortcuts({ print: Boolean(process.stdin.isTTY) });

function fromArguments() {
  const port = Number(argument('--port'));
  return {
    ...(port ? { port, strictPort: true } : {}),
    ...(process.argv.includes('--host') ? { host: true } : {}),
  };
}

/** What stands behind an option; undefined without it. */
function argument(name) {
  const given = process.argv.slice(2);
  return given.includes(name) ? given[given.indexOf(name) + 1] : undefined;
}
