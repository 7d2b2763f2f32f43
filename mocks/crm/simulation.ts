/** What only who develops sees: the world behind the page, its clock, and what the SDK says. At the foot of the page. */
export function renderSimulation(): string {
  return `<section class="simulation" id="simulation" aria-labelledby="simulation-title" lang="es">
            <div class="simulation-head">
              <h2 id="simulation-title">Simulación</h2>
              <p>No es parte del CRM. Sin tarjeta ni cobro reales.</p>
            </div>
            <div class="simulation-tools">
              <label>Escenario <select id="scenario"></select></label>
              <button type="button" id="reset">Empezar de nuevo</button>
              <span class="group" role="group" aria-label="Reloj">
                <button type="button" data-advance="3600000">+1 h</button>
                <button type="button" data-advance="86400000">+1 día</button>
                <button type="button" data-advance="604800000">+7 días</button>
              </span>
              <button type="button" id="logout" data-needs-instance>Cerrar sesión</button>
              <button type="button" id="clear-log">Vaciar registro</button>
            </div>
            <p class="simulation-note" id="simulation-note" role="status"></p>
            <ol class="log" id="log" aria-label="Eventos de la guía" tabindex="0"></ol>
          </section>`;
}
