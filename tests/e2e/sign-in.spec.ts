import { createHash } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { account, expectAccessible, expectNoSideways, signIn } from "@/tests/support/portal";

const EMAIL = "Thư điện tử";
const PASSWORD = "Mật khẩu";

async function fillIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel(EMAIL).fill(email);
  await page.getByLabel(PASSWORD, { exact: true }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
}

/** What the browser refused to load or run, and what broke, while the work was done. */
async function complaintsDuring(page: Page, work: () => Promise<void>): Promise<string[]> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (thrown) => complaints.push(String(thrown)));
  await work();
  return complaints;
}

async function expectFit(page: Page): Promise<void> {
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await expectAccessible(page);
    await expectNoSideways(page);
  }
}

test("[A-10] signs in and returns to the page asked for", async ({ page }) => {
  const { email, password, name } = account("canbo.tnn");
  await page.goto("/lam-viec/tai-khoan?tu=thu");
  await expect(page).toHaveURL(/\/dang-nhap\?tiep=/);
  await fillIn(page, email, password);
  await expect(page).toHaveURL(/\/lam-viec\/tai-khoan\?tu=thu$/);
  await expect(page.getByRole("banner")).toContainText(name);
});

test("[A-10] never returns to another site", async ({ page }) => {
  const { email, password } = account("canbo.tnn");
  await page.goto("/dang-nhap?tiep=https://example.com/lam-viec");
  await fillIn(page, email, password);
  await expect(page).toHaveURL(/^http:\/\/[^/]+\/lam-viec$/);
});

test("[A-02] tells a wrong password and an unknown e-mail the same, and keeps the e-mail", async ({
  page,
}) => {
  const sentence = "Thư điện tử hoặc mật khẩu chưa đúng. Đề nghị kiểm tra lại rồi thử lần nữa.";
  for (const email of [account("phong.tnn").email, "khong-co@trinh-dien.example"]) {
    await page.goto("/dang-nhap");
    await fillIn(page, email, "không phải mật khẩu này");
    const summary = page.getByRole("alert").filter({ hasText: "Chưa đăng nhập được" });
    await expect(summary).toContainText(sentence);
    await expect(summary).toBeFocused();
    await expect(page.getByLabel(EMAIL)).toHaveValue(email);
    await expect(page.getByLabel(PASSWORD, { exact: true })).toHaveValue("");
    expect(page.url()).not.toContain("%40");
  }
});

test("[A-03] after five failures says how long to wait, also to the right password", async ({
  page,
}) => {
  const email = `khoa-${Date.now()}@trinh-dien.example`;
  await page.goto("/dang-nhap");
  for (let n = 0; n < 5; n++) {
    await fillIn(page, email, "không phải mật khẩu này");
    await expect(page.getByText("mật khẩu chưa đúng")).toBeVisible();
  }
  await fillIn(page, email, "không phải mật khẩu này");
  await expect(page.getByText(/Đề nghị chờ 1[45] phút rồi thử lại/)).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("[A-12] one signs in, is told of a mistake, and signs out", async ({ page }) => {
    const { email, password, name } = account("canbo.tnn");
    await page.goto("/dang-nhap");
    await fillIn(page, email, "không phải mật khẩu này");
    await expect(page.getByText("mật khẩu chưa đúng")).toBeVisible();
    await expect(page.getByLabel(EMAIL)).toHaveValue(email);
    await fillIn(page, email, password);
    await expect(page.getByRole("banner")).toContainText(name);
    await page.getByRole("button", { name: "Đăng xuất" }).click();
    await expect(page).toHaveURL(/\/dang-nhap/);
    await page.goto("/lam-viec");
    await expect(page).toHaveURL(/\/dang-nhap\?tiep=/);
  });

  test("[A-14] a card fills the form with a demonstration account", async ({ page }) => {
    const { email, name } = account("vuthidua");
    await page.goto("/dang-nhap");
    await page.getByRole("link", { name: /^Chuyên viên Bộ/ }).click();
    await expect(page.getByLabel(EMAIL)).toHaveValue(email);
    await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
    await expect(page.getByRole("banner")).toContainText(name);
  });
});

