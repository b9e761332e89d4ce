import { openLighthouse } from "../lib/lighthouse.mjs";
import { READ_PAGES } from "./kept.mjs";

const ROUNDS = 3;

/** Lighthouse's performance of the three pages a reader lands on, phone profile: medians out of a hundred. */
export async function phonePerformance({ origin }) {
  const lighthouse = await openLighthouse();
  const rows = {};
  try {
    for (const path of READ_PAGES) {
      const scores = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const [performance] = await lighthouse.judge(origin + path, ["performance"]);
        scores.push(performance.score);
      }
      rows[path] = scores.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
    }
  } finally {
    await lighthouse.close();
  }
  return rows;
}
