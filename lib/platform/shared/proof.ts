/** How much work a challenge asks of a browser: some ten thousand hashes, under a second. */
export const CHALLENGE_BITS = 13;

/** Whether a hash begins with so many zero bits: about one in 2^bits does. */
export function provenWork(hash: Uint8Array, bits: number): boolean {
  let left = bits;
  for (const byte of hash) {
    if (left <= 0) return true;
    const looked = Math.min(left, 8);
    if (byte >> (8 - looked) !== 0) return false;
    left -= looked;
  }
  return left <= 0;
}
