/** What the parts of a file's pages tell each other without knowing each other. */
export type Signal =
  /** The session has ended: somebody has to sign in before anything is saved. */
  | "session-ended"
  /** Signed in again: what waits is to be sent. */
  | "session-begun"
  /** Somebody else works on the same file: what they write is to be read. */
  | "others-here";

export const tell = (signal: Signal): void => {
  window.dispatchEvent(new Event(`portal:${signal}`));
};

/** Listens until the returned function is called. */
export function hear(signal: Signal, listener: () => void): () => void {
  const name = `portal:${signal}`;
  window.addEventListener(name, listener);
  return () => window.removeEventListener(name, listener);
}
