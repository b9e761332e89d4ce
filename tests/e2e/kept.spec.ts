import { expect, type Page, test } from "@playwright/test";
import { withClient } from "@/scripts/lib/databases.mjs";
import { openLighthouse } from "@/scripts/lib/lighthouse.mjs";
import { freePort } from "@/scripts/lib/port.mjs";
import { serve } from "@/scripts/lib/serve.mjs";

const NEWS = "/tin-tuc/cac-moc-thoi-gian-cua-phong-trao-thi-dua-nam-2021";
const ILLUSTRATED = "/tin-tuc/noi-dung-thi-dua-2-chuyen-doi-so";
const LANDED_ON = ["/", "/phong-trao/2021", NEWS];

/** What the pages of this browser say against themselves: a policy broken, a script failed, a file not there. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() !== "log") complaints.push(message.text());
  });
  return complaints;
}

test("[Q-31] the policy of a kept page lets its own scripts run and no other; its console stays clean", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`${violatedDirective} ${blockedURI}`),
    );
  });
  for (const path of [...LANDED_ON, "/tim-kiem?q=thi+dua"]) {
    // The second answer comes from memory.
    await page.request.get(path);
    const answer = await page.goto(path, { waitUntil: "networkidle" });
    const policy = answer?.headers()["content-security-policy"] ?? "";
    const kept = !path.includes("?");
    expect(/'sha256-/.test(policy), path).toBe(kept);
    expect(/'nonce-/.test(policy), path).toBe(!kept);
    // Its scripts have run: a link opens without the page being fetched whole.
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    await page.getByRole("link", { name: "Bảng vàng", exact: true }).first().click();
    await expect(page).toHaveURL(/\/bang-vang$/);
    expect(await page.evaluate(() => "stayed" in window), path).toBe(true);
  }
  expect(complaints).toEqual([]);

  const policy = (await page.goto("/"))?.headers()["content-security-policy"];
  await page.evaluate(() => {
    const foreign = document.createElement("script");
    foreign.textContent = "window.foreign = true";
    document.head.append(foreign);
  });
  expect(await page.evaluate(() => "foreign" in window), policy).toBe(false);
});

test("[Q-30] what is published shows within a second on two server processes", async ({
  request,
  baseURL,
}) => {
  const database = process.env.DATABASE_URL ?? "";
  const port = await freePort();
  const second = await serve({
    port,
    env: {
      DATABASE_URL: database,
      NEXTAUTH_URL: `http://localhost:${port}`,
      NEXTAUTH_SECRET: "secret-of-the-second-process-of-a-test",
      PORTAL_DEMO: "1",
    },
  });
  const write = (title: string) =>
    withClient(database, (client) =>
      client.query("update article set title = $1 where slug = $2", [title, NEWS.split("/")[2]]),
    );
  const pages = [`${baseURL}${NEWS}`, `${second.url}${NEWS}`];
  const read = async (url: string) => (await request.get(url)).text();
  const [before = ""] = /(?<=<h1[^>]*>)[^<]+/.exec(await read(pages[0] ?? "")) ?? [];
  const after = `Tin vừa đăng lúc ${Date.now()}`;
  try {
    // Somebody reads on both without a pause, so that both keep the page at the moment of publication.
    let reading = true;
    const readers = pages.map(async (url) => {
      while (reading) await read(url);
    });
    await write(after);
    const published = Date.now();
    for (const url of pages) expect(await read(url)).not.toBe("");
    await new Promise((resolve) => setTimeout(resolve, published + 1_000 - Date.now()));
    const shown = await Promise.all(pages.map(read));
    reading = false;
    await Promise.all(readers);
    for (const page of shown) expect(page).toContain(after);
  } finally {
    await write(before);
    await second.stop();
  }
});

test("[F-31] pictures come as AVIF or WebP, described, and nothing moves when they arrive", async ({
  page,
  request,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries())
        Object.assign(window, {
          moved: Reflect.get(window, "moved") + Reflect.get(shift, "value"),
        });
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(ILLUSTRATED);
  const pictures = page.locator("article figure img");
  await expect(pictures).toHaveCount(2);
  for (const picture of await pictures.all()) {
    await expect(picture).toHaveAttribute("alt", /^Hình vẽ /);
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).not.toHaveJSProperty("naturalWidth", 0);
    const address = await picture.evaluate((image: HTMLImageElement) => image.currentSrc);
    for (const type of ["image/avif", "image/webp"]) {
      const answer = await request.get(address, { headers: { accept: type } });
      expect(answer.headers()).toMatchObject({
        "content-type": type,
        "cache-control": "public, max-age=86400, must-revalidate",
      });
    }
  }
  expect(await page.evaluate(() => Reflect.get(window, "moved"))).toBeLessThan(0.1);
});

test("[Q-32] Lighthouse finds nothing to mend on a phone: accessibility, best practices, search engines", async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  const lighthouse = await openLighthouse();
  try {
    for (const path of LANDED_ON) {
      const scored = await lighthouse.judge(`${baseURL}${path}`, [
        "accessibility",
        "best-practices",
        "seo",
      ]);
      expect(scored, path).toEqual([
        { category: "accessibility", score: 100, lost: [] },
        { category: "best-practices", score: 100, lost: [] },
        { category: "seo", score: 100, lost: [] },
      ]);
    }
  } finally {
    await lighthouse.close();
  }
});
