import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, expect, type Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import pg from "pg";

type Account = { email: string; password: string; name: string };

const accounts: Account[] = JSON.parse(readFileSync("prisma/seed/data/demo-accounts.json", "utf8"));

/** The demonstration accounts by the part before the @: "canbo.tnn", "vuthidua" … */
export function account(name: string): Account {
  const found = accounts.find((one) => one.email.startsWith(`${name}@`));
  if (!found) throw new Error(`There is no demonstration account ${name}.`);
  return found;
}

/** Signs in on the sign-in page as a person would. */
export const signIn = (page: Page, name: string): Promise<void> => signInAs(page, account(name));

/** The same for an account that is not of the demonstration. */
export async function signInAs(
  page: Page,
  { email, password }: Pick<Account, "email" | "password">,
): Promise<void> {
  await page.goto("/dang-nhap");
  await page.getByLabel("Thư điện tử").fill(email);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await expect(page).toHaveURL(/\/lam-viec/);
}

/** A browser of somebody's own, signed in. */
export const newPerson = (browser: Browser, name: string): Promise<Page> =>
  newPersonAs(browser, account(name));

/**
 * The same for an account that is not of the demonstration. It sends what the sign-in form sends and opens no page yet: the
 * form has tests of its own, and a journey of many people need not draw it for each.
 */
export async function newPersonAs(
  browser: Browser,
  { email, password }: Pick<Account, "email" | "password">,
): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  const { csrfToken } = await (await page.request.get("/api/auth/csrf")).json();
  const answer = await page.request.post("/api/auth/callback/credentials", {
    form: { csrfToken, email, password, callbackUrl: "/lam-viec" },
    maxRedirects: 0,
  });
  expect(answer.headers().location).toMatch(/\/lam-viec$/);
  return page;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The page's own frame alone: what a preview shows in a frame of its own is a page that is looked at for itself. */
const WCAG: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  resultTypes: ["violations"],
  iframes: false,
  preload: false,
};

type Judge = { axe?: { run: (options: RunOptions) => Promise<AxeResults> } };

/** Moves the day on which the demonstration lives. */
export async function moveTo(page: Page, day: string): Promise<void> {
  await page.goto("/ngay-trinh-dien");
  await page.getByLabel("Đổi sang ngày").fill(day);
  await page.getByRole("button", { name: "Đổi ngày" }).click();
  await expect(page.getByText("Đã đổi ngày")).toBeVisible();
}

/** No violation of WCAG 2.2 A or AA on the page as it stands. Axe is put into the page once, however often it looks. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(
    async (options) => (await (window as Judge).axe?.run(options))?.violations,
    WCAG,
  );
  const told = violations?.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(" | ")}`,
  );
  expect(told).toEqual([]);
}

/** Nothing sticks out at the side: the page scrolls down only. */
export async function expectNoSideways(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

/**
 * Takes a unit's file of 2021 out of the portal's database, whatever became of it, so that a journey begins where its
 * officer has done nothing yet. The trail that nothing rewrites is taken out with the database's own triggers asleep.
 */
export async function forgetFile(unitCode: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("set local session_replication_role = replica");
    const file =
      "select r.id from registration r join unit u on u.id = r.unit_id where u.code = $1";
    await client.query(
      `update award set line_id = null where line_id in (select id from registration_line where registration_id in (${file}))`,
      [unitCode],
    );
    await client.query(
      `delete from initiative_author where initiative_id in (select id from initiative where registration_id in (${file}))`,
      [unitCode],
    );
    for (const table of [
      "registration_line",
      "pledge_target",
      "initiative",
      "registration_event",
      "review_comment",
      "review_note",
      "review_batch_item",
      "review_look",
      "sent_total",
      "sent_row",
      "registration_part",
    ]) {
      await client.query(`delete from ${table} where registration_id in (${file})`, [unitCode]);
    }
    await client.query(`delete from registration where id in (${file})`, [unitCode]);
    await client.query("commit");
  } finally {
    await client.end();
  }
}
