import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { StepId } from '#src/domain/progress.ts';

/** For who presents: never shown to a customer. */
export interface Note {
  /** A sentence or two to say as they stand. */
  say: MessageDescriptor;
  /** What customers ask, and what is true. */
  asked: readonly (readonly [question: MessageDescriptor, answer: MessageDescriptor])[];
}

/** One a screen. */
export const stepNotes: Record<StepId | 'done', Note> = {
  wallet: {
    say: msg`La billetera es el saldo del que se descuenta cada envío. Primero agregas una tarjeta, después decides cómo se recarga y al final enciendes los canales.`,
    asked: [
      [
        msg`¿Es una suscripción?`,
        msg`No. Se paga solo lo que se envía; lo que no se usa queda en el saldo.`,
      ],
      [
        msg`¿Cuánto tarda todo esto?`,
        msg`Unos minutos. Lo que dependa de Meta o de las operadoras sigue solo, y cada paso se puede dejar para después.`,
      ],
      [
        msg`¿Puede hacerlo otra persona?`,
        msg`Sí. En la tarjeta y en la recarga se puede pasar un enlace a quien administra la cuenta.`,
      ],
    ],
  },
  card: {
    say: msg`Aquí se guarda la tarjeta con la que se paga cada recarga. Guardarla no cobra nada, y el número lo recibe Stripe: ni nosotros ni el CRM lo vemos.`,
    asked: [
      [
        msg`¿Sirve una tarjeta de débito o prepago?`,
        msg`De débito, sí. Una prepago se rechaza más en cobros automáticos, y algunas cuentas no la aceptan. La de crédito es la que menos falla.`,
      ],
      [
        msg`¿Por qué mi banco pide confirmar?`,
        msg`Es la verificación 3-D Secure del banco. Se hace en su propia ventana, y sin ella la tarjeta no queda guardada.`,
      ],
      [
        msg`¿Puedo tener más de una?`,
        msg`Sí, hasta cinco. Si la principal falla, se puede cobrar a otra de la lista.`,
      ],
    ],
  },
  'auto-recharge': {
    say: msg`Esta regla evita que los envíos se detengan: cuando el saldo baja hasta el mínimo, se cobra una recarga. Antes de guardar se ve todo lo que puede cobrar en un mes.`,
    asked: [
      [
        msg`¿Puede cobrarme sin límite?`,
        msg`Con un tope mensual, nunca más que ese tope. Además, entre una recarga y otra pasa un rato.`,
      ],
      [
        msg`¿Y si prefiero recargar a mano?`,
        msg`También se puede. Si el saldo llega a cero, los envíos se detienen hasta la próxima recarga.`,
      ],
      [
        msg`¿Puedo apagarla después?`,
        msg`Sí, en cualquier momento. Un cobro que ya empezó termina, y lo recargado se queda en el saldo.`,
      ],
    ],
  },
  balance: {
    say: msg`Aquí se ve cuánto hay, en qué se fue y para cuánto alcanza. Cada movimiento tiene su detalle, y todo se puede descargar.`,
    asked: [
      [
        msg`¿Por qué no veo lo que acabo de enviar?`,
        msg`El consumo puede llegar con algunas horas de retraso. La página dice hasta qué momento está completo.`,
      ],
      [
        msg`¿Cómo recargo ahora mismo?`,
        msg`Con una recarga manual, de una vez y con la tarjeta que se elija. Se suma en cuanto el cobro queda confirmado.`,
      ],
    ],
  },
  channels: {
    say: msg`Cada canal dice si ya puede enviar y qué le falta. Se enciende solo lo que se va a usar; encender un canal no cobra nada.`,
    asked: [
      [
        msg`¿Por qué WhatsApp tarda más?`,
        msg`Meta revisa los datos del negocio, por lo común en un día. Mientras tanto los demás canales funcionan.`,
      ],
      [
        msg`¿Cómo sé que funciona?`,
        msg`Con una prueba: llega un mensaje a quien está en la pantalla, al precio de cualquier otro.`,
      ],
    ],
  },
  done: {
    say: msg`Este resumen dice qué quedó listo, qué falta y por qué. Lo que falta se completa desde aquí mismo.`,
    asked: [
      [
        msg`¿Puedo volver después?`,
        msg`Sí. Lo completado está guardado y la guía sigue donde quedó.`,
      ],
      [
        msg`¿Qué pasa con lo que quedó en revisión?`,
        msg`Avanza solo. Cuando cambie, se verá aquí y en el CRM.`,
      ],
    ],
  },
};
