import { msg } from '@lingui/core/macro';
import type { ScenarioName } from '#mocks/scenarios.ts';
import type { Note } from './notes.ts';
import type { favourites } from './scenario-menu.ts';

/** The situations that are asked for most. */
const scenarioNotes: Record<(typeof favourites)[number], Note> = {
  'first-visit': {
    say: msg`Así ve la guía alguien que acaba de llegar. Recórrela con el cliente paso a paso; con “Continuar” no se cobra nada.`,
    asked: [
      [
        msg`¿Tengo que hacerlo todo hoy?`,
        msg`No. Cada paso se puede dejar para después y la guía recuerda dónde quedó.`,
      ],
    ],
  },
  halfway: {
    say: msg`El cliente ya guardó su tarjeta y vuelve otro día: la guía lo lleva a lo que falta, sin repetir nada.`,
    asked: [
      [
        msg`¿Perdí lo que había hecho?`,
        msg`No. Los pasos hechos llevan su marca, y se pueden abrir para cambiarlos.`,
      ],
    ],
  },
  'card-declined': {
    say: msg`El banco rechazó el último cobro. La guía dice qué pasó, que no se cobró nada y qué conviene hacer.`,
    asked: [
      [
        msg`¿Por qué la rechazaron?`,
        msg`Solo el banco lo sabe con certeza. Lo más común son fondos, límites de compra en línea o un bloqueo de seguridad.`,
      ],
      [
        msg`¿Qué hago ahora?`,
        msg`Hablar con el banco o agregar otra tarjeta. Repetir con la misma sin cambiar nada suele fallar otra vez.`,
      ],
    ],
  },
  'three-d-secure': {
    say: msg`Al agregar una tarjeta así, el banco abre su ventana y pide confirmar. En la demostración puedes aprobar, rechazar o cerrar, y mostrar qué pasa en cada caso.`,
    asked: [
      [
        msg`¿Es seguro?`,
        msg`Sí. La ventana es del banco; lo que se escribe ahí no pasa por nosotros.`,
      ],
      [
        msg`¿Lo va a pedir siempre?`,
        msg`Depende del banco. Si lo pide en cada cobro, otra tarjeta evita las pausas.`,
      ],
    ],
  },
  campaign: {
    say: msg`En “Tiempo y envíos”, envía 2000 SMS. El saldo baja, llega al mínimo y la regla cobra una recarga: aparece en los movimientos mientras miras.`,
    asked: [
      [
        msg`¿Por qué se detiene un momento?`,
        msg`Entre dos recargas pasa un rato, para que ningún cobro se repita. Si el saldo se acaba antes, la campaña espera.`,
      ],
      [
        msg`¿Cómo evito esa espera?`,
        msg`Con una recarga más grande o un saldo mínimo más alto antes de una campaña.`,
      ],
    ],
  },
  'campaign-without-rule': {
    say: msg`En “Tiempo y envíos”, envía 2000 SMS. Sin recarga automática el saldo llega a cero, el envío se detiene y se dice por qué.`,
    asked: [
      [
        msg`¿Y los mensajes que faltaban?`,
        msg`Quedan sin enviar. Con una recarga, o con la recarga automática activa, la campaña sigue.`,
      ],
      [
        msg`¿Por qué queda un centavo bajo cero?`,
        msg`Un mensaje no se envía a medias: el último sale entero y el saldo puede terminar apenas por debajo de cero.`,
      ],
    ],
  },
  'zero-balance': {
    say: msg`El saldo llegó a cero y por eso no sale ningún envío. Con una recarga vuelven a salir los nuevos.`,
    asked: [
      [
        msg`¿Se pierden los mensajes que no salieron?`,
        msg`La billetera no los guarda. Qué se envía de nuevo se decide en el CRM.`,
      ],
      [
        msg`¿Cómo evito que se repita?`,
        msg`Con la recarga automática y un saldo mínimo que alcance para el día más cargado.`,
      ],
    ],
  },
  'recharge-paused-failures': {
    say: msg`Tres cobros seguidos fallaron y la regla se puso en pausa sola, para no seguir intentando con una tarjeta que no pasa.`,
    asked: [
      [msg`¿Me van a cobrar tres veces?`, msg`No. Los tres fueron rechazados: no se cobró nada.`],
      [
        msg`¿Cómo la reactivo?`,
        msg`Con otra tarjeta, o cuando el banco haya resuelto el problema. Después se reanuda la regla en el mismo lugar.`,
      ],
    ],
  },
  'authentication-required': {
    say: msg`El banco quiere que el cliente confirme la recarga. Es un toque: se abre la ventana del banco y el cobro sigue.`,
    asked: [
      [
        msg`¿Por qué no se cobró sola?`,
        msg`Algunos bancos piden la confirmación de una persona, también en cobros que ya fueron autorizados.`,
      ],
      [
        msg`¿Se cobra dos veces si confirmo ahora?`,
        msg`No. Es el mismo cobro que quedó pendiente.`,
      ],
    ],
  },
  'whatsapp-pending': {
    say: msg`Los datos están con Meta. No hay nada más que hacer: en “Tiempo y envíos”, avanza un día para mostrar cómo queda activo.`,
    asked: [
      [
        msg`¿Se puede acelerar?`,
        msg`No depende de nosotros. Mientras tanto se pueden usar los demás canales.`,
      ],
      [
        msg`¿Y si lo rechazan?`,
        msg`La guía muestra el motivo, y los datos se corrigen y se envían otra vez.`,
      ],
    ],
  },
  'no-permission': {
    say: msg`Quien entró puede ver, pero no pagar. En lugar de un error, la guía le ofrece un enlace para quien administra la cuenta.`,
    asked: [
      [
        msg`¿Qué ve quien recibe el enlace?`,
        msg`Justo el paso que falta. El enlace vence, y no dice ningún dato de la tarjeta.`,
      ],
    ],
  },
};

/** Null where there is nothing more to say than of the step. */
export function findScenarioNote(name: ScenarioName): Note | null {
  return Object.hasOwn(scenarioNotes, name)
    ? scenarioNotes[name as keyof typeof scenarioNotes] // it is one of its own keys
    : null;
}
