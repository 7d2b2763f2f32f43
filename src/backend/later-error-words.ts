import { msg } from '@lingui/core/macro';
import type { ErrorWords, LaterErrorCode } from './error-words.ts';

/*
 * "No se hizo ningún cobro" stands only where the backend refused before it could charge. Where the outcome is open
 * the words say so. A repeat of the same thing goes under the same key (use-write.ts), so "no se hará dos veces" holds.
 */
/** The words of what only screens behind the first step can be answered. */
export const laterErrorWords: Record<LaterErrorCode, ErrorWords> = {
  validation_failed: {
    title: msg`Hay datos que no se aceptaron`,
    body: msg`No se guardó nada todavía. Revisa los campos y envíalos de nuevo.`,
  },
  stale_write: {
    title: msg`Esto cambió mientras lo editabas`,
    body: msg`Alguien guardó otro cambio antes, así que el tuyo no se guardó. Compara los dos y guarda el que quieras.`,
  },
  precondition_missing: {
    title: msg`No pudimos guardar el cambio`,
    body: msg`El problema es nuestro y no se cambió nada. Vuelve a cargar la página; si se repite, escribe a soporte.`,
  },
  idempotency_key_required: {
    title: msg`No pudimos enviar la solicitud`,
    body: msg`El problema es nuestro y no se hizo ningún cobro. Vuelve a cargar la página; si se repite, escribe a soporte.`,
  },
  idempotency_key_reused: {
    title: msg`No pudimos enviar este cambio`,
    body: msg`Se mezcló con un intento anterior y no se hizo. Mira cómo está tu cuenta y vuelve a intentarlo.`,
  },
  idempotency_in_progress: {
    title: msg`Tu solicitud sigue en curso`,
    body: msg`Ya la recibimos y todavía no termina. Espera un momento; no se hará dos veces.`,
  },
  amount_below_minimum: {
    title: msg`El monto es menor que el mínimo`,
    body: msg`No se hizo ningún cobro. Elige un monto mayor.`,
  },
  amount_above_maximum: {
    title: msg`El monto supera el máximo`,
    body: msg`No se hizo ningún cobro. Elige un monto menor.`,
  },
  monthly_cap_below_amount: {
    title: msg`El tope mensual es menor que una recarga`,
    body: msg`La regla no se guardó. Sube el tope o baja el monto de cada recarga.`,
  },
  monthly_cap_reached: {
    title: msg`Ya se alcanzó el tope de este mes`,
    body: msg`No se hizo ningún cobro. Sube el tope, espera al próximo mes o recarga a mano.`,
  },
  currency_mismatch: {
    title: msg`La moneda no es la de tu cuenta`,
    body: msg`No se hizo ningún cobro. Vuelve a cargar la página para ver los montos en tu moneda.`,
  },
  charge_cooldown: {
    title: msg`Acaba de hacerse una recarga`,
    body: msg`Entre un cobro y otro dejamos un tiempo, para que ninguno se repita. No se hizo otro cobro; mira tu saldo antes de intentarlo más tarde.`,
  },
  top_up_in_progress: {
    title: msg`Ya hay una recarga en curso`,
    body: msg`Solo puede haber una a la vez, así que no se hizo otro cobro. Espera a que termine la primera.`,
  },
  not_cancelable: {
    title: msg`Esta recarga ya no se puede cancelar`,
    body: msg`El pago ya está en camino. En un momento verás aquí cómo terminó.`,
  },
  not_resumable: {
    title: msg`Esta recarga ya no se puede retomar`,
    body: msg`No se hizo otro cobro. Mira en tu saldo cómo terminó; si hace falta, haz una recarga nueva.`,
  },
  insufficient_balance: {
    title: msg`El saldo no alcanza`,
    body: msg`No se envió nada. Recarga tu saldo y vuelve a intentarlo.`,
  },
  card_funding_not_accepted: {
    title: msg`Este tipo de tarjeta no se acepta`,
    body: msg`La tarjeta no se guardó y no se hizo ningún cobro. Prueba con una de crédito o de débito.`,
  },
  card_limit_reached: {
    title: msg`Ya tienes el máximo de tarjetas`,
    body: msg`Esta no se guardó. Quita una que ya no uses y vuelve a intentarlo.`,
  },
  payment_method_in_use: {
    title: msg`Esta tarjeta está en uso`,
    body: msg`Tu recarga automática o un canal depende de ella, así que sigue guardada. Agrega otra antes de quitarla.`,
  },
  payment_method_not_usable: {
    title: msg`Esta tarjeta no se puede usar ahora`,
    body: msg`Puede estar vencida o por confirmar. Elige otra o agrega una nueva.`,
  },
  card_do_not_retry: {
    title: msg`El banco no permite más intentos con esta tarjeta`,
    body: msg`No se hizo ningún cobro. Usa otra tarjeta o habla con tu banco.`,
  },
  no_usable_payment_method: {
    title: msg`Falta una tarjeta que se pueda usar`,
    body: msg`No se hizo ningún cobro. Agrega una tarjeta y vuelve a este paso.`,
  },
  setup_intent_not_succeeded: {
    title: msg`El banco no confirmó la tarjeta`,
    body: msg`La tarjeta no se guardó y no se hizo ningún cobro. Vuelve a intentarlo o usa otra tarjeta.`,
  },
  consent_required: {
    title: msg`Falta tu autorización`,
    body: msg`No se guardó nada y no se hizo ningún cobro. Lee el texto junto al botón y confírmalo para seguir.`,
  },
  consent_outdated: {
    title: msg`El texto de la autorización cambió`,
    body: msg`No se guardó nada y no se hizo ningún cobro. Vuelve a cargar la página, lee el texto nuevo y confírmalo.`,
  },
  provider_unavailable: {
    title: msg`El procesador de pagos no responde`,
    body: msg`Todavía no sabemos si se completó. Mira tu saldo y tus tarjetas en un momento; si lo envías otra vez sin cambiar nada, no se hará dos veces.`,
  },
  channel_requirements_unmet: {
    title: msg`A este canal todavía le falta algo`,
    body: msg`Sigue apagado. Mira la lista de lo que falta y quién tiene que hacerlo.`,
  },
  channel_not_active: {
    title: msg`Este canal no está activo`,
    body: msg`No se envió nada. Actívalo y vuelve a intentarlo.`,
  },
  channel_unavailable: {
    title: msg`Este canal no está disponible en tu cuenta`,
    body: msg`No se cambió nada. Pregunta a soporte si lo necesitas.`,
  },
  requirement_not_submittable: {
    title: msg`Ahora no hay nada que enviar aquí`,
    body: msg`Puede que ya se haya enviado o que le toque a otra parte. Vuelve a cargar la página para ver cómo va.`,
  },
  reminder_not_dismissible: {
    title: msg`Este aviso no se puede descartar`,
    body: msg`Es importante para tu cuenta. Puedes posponerlo y resolverlo más tarde.`,
  },
};
