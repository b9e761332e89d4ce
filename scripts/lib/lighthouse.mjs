// Lighthouse in the Chromium of the tests, on its own phone profile.

import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { BROWSER_FLAGS, findBrowser } from "../browser.mjs";
import { freePort } from "./port.mjs";

/** Only performance is a matter of time: for the rest Lighthouse need not wait for a quiet page. */
const WITHOUT_WAITING = {
  throttlingMethod: "provided",
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
};

/** A browser for Lighthouse: `judge(url, categories)` visits a page anew, `close()` ends it. */
export async function openLighthouse() {
  const port = await freePort();
  const { program, env } = findBrowser();
  const browser = await chromium.launch({
    executablePath: program,
    args: [...BROWSER_FLAGS, `--remote-debugging-port=${port}`],
    env: { ...process.env, ...env },
  });
  return {
    judge: async (url, categories) => {
      const { lhr } = await lighthouse(url, {
        port,
        onlyCategories: categories,
        formFactor: "mobile",
        logLevel: "error",
        disableFullPageScreenshot: true,
        ...(categories.includes("performance") ? {} : WITHOUT_WAITING),
      });
      if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
      return scoresOf(lhr);
    },
    close: () => browser.close(),
  };
}

/** Of each category its score out of a hundred, and every audit that took something away. */
function scoresOf({ categories, audits }) {
  return Object.values(categories).map(({ id, score, auditRefs }) => ({
    category: id,
    score: Math.round(score * 100),
    lost: auditRefs
      .filter(({ weight }) => weight > 0)
      .map((ref) => audits[ref.id])
      .filter((audit) => audit.score !== null && audit.score < 1)
      .map((audit) => `${audit.id}: ${audit.title}`),
  }));
}
