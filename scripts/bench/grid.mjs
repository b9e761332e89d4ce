import { chromium } from "@playwright/test";
import { BROWSER_FLAGS, findBrowser } from "../browser.mjs";
import { withClient } from "../lib/databases.mjs";

const SIZES = [30, 3_000];
const short = () => Boolean(process.env.BENCH_SHORT);
const WORDS = ["Nguyen Van", "Tran Thi Hoa", "Le Minh", "Pham Hoang", "Vu Quynh", "Dang Thuy"];
const KEY_PAUSE = 90;
const WORD_PAUSE = 1_000;
const MEGABYTE = 1024 * 1024;

/** Two files of the ground opened for writing, one of thirty people and one of three thousand, and a session of their officer. */
async function layGrids(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      `select r.id, r.unit_id from registration r join unit u on u.id = r.unit_id
       where u.code like 'BENCH-%' order by r.id limit $1`,
      [SIZES.length],
    );
    const officer = await client.query(
      `insert into account (id, email, name, password_hash)
       values (gen_random_uuid(), 'do-luoi@trinh-dien.example', 'Đo lưới', '') returning id`,
    );
    const accountId = officer.rows[0].id;
    for (const [at, { id, unit_id }] of rows.entries()) {
      await client.query(
        `insert into role_grant (id, account_id, role, unit_id, starts_on)
         values (gen_random_uuid(), $1, 'unit_officer', $2, '2020-01-01')`,
        [accountId, unit_id],
      );
      await client.query("delete from registration_line where registration_id = $1", [id]);
      await client.query("update registration set status = 'draft', headcount = $2 where id = $1", [
        id,
        SIZES[at] * 2,
      ]);
      await client.query(
        `insert into registration_line (id, registration_id, subject, full_name, birth_year, sex, job_title, emulation_title_code)
         select gen_random_uuid(), $1, 'person',
                'Nguyễn ' || (array['Văn','Thị','Hữu','Đức','Minh','Ngọc'])[1 + n % 6] || ' ' ||
                (array['Hùng','Lan','Hưng','Mai','Dũng','Hoa','Sơn'])[1 + n % 7] || ' ' || chr(65 + n % 26) || chr(65 + n / 26 % 26),
                1960 + n % 40, (array['male','female']::sex[])[1 + n % 2], 'Chuyên viên',
                (array['LDTT','LDTT','LDTT','LDTT','LDTT','CSTDCS'])[1 + n % 6]
         from generate_series(1, $2::int) n`,
        [id, SIZES[at]],
      );
    }
    const session = await client.query(
      `insert into account_session (id, account_id, device, created_at, expires_at)
       values (gen_random_uuid(), $1, 'bench', now(), now() + interval '1 day') returning id`,
      [accountId],
    );
    return { ids: rows.map(({ id }) => id), sessionId: session.rows[0].id };
  });
}

/** In the page: from each letter to the frame that shows it, which is out once a message posted while it is drawn comes back. */
function listen() {
  globalThis.keyTimes = [];
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key.length > 1) return;
      const pressed = event.timeStamp;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.keyTimes.push(performance.now() - pressed);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

const quantile = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];

/** One grid, open and with the caret in the name of its tenth row. */
async function openGrid(browser, origin, cookie, id) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const [name, value] = cookie.split("=");
  await context.addCookies([{ name, value, url: origin }]);
  const page = await context.newPage();
  await page.addInitScript(listen);
  const began = performance.now();
  await page.goto(`${origin}/lam-viec/dang-ky/${id}/ca-nhan`, { waitUntil: "networkidle" });
  const openMs = performance.now() - began;
  // Named, since which row is drawn as the tenth changes as one scrolls.
  const tenth = await page.locator('[data-cell="fullName"] input').nth(9).getAttribute("id");
  await page.locator(`[id="${tenth}"]`).click();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  const scripts = (await weigh({ devtools }))("ScriptDuration");
  return { page, openMs, devtools, scripts };
}

/** A word typed over what stands in the box, and the pause after it, in which the page saves and looks people up. */
async function typeWord(page, word) {
  await page.bringToFront();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+End");
  for (const letter of word) {
    await page.keyboard.press(letter);
    await page.waitForTimeout(KEY_PAUSE);
  }
  await page.waitForTimeout(WORD_PAUSE);
}

/** The browser's own account of the page, once all that nothing refers to is given up. */
async function weigh({ devtools }) {
  await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  return (wanted) => metrics.find((one) => one.name === wanted)?.value ?? 0;
}

/** Key to paint in the grid of people at thirty rows and at three thousand, in turn, and what each page holds in memory. */
export async function grid({ url, origin }, sealedCookie) {
  const { ids, sessionId } = await layGrids(url);
  const cookie = await sealedCookie(sessionId);
  const { program, env } = findBrowser();
  const browser = await chromium.launch({
    executablePath: program,
    args: BROWSER_FLAGS,
    env: { ...process.env, ...env },
  });
  const rows = [];
  try {
    const grids = [];
    for (const id of ids) grids.push(await openGrid(browser, origin, cookie, id));
    // In turn, word by word, so that a slow minute of the machine falls on both alike.
    for (let round = 0; round < (short() ? 1 : 4); round += 1)
      for (const word of WORDS) for (const { page } of grids) await typeWord(page, word);
    for (const [at, grid] of grids.entries()) {
      const times = await grid.page.evaluate(() => globalThis.keyTimes);
      const weight = await weigh(grid);
      rows.push({
        rows: SIZES[at],
        keys: times.length,
        medianMs: Number(quantile(times, 0.5).toFixed(1)),
        p95Ms: Number(quantile(times, 0.95).toFixed(1)),
        scriptMsPerKey: Number(
          (((weight("ScriptDuration") - grid.scripts) * 1_000) / times.length).toFixed(1),
        ),
        openMs: Math.round(grid.openMs),
        heapMegabytes: Number((weight("JSHeapUsedSize") / MEGABYTE).toFixed(1)),
        nodes: weight("Nodes"),
      });
    }
  } finally {
    await browser.close();
  }
  const [small, large] = rows;
  return {
    rows,
    ratioOfMedians: Number((large.medianMs / small.medianMs).toFixed(2)),
    ratioOfP95: Number((large.p95Ms / small.p95Ms).toFixed(2)),
  };
}