test("[A-14] a card fills the form where scripts run as well", async ({ page }) => {
  await page.goto("/dang-nhap");
  await page.getByRole("link", { name: /^Quản trị hệ thống/ }).click();
  await expect(page.getByLabel(EMAIL)).toHaveValue(account("quantri").email);
  await page.getByRole("link", { name: /^Cụm phó Cụm IV/ }).click();
  await expect(page.getByLabel(EMAIL)).toHaveValue(account("cumpho").email);
});

test("[A-06] signing out ends the session, also for a copy of its cookie", async ({
  page,
  context,
}) => {
  await signIn(page, "canbo.tnn");
  const copy = await context.storageState();
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await expect(page.getByText("Đồng chí đã đăng xuất")).toBeVisible();
  await context.addCookies(copy.cookies);
  await page.goto("/lam-viec");
  await expect(page).toHaveURL(/\/dang-nhap\?tiep=/);
  await expect(page.getByText("Phiên làm việc đã kết thúc")).toBeVisible();
});

test("[A-13] refuses a form of another site, and one without its token", async ({ request }) => {
  const { email, password } = account("canbo.tnn");
  const send = (headers: Record<string, string>, form: Record<string, string> = {}) =>
    request.post("/api/auth/callback/credentials", {
      headers,
      form: { email, password, ...form },
      maxRedirects: 0,
    });
  expect((await send({ Origin: "https://evil.example" })).status()).toBe(403);
  const stale = await send({}, { csrfToken: "0".repeat(64) });
  expect(stale.status()).toBe(303);
  expect(stale.headers().location).toMatch(/^\/dang-nhap\?loi=het-han/);
  expect(stale.headers()["set-cookie"] ?? "").not.toContain("session-token=ey");
});

test("[A-15] carries the security headers everywhere, and on every page a nonce of its own or the hashes of its scripts", async ({
  request,
}) => {
  const nonces = new Set<string>();
  for (const path of ["/dang-nhap", "/", "/phong-trao/2021", "/lam-viec", "/khong-co-trang-nay"]) {
    const answer = await request.get(path);
    const headers = answer.headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["permissions-policy"]).toContain("camera=()");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    const [scripts = ""] = /script-src [^;]*/.exec(policy) ?? [];
    expect(scripts).not.toContain("unsafe-inline");
    const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1];
    if (nonce) nonces.add(nonce);
    const inline = (await answer.text()).matchAll(
      /<script(?![^>]*\bsrc=)([^>]*)>([^<]*(?:<(?!\/script>)[^<]*)*)/g,
    );
    for (const [, attributes = "", text = ""] of inline) {
      if (nonce) expect(attributes).toContain(`nonce="${nonce}"`);
      else if (text !== "" && !attributes.includes("ld+json"))
        expect(scripts).toContain(createHash("sha256").update(text).digest("base64"));
    }
  }
  // The home page and the campaign are kept for everybody.
  expect(nonces.size).toBe(3);
  for (const path of ["/api/suc-khoe", "/api/auth/csrf", "/api/auth/khong-co", "/icon.svg"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
});

test("[A-15] the browser refuses nothing of ours, and the pages come alive", async ({ page }) => {
  const complaints = await complaintsDuring(page, async () => {
    await signIn(page, "quantri");
    await page.goto("/quan-tri/tai-khoan/moi");
    await page.getByLabel("Vai trò").selectOption({ label: "Thủ trưởng đơn vị" });
    await expect(page.getByRole("combobox", { name: "Đơn vị" })).toBeVisible();
  });
  expect(complaints).toEqual([]);
});

