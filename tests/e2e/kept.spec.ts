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

test("[Q-31] the policy of a page lets its own scripts run and no other; its console stays clean", async ({
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
    // A kept page has no inline script left, so none may run.
    if (kept) expect(policy).toContain("; script-src 'self'; ");
    else expect(policy).toMatch(/; script-src 'self' 'nonce-[^']+' 'strict-dynamic'; /);
    // Its scripts have run: its elements are alive, and where the framework is a link opens without fetching a page whole.
    expect(await page.locator("reading-tools:defined").count(), path).toBeGreaterThan(0);
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    await page.getByRole("link", { name: "Bảng vàng", exact: true }).first().click();
    await expect(page).toHaveURL(/\/bang-vang$/);
    expect(await page.evaluate(() => "stayed" in window), path).toBe(!kept);
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

test("[F-40] [F-41] a first visit is light, and what a reader chooses stays, with and without JavaScript", async ({
  page,
  browser,
}) => {
  const sizes = { script: 0, stylesheet: 0, font: 0, document: 0 };
  page.on("response", async (answer) => {
    const type = answer.request().resourceType();
    if (type in sizes) {
      const { responseBodySize } = await answer.request().sizes();
      sizes[type as keyof typeof sizes] += responseBodySize;
    }
  });
  const answer = await page.goto("/phong-trao/2021", { waitUntil: "networkidle" });
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(1);
  const preloaded = answer?.headers().link?.match(/\.woff2>/g) ?? [];
  expect(preloaded.length).toBeLessThanOrEqual(6);
  expect(sizes.script).toBeLessThan(5_000);
  expect(sizes.stylesheet).toBeLessThan(20_000);
  expect(sizes.document).toBeLessThan(25_000);
  expect(sizes.font).toBeLessThan(130_000);

  await page.getByRole("button", { name: "Tương phản cao" }).first().click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "contrast");
  await page.goto("/bang-vang");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "contrast");

  const scriptless = await browser.newContext({ javaScriptEnabled: false });
  const plain = await scriptless.newPage();
  await plain.goto("/phong-trao/2021");
  await plain.getByRole("button", { name: "Cỡ chữ rất lớn" }).first().click();
  await expect(plain).toHaveURL(/\/phong-trao\/2021$/);
  await expect(plain.locator("html")).toHaveAttribute("data-text", "xl");
  await expect(plain.getByRole("button", { name: "In bài" })).toBeHidden();
  await scriptless.close();
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
