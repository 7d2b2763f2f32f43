/*
 * The entry of paso-parts.mjs: what paso.js, which a host loads with every page, leaves for when a wizard is opened.
 */
export { openConversation } from './conversation.ts';
export { connectElement } from './element.ts';
export { openModal } from './modal.ts';
