// What the rules of errors have in common.

export const AT = '/components/responses/BadRequest';
