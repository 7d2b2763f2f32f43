// npm start: the app on the simulated backend, with its address; opened where there is a desktop.
import { createServer } from 'vite';

const hasDesktop =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  process.env['DISPLAY'] ||
  process.env['WAYLAND_DISPLAY'];

const server = await createServer({
  server: { open: Boolean(hasDesktop) && !process.env['CI'], ...fromArguments() },
});
await server.listen();
process.stdout.write(
  '\n  Paso is running on a simulated backend (no real card, no real charge):\n\n',
);
server.printUrls();
server.bindCLIShortcuts({ print: Boolean(process.stdin.isTTY) });

/** npm start -- --port 5199 --host */
function fromArguments() {
  const given = process.argv.slice(2);
  const port = given.includes('--port') ? Number(given[given.indexOf('--port') + 1]) : undefined;
  return {
    ...(port ? { port, strictPort: true } : {}),
    ...(given.includes('--host') ? { host: true } : {}),
  };
}
