import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BackendErrorCode } from './backend-error.ts';

/** What a customer reads of an error: what happened, then what it means and what to do. */
export interface ErrorWords {
  title: MessageDescriptor;
  body: MessageDescriptor;
}

/** What can only come of the screens behind the first step: its words come with them. */
export type LaterErrorCode = Exclude<BackendErrorCode, keyof typeof words>;

let laterWords: Partial<Record<LaterErrorCode, ErrorWords>> = {};

/** Fetches the words of what the screens behind the first step can answer. */
export async function loadLaterErrorWords(): Promise<void> {
  const { laterErrorWords } = await import('./later-error-words.ts');
  laterWords = laterErrorWords;
}

/** The words for a code. Every code has its own, so that no one reads a number or a name of ours. */
export function describeBackendError(code: BackendErrorCode): ErrorWords {
  return isFirst(code) ? words[code] : (laterWords[code] ?? words.unknown);
}

function isFirst(code: BackendErrorCode): code is keyof typeof words {
  return Object.hasOwn(words, code);
}

/** The words where something could only be read, so that nothing typed and no payment is in question. */
export function describeReadProblem(code: BackendErrorCode): ErrorWords {
  const body = readingBodies[code];
  const told = describeBackendError(code);
  return body === undefined ? told : { ...told, body };
}

const readingBodies: Partial<Record<BackendErrorCode, MessageDescriptor>> = {
  unavailable: msg`Espera un momento y vuelve a intentarlo. Lo que ya hiciste está guardado.`,
  malformed: msg`Preferimos no mostrarte datos que podrían estar mal. Vuelve a intentarlo; si sigue igual, escribe a soporte.`,
};

const words = {
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
  not_found: {
    title: msg`Esto ya no está en tu cuenta`,
    body: msg`Puede que se haya quitado desde otro lugar. Vuelve a cargar la página para ver lo que hay ahora.`,
  },
  operation_not_supported: {
    title: msg`Esto no se puede hacer desde aquí`,
    body: msg`Tu cuenta no ofrece esta opción en la guía. Búscala en tu CRM o pregunta a soporte.`,
  },
  rate_limited: {
    title: msg`Hubo muchos intentos seguidos`,
    body: msg`Para cuidar tu cuenta hacemos una pausa. Espera un minuto y vuelve a intentarlo.`,
  },
  step_not_skippable: {
    title: msg`Este paso no se puede dejar para después`,
    body: msg`Lo demás depende de él. Complétalo para seguir.`,
  },
  step_not_declarable: {
    title: msg`Este paso se comprueba solo`,
    body: msg`Lo marcaremos como listo en cuanto se cumpla lo que falta.`,
  },
  unknown: {
    title: msg`Algo no salió como esperábamos`,
    body: msg`No sabemos con certeza si se completó. Vuelve a cargar la página y mira cómo está tu cuenta antes de volver a intentarlo; si se repite, escribe a soporte.`,
  },
} satisfies Partial<Record<BackendErrorCode, ErrorWords>>;
