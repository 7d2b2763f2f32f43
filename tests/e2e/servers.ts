/** Ports of the servers that a run of the browser tests starts; PASO_E2E_PORT and the others let two runs share a machine. */
export const appPort = Number(process.env['PASO_E2E_PORT'] ?? 4173);
export const backendPort = Number(process.env['PASO_BACKEND_PORT'] ?? 8787);
export const developmentPort = Number(process.env['PASO_DEVELOPMENT_PORT'] ?? 5193);

export const crmPort = Number(process.env['PASO_CRM_PORT'] ?? 4273);

/** The wizard's origin, as pages that frame it name it. */
export const appOrigin = `http://127.0.0.1:${appPort}`;
/** Sites that may frame it, and one that may not: each another site than the wizard's. */
export const crmOrigin = `http://localhost:${crmPort}`;
export const otherCrmOrigin = `http://crm.localhost:${crmPort}`;
export const strangerOrigin = `http://stranger.localhost:${crmPort}`;

/** Where `npm start` answers during a run, and its fake CRM. */
export const developmentUrl = `http://localhost:${developmentPort}`;
export const developmentCrmPort = Number(
  process.env['PASO_DEVELOPMENT_CRM_PORT'] ?? developmentPort + 1,
);
export const developmentCrmUrl = `http://127.0.0.1:${developmentCrmPort}`;
