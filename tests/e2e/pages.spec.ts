import { expect, type Page, test } from "@playwright/test";
import { givenOwnFile, signInAs } from "@/tests/support/own-file";
import { expectAccessible, expectNoSideways, signIn } from "@/tests/support/portal";
import { htmlErrors } from "@/tests/support/valid-html";

// The tests know nothing of each other, so that they are shared out evenly.
test.describe.configure({ mode: "parallel" });

const MISSING = "/khong-co-trang-nay";

/** A page by its address, or the first that a list links to: its address is another in each demonstration. */
type Shape = string | { readonly on: string; readonly opens: string };

const PUBLIC: readonly Shape[] = [
  "/",
  "/phong-trao",
  "/phong-trao/2021",
  "/phong-trao/2021/tham-gia",
  "/tin-tuc",
  "/tin-tuc/cac-moc-thoi-gian-cua-phong-trao-thi-dua-nam-2021",
  "/bang-vang",
  "/bang-vang?q=ước+lệ",
  "/van-ban",
  "/tim-kiem?q=thi+dua",
  "/gop-y",
  "/gop-y/cua-toi",
  "/van-ban/nghi-dinh-91-2017-nd-cp",
  "/dang-nhap",
  "/ngay-trinh-dien",
  "/huong-dan/bo-phieu",
  "/sang-kien",
  "/quy-trinh",
  "/so-do",
  "/tro-nang",
  "/huong-dan",
  "/huong-dan/nguoi-doc",
  "/tam-gian-doan",
  MISSING,
  { on: "/bang-vang", opens: "/bang-vang/quyet-dinh/" },
  { on: "/bang-vang", opens: "/bang-vang/" },
  { on: "/sang-kien", opens: "/sang-kien/" },
];

const BY_ROLE = {
  "canbo.thanhhoa": [
    "/lam-viec",
    "/lam-viec/dang-ky",
    "/lam-viec/thong-bao",
    "/lam-viec/tai-khoan",
    "/lam-viec/khoi-cum",
    "/lam-viec/bao-cao",
    "/lam-viec/lich",
    "/lam-viec/khoi-cum/CUM-IV/giao-uoc",
    "/lam-viec/bao-cao/2021/T01",
  ],
  khoitruong: [
    "/lam-viec",
    "/lam-viec/tham-dinh",
    "/lam-viec/khoi-cum/KHOI-IV",
    "/lam-viec/khoi-cum/KHOI-IV/giao-uoc",
    "/lam-viec/khoi-cum/KHOI-IV/tien-do",
    "/lam-viec/bo-phieu",
    { on: "/lam-viec/bo-phieu", opens: "/lam-viec/bo-phieu/" },
    "/lam-viec/khoi-cum/KHOI-IV/suy-ton",
    "/lam-viec/khoi-cum/KHOI-IV/suy-ton/moi",
    "/lam-viec/khoi-cum/KHOI-IV/cham-diem",
    "/lam-viec/khoi-cum/KHOI-IV/cham-diem/trinh-chieu",
  ],
  vuthidua: [
    "/lam-viec/tham-dinh?trang-thai=cho-bo",
    "/lam-viec/gia-han",
    "/lam-viec/bien-tap",
    "/lam-viec/bien-tap/ngay-nghi",
    "/lam-viec/bien-tap/ky-bao-cao",
    "/lam-viec/bien-tap/2021",
    "/lam-viec/bien-tap/2021/noi-dung",
    "/lam-viec/bien-tap/2021/phong-trao",
    "/lam-viec/bien-tap/2021/moc-thoi-gian",
    "/lam-viec/bien-tap/2021/cong-bo",
    "/lam-viec/bien-tap/2021/don-vi",
    "/lam-viec/bien-tap/2021/lich-su",
    "/xem-truoc/phong-trao/2021",
    "/lam-viec/bien-tap/tin",
    "/lam-viec/bien-tap/anh",
    "/lam-viec/bien-tap/van-ban",
    "/lam-viec/bien-tap/van-ban/moi",
    "/lam-viec/bien-tap/phan-hoi",
    "/lam-viec/bien-tap/phan-hoi/mau",
    "/lam-viec/hoi-dong",
    "/lam-viec/quyet-dinh",
    "/lam-viec/quyet-dinh/moi",
    "/lam-viec/nhan-su",
    "/lam-viec/nhan-su/moi",
    "/lam-viec/nhan-su/bo-sung",
    "/quan-tri/bo-quy-tac",
    "/quan-tri/bo-quy-tac/R2017",
    "/quan-tri/bo-quy-tac/R2017/thu?so-lieu=quota.CSTDCS.percent&gia-tri=10",
    "/lam-viec/cham-diem",
    "/lam-viec/cham-diem/xep-hang",
    "/lam-viec/cham-diem/tieu-chi/2021",
    "/lam-viec/hoi-dong/moi",
    "/lam-viec/nhan-su/nhap",
    { on: "/lam-viec/nhan-su", opens: "/lam-viec/nhan-su/" },
    { on: "/lam-viec/bien-tap/tin", opens: "/lam-viec/bien-tap/tin/" },
    { on: "/lam-viec/bien-tap/anh", opens: "/lam-viec/bien-tap/anh/" },
    { on: "/lam-viec/bien-tap/van-ban", opens: "/lam-viec/bien-tap/van-ban/" },
    { on: "/lam-viec/bien-tap/phan-hoi", opens: "/lam-viec/bien-tap/phan-hoi/" },
    "/quan-tri/bo-quy-tac/luong-co-so",
  ],
  "thutruong.tnn": ["/lam-viec/uy-quyen"],
  quantri: [
    "/quan-tri",
    "/quan-tri/tai-khoan",
    "/quan-tri/tai-khoan/moi",
    "/quan-tri/don-vi",
    "/quan-tri/don-vi/moi",
    "/quan-tri/khoi-cum",
    "/quan-tri/khoi-cum/CUM-IV",
    "/quan-tri/thu-di",
    "/quan-tri/nhat-ky",
    { on: "/quan-tri/tai-khoan", opens: "/quan-tri/tai-khoan/" },
  ],
} satisfies Record<string, readonly Shape[]>;