test("[A-16] shows each role the places of its work", async ({ browser }) => {
  const places: Record<string, { has: string[]; lacks: string[] }> = {
    "canbo.tnn": { has: ["Hồ sơ đăng ký"], lacks: ["Thẩm định", "Quyết định", "Quản trị"] },
    khoitruong: { has: ["Thẩm định", "Khối thi đua số IV"], lacks: ["Quyết định", "Quản trị"] },
    vuthidua: {
      has: ["Thẩm định", "Biên tập", "Quyết định"],
      lacks: ["Quản trị", "Hồ sơ đăng ký"],
    },
    quantri: { has: ["Quản trị", "Nhật ký"], lacks: ["Thẩm định", "Hồ sơ đăng ký", "Quyết định"] },
  };
  for (const [who, { has, lacks }] of Object.entries(places)) {
    const page = await (await browser.newContext()).newPage();
    await signIn(page, who);
    const menu = page.getByRole("navigation", { name: "Công việc" });
    for (const label of has) {
      await expect(menu.getByRole("link", { name: label, exact: true })).toBeVisible();
    }
    for (const label of lacks) {
      await expect(menu.getByRole("link", { name: label, exact: true })).toHaveCount(0);
    }
    await page.context().close();
  }
});

test("[A-22] the administration does not exist for anybody else", async ({ page }) => {
  await signIn(page, "vuthidua");
  for (const path of ["/quan-tri", "/quan-tri/tai-khoan", "/quan-tri/nhat-ky"]) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang");
  }
});

test("[A-20] an administrator makes an account, whose owner signs in and is put out at once", async ({
  page,
  browser,
}) => {
  const email = `moi-${Date.now()}@trinh-dien.example`;
  await signIn(page, "quantri");
  await page.goto("/quan-tri/tai-khoan/moi");
  await page.getByRole("button", { name: "Tạo tài khoản" }).click();
  await expect(page.getByRole("alert").first()).toBeFocused();
  await page.getByLabel("Họ và tên").fill("Người Mới Giả Định");
  await page.getByLabel(EMAIL).fill(email);
  await page.getByLabel("Vai trò").selectOption({ label: "Cán bộ đầu mối của đơn vị" });
  await page.getByRole("combobox", { name: "Đơn vị" }).fill("vien tham");
  await page.getByRole("option", { name: /Cục Viễn thám/ }).click();
  await page.getByRole("button", { name: "Tạo tài khoản" }).click();
  const password = (await page.locator("code").textContent()) ?? "";

  const owner = await (await browser.newContext()).newPage();
  await owner.goto("/dang-nhap");
  await fillIn(owner, email, password);
  await expect(owner.getByRole("banner")).toContainText("Người Mới Giả Định");

  await page.getByRole("link", { name: "Mở tài khoản" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Người Mới Giả Định");
  await page.getByRole("button", { name: "Khóa tài khoản" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Khóa", exact: true }).click();
  await expect(page.getByText("Đã khóa")).toBeVisible();

  await owner.goto("/lam-viec/tai-khoan");
  await expect(owner).toHaveURL(/\/dang-nhap/);
});

test("[A-31] a person ends a session on another machine", async ({ page, browser }) => {
  await signIn(page, "cumpho");
  const elsewhere = await (await browser.newContext()).newPage();
  await signIn(elsewhere, "cumpho");
  await page.goto("/lam-viec/tai-khoan");
  await page.getByRole("button", { name: "Kết thúc mọi phiên khác" }).click();
  await expect(page.getByRole("button", { name: /Kết thúc phiên này/ })).toHaveCount(0);
  await elsewhere.goto("/lam-viec/tai-khoan");
  await expect(elsewhere).toHaveURL(/\/dang-nhap/);
  await page.reload();
  await expect(page.getByText("Phiên đang dùng")).toBeVisible();
});

for (const path of [
  "/lam-viec/tai-khoan",
  "/quan-tri",
  "/quan-tri/tai-khoan",
  "/quan-tri/tai-khoan/moi",
  "/quan-tri/nhat-ky",
]) {
  test(`${path} is accessible and fits a phone`, async ({ page }) => {
    await signIn(page, "quantri");
    await page.goto(path);
    await expectFit(page);
  });
}

test("the page of an account is accessible and fits a phone", async ({ page }) => {
  await signIn(page, "quantri");
  await page.goto("/quan-tri/tai-khoan?q=chu+minh");
  await page.getByRole("link", { name: "Chu Minh Ước Lệ" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Chu Minh Ước Lệ");
  await expectFit(page);
});
