/** A part of a whole in percent, kept between 0 and 100 so that a bar never leaves its box. */
export function percentOf(value: number, max: number): number {
  return max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
}