const SECTIONS = [
  "",
  "/don-vi",
  "/tap-the",
  "/ca-nhan",
  "/giao-uoc",
  "/sang-kien",
  "/sang-kien/moi",
  "/bien-ban",
  "/dieu-kien",
  "/kiem-tra",
];

/** What the browser says against the page: policy broken, script failed. A page that is not there says so itself. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404"))
      complaints.push(message.text());
  });
  return complaints;
}

const WIDTHS = [1440, 360];

/** The address of the first page under `opens` that a list links to, by an id of its own. */
async function firstLinked(page: Page, { on, opens }: Exclude<Shape, string>): Promise<string> {
  await page.goto(on);
  const links = await page
    .locator(`main a[href^="${opens}"]`)
    .evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
  const ids = links.filter((link) => /^[0-9a-f-]{36}$/.test(link.slice(opens.length)));
  expect(ids, `${on} links to a page under ${opens}`).not.toEqual([]);
  return ids[0] ?? "";
}

/** Each page is visited once: its HTML as it was sent is judged, then the page itself, wide and narrow. */
async function look(page: Page, shapes: readonly Shape[]): Promise<void> {
  const complaints = complaintsOf(page);
  for (const shape of shapes) {
    const path = typeof shape === "string" ? shape : await firstLinked(page, shape);
    await test.step(path, async () => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(path === MISSING ? 404 : 200);
      expect.soft(await htmlErrors((await answer?.text()) ?? ""), path).toEqual([]);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectAccessible(page);
        await expectNoSideways(page);
      }
      expect(complaints).toEqual([]);
    });
  }
}

test("[Q-04] [Q-05] [Q-33] the public pages are valid HTML, pass axe, scroll only downwards and break no policy", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await look(page, PUBLIC);
});

for (const [name, paths] of Object.entries(BY_ROLE)) {
  test(`[Q-04] [Q-05] [Q-33] so are the pages of ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await signIn(page, name);
    await look(page, paths);
  });
}

test("[Q-04] [Q-05] [Q-33] so are the sections of a unit's file", async ({ page }) => {
  test.setTimeout(240_000);
  const file = await givenOwnFile();
  try {
    await signInAs(page, file.officer);
    await look(
      page,
      SECTIONS.map((section) => `/lam-viec/dang-ky/${file.id}${section}`),
    );
  } finally {
    await file.remove();
  }
});

test("[Q-05] every answer carries the policy and the other headers, and a nonce where an inline script may run", async ({
  request,
}) => {
  const nonces = new Set<string>();
  for (const path of ["/", "/phong-trao/2021", "/dang-nhap", MISSING, "/api/suc-khoe"]) {
    const headers = (await request.get(path)).headers();
    const policy = headers["content-security-policy"] ?? "";
    const scripts = policy.split(";").find((one) => one.trim().startsWith("script-src")) ?? "";
    const nonce = /^ script-src 'self' '(nonce-[^']+)' 'strict-dynamic'$/.exec(scripts)?.[1];
    if (nonce) nonces.add(nonce);
    else expect(scripts, path).toBe(" script-src 'self'");
    expect(policy, path).toContain("object-src 'none'");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).toContain("base-uri 'self'");
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
  // The two kept pages have no inline script.
  expect(nonces.size).toBe(3);
});
