// What the rules of top-ups have in common.

export const POST = '/paths/~1wallet~1top-ups/post';
