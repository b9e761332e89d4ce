/**
 * An id for a row about to be typed, chosen by its form: a UUID (version 7) that begins with the moment it was made, so
 * that rows stand in the order in which they were added.
 */
export function rowId(now: number): string {
  const random = Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  const time = now.toString(16).padStart(12, "0");
  const variant = "89ab"[Number.parseInt(random.slice(3, 4), 16) % 4];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(8)}`;
}
