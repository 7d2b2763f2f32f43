/** A part of Web Storage that is gone with the page. */
export function createMemoryStorage() {
  const slots = new Map<string, string>();
  return {
    getItem: (name: string) => slots.get(name) ?? null,
    setItem: (name: string, value: string) => void slots.set(name, value),
    removeItem: (name: string) => void slots.delete(name),
  };
}
