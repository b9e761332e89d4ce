import { openLighthouse } from "../lib/lighthouse.mjs";

const PAGES = [
  "/",
  "/phong-trao/2021",
  "/tin-tuc/cac-moc-thoi-gian-cua-phong-trao-thi-dua-nam-2021",
];
const ROUNDS = 3;

/** Lighthouse's performance of the three pages a reader lands on, phone profile: medians out of a hundred. */
export async function phonePerformance({ origin }) {
  const lighthouse = await openLighthouse();
  const rows = {};
  try {
    for (const path of PAGES) {
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
