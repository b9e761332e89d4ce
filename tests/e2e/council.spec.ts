import { randomUUID } from "node:crypto";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoSideways, newPerson, signIn } from "@/tests/support/portal";

const PASSED = "Nguyễn Trọng Giả Định";
const LOST = "Trần Thị Mô Phỏng";

/** A member votes in their own browser, against the line named and for the others. */
async function vote(browser: Browser, who: string, title: string, against: string): Promise<void> {
  const page = await newPerson(browser, who);
  await page.goto("/lam-viec/bo-phieu");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const lines = page.getByRole("group").filter({ has: page.getByRole("radio") });
  await expect(lines).toHaveCount(2);
  for (const line of await lines.all()) {
    const no = (await line.textContent())?.includes(against) ?? false;
    await line.getByLabel(no ? "Không đồng ý" : "Đồng ý", { exact: true }).check();
  }
  await page.getByRole("button", { name: "Xem lại phiếu" }).click();
  await page.getByRole("button", { name: "Bỏ phiếu", exact: true }).click();
  await expect(page.getByText(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/)).toBeVisible();
  await page.context().close();
}

async function step(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.getByRole("dialog").getByRole("button", { name }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

test("[T-60] a council meets and votes, and its result becomes a draft decision", async ({
  browser,
  page,
}) => {
  test.setTimeout(90_000);
  const title = `Phiên thử ${randomUUID().slice(0, 8)}`;
  await signIn(page, "vuthidua");
  await page.goto("/lam-viec/hoi-dong");
  await page.getByRole("link", { name: "Hội đồng Thi đua - Khen thưởng (trình diễn)" }).click();
  await page.getByRole("link", { name: "Lập phiên họp" }).click();
  await page.getByLabel("Tên phiên bỏ phiếu").fill(title);
  await page.getByLabel("Nội dung xin ý kiến").fill("Xét khen thưởng đợt thử nghiệm");
  // Two of the five decide, so that two browsers are enough.
  await page.getByLabel("Có mặt ít nhất").fill("2");
  await page.getByLabel("trên", { exact: true }).first().fill("5");
  await page.getByLabel("Đồng ý ít nhất").fill("2");
  await page.getByLabel("trên", { exact: true }).last().fill("5");
  await page.getByRole("button", { name: "Lập phiên và chọn nội dung" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();

  for (const name of [PASSED, LOST]) await page.getByRole("checkbox", { name }).check();
  await page.getByRole("button", { name: "Thêm 2 dòng đã đánh dấu" }).click();
  const agenda = page.getByRole("region", { name: "Bảng: Nội dung trên phiếu" });
  await expect(agenda.getByRole("row")).toHaveCount(3);
  for (const name of ["Nguyễn Văn Mẫu", "Nguyễn Hữu Giả Tưởng"])
    await page.getByRole("button", { name: `Có mặt (${name})` }).click();
  await expect(page.getByText("có mặt 2 ·")).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  await step(page, "Mở bỏ phiếu");

  await vote(browser, "thutruong.tnn", title, LOST);
  await vote(browser, "khoitruong", title, LOST);

  await page.reload();
  await step(page, "Kết thúc và kiểm phiếu");
  await expect(page.getByRole("link", { name: "Biên bản kiểm phiếu (.docx)" })).toBeVisible();
  await page.getByRole("button", { name: "Lập dự thảo quyết định từ kết quả" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Dự thảo quyết định, chưa có số" }),
  ).toBeVisible();
  const list = page.getByRole("region", { name: "Bảng: Danh sách khen thưởng: 1 dòng" });
  await expect(list.getByText(PASSED)).toBeVisible();
  const source = page.getByRole("region", { name: "Bảng: Kết quả từng trường hợp" });
  await expect(source.getByRole("row").filter({ hasText: LOST })).toContainText("Không thông qua");
});
