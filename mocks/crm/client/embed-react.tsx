export function startEmbedding(): void {}
