import { defineConfig } from "@playwright/test";
import { BROWSER_FLAGS, findBrowser } from "@/scripts/browser.mjs";

const baseURL = process.env.BASE_URL;
// Tools that only read this file need no browser; tests/support/require-portal.ts refuses to test nothing.
const browser = baseURL ? findBrowser() : null;

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/support/require-portal.ts",
  outputDir: "test-results",
  // Two browsers, two servers and two databases share the machine: a journey may take its time.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  workers: 1,
  retries: 0,
  reporter: "list",
  use: {
    ...(baseURL ? { baseURL } : {}),
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1440, height: 900 },
    actionTimeout: 15_000,
    // A film of each test would cost a sixth of the run; what a page held at each step says enough.
    trace: { mode: "retain-on-failure", screenshots: false },
    launchOptions: browser
      ? {
          executablePath: browser.program,
          args: BROWSER_FLAGS,
          env: { ...process.env, ...browser.env },
        }
      : {},
  },
  projects: [{ name: "chromium" }],
});
