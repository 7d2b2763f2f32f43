import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BackendErrorCode } from './backend-error.ts';

/** What a customer reads of an error: what happened, then what it means and what to do. */
export interface ErrorWords {
  title: MessageDescriptor;
  body: MessageDescriptor;
}

/** The words for a code. Every code has its own, so that no one reads a number or a name of ours. */
export function describeBackendError(code: BackendErrorCode): ErrorWords {
  return words[code];
}

/** The words where something could only be read, so that nothing typed and no payment is in question. */
export function describeReadProblem(code: BackendErrorCode): ErrorWords {
  const body = readingBodies[code];
  return body === undefined ? words[code] : { ...words[code], body };
}

const readingBodies: Partial<Record<BackendErrorCode, MessageDescriptor>> = {
  unavailable: msg`Espera un momento y vuelve a intentarlo. Lo que ya hiciste está guardado.`,
  malformed: msg`Preferimos no mostrarte datos que podrían estar mal. Vuelve a intentarlo; si sigue igual, escribe a soporte.`,
};

/*
 * "No se hizo ningún cobro" stands only where the backend refused before it could charge. Where the outcome is open
 * the words say so. A repeat of the same thing goes under the same key (use-write.ts), so "no se hará dos veces" holds.
 */
const words: Record<BackendErrorCode, ErrorWords> = {
  offline: {
    title: msg`No hay conexión a internet`,
    body: msg`Lo que escribiste sigue aquí. Revisa tu conexión; cuando vuelva, podrás seguir donde estabas.`,
  },
  timeout: {
    title: msg`La respuesta tarda demasiado`,
    body: msg`Puede ser tu conexión o nuestro servicio. Espera un momento y vuelve a intentarlo.`,
  },
  unavailable: {
    title: msg`El servicio no está respondiendo`,
    body: msg`Lo que escribiste sigue aquí. Espera un momento y vuelve a intentarlo. Si estabas pagando, mira antes tu saldo.`,
  },
  malformed: {
    title: msg`Recibimos una respuesta que no podemos leer`,
    body: msg`Preferimos no mostrarte datos que podrían estar mal. Vuelve a intentarlo; si estabas pagando, mira antes tu saldo. Si sigue igual, escribe a soporte.`,
  },
  outcome_unknown: {
    title: msg`Todavía no sabemos cómo terminó`,
    body: msg`Se cortó la comunicación antes de recibir la respuesta. Estamos leyendo de nuevo tu cuenta: mira aquí si ya se hizo. Si lo envías otra vez sin cambiar nada, no se hará dos veces.`,
  },

  session_expired: {
    title: msg`Tu sesión terminó`,
    body: msg`Por seguridad dura poco tiempo. Vuelve a entrar desde tu CRM y seguirás donde te quedaste.`,
  },
  session_revoked: {
    title: msg`Esta sesión se cerró`,
    body: msg`Puede que se haya cerrado desde otro lugar. Vuelve a entrar desde tu CRM para seguir.`,
  },
  launch_token_invalid: {
    title: msg`Este enlace de entrada no sirve`,
    body: msg`Puede estar incompleto. Vuelve a tu CRM y abre la guía desde allí.`,
  },
  launch_token_expired: {
    title: msg`Este enlace de entrada ya venció`,
    body: msg`Cada enlace dura solo un momento. Vuelve a tu CRM y abre la guía otra vez.`,
  },
  launch_token_used: {
    title: msg`Este enlace de entrada ya se usó`,
    body: msg`Cada enlace sirve una sola vez. Vuelve a tu CRM y abre la guía otra vez.`,
  },
  permission_denied: {
    title: msg`Tu usuario no tiene permiso para esto`,
    body: msg`No se cambió nada. Pídele a quien administra la cuenta que lo haga o que te dé el permiso.`,
  },
  workspace_suspended: {
    title: msg`La cuenta está suspendida`,
    body: msg`Mientras tanto no se puede cambiar nada aquí. Escribe a soporte para saber qué falta.`,
  },

  invalid_request: {
    title: msg`No pudimos completar esta acción`,
    body: msg`El problema es nuestro y no se cambió nada. Vuelve a cargar la página; si se repite, escribe a soporte.`,
  },
  validation_failed: {
    title: msg`Hay datos que no se aceptaron`,
    body: msg`No se guardó nada todavía. Revisa los campos y envíalos de nuevo.`,
  },
  not_found: {
    title: msg`Esto ya no está en tu cuenta`,
    body: msg`Puede que se haya quitado desde otro lugar. Vuelve a cargar la página para ver lo que hay ahora.`,
  },
  operation_not_supported: {
    title: msg`Esto no se puede hacer desde aquí`,
    body: msg`Tu cuenta no ofrece esta opción en la guía. Búscala en tu CRM o pregunta a soporte.`,
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
  rate_limited: {
    title: msg`Hubo muchos intentos seguidos`,
    body: msg`Para cuidar tu cuenta hacemos una pausa. Espera un minuto y vuelve a intentarlo.`,
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

  step_not_skippable: {
    title: msg`Este paso no se puede dejar para después`,
    body: msg`Lo demás depende de él. Complétalo para seguir.`,
  },
  step_not_declarable: {
    title: msg`Este paso se comprueba solo`,
    body: msg`Lo marcaremos como listo en cuanto se cumpla lo que falta.`,
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

  unknown: {
    title: msg`Algo no salió como esperábamos`,
    body: msg`No sabemos con certeza si se completó. Vuelve a cargar la página y mira cómo está tu cuenta antes de volver a intentarlo; si se repite, escribe a soporte.`,
  },
};
