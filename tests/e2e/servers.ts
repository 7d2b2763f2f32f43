/** Ports of the servers that a run of the browser tests starts; PASO_E2E_PORT and the others let two runs share a machine. */
export const appPort = Number(process.env['PASO_E2E_PORT'] ?? 4173);
export const backendPort = Number(process.env['PASO_BACKEND_PORT'] ?? 8787);
export const developmentPort = Number(process.env['PASO_DEVELOPMENT_PORT'] ?? 5193);

/** Where `npm start` answers during a run. */
export const developmentUrl = `http://localhost:${developmentPort}`;
