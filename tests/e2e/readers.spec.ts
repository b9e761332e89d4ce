import { expect, type Page, test } from "@playwright/test";
import { signIn } from "@/tests/support/portal";

/** Sends the form of feedback. Whoever looks over what was written takes some seconds; a robot does not. */
async function sendFeedback(page: Page): Promise<void> {
  const taken = page.getByText("Đã nhận phản hồi");
  await expect(async () => {
    // A slow answer may have come since the last try; what it leaves is an empty form, not to be sent.
    if (await taken.isVisible()) return;
    const answer = page.waitForResponse((one) => one.request().method() === "POST");
    await page.getByRole("button", { name: "Gửi phản hồi" }).click();
    await answer;
    await expect(taken).toBeVisible({ timeout: 1_000 });
  }).toPass({ intervals: [1_500] });
}

test.describe("a reader without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("[Z-05] reads, searches, downloads and answers; the answer waits for the staff and is its own browser's meanwhile", async ({
    page,
    browser,
  }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Đọc toàn văn bài phát động" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Phát động phong trào");
    const paper = await page.request.get("/api/phong-trao/2021/bai-phat-dong.pdf");
    expect(paper.headers()["content-type"]).toBe("application/pdf");

    await page.getByRole("searchbox", { name: "Tìm trên cổng" }).first().fill("nghi dinh 91/2017");
    await page.getByRole("button", { name: "Tìm kiếm" }).first().click();
    await page
      .getByRole("link", { name: /Nghị định số 91\/2017/ })
      .first()
      .click();
    await expect(page.getByText("Còn hiệu lực")).toBeVisible();

    const words = `Xin hỏi về hạn đăng ký (${Date.now()}).`;
    await page.goto("/gop-y");
    await page.getByLabel("Họ và tên").fill("Người Đọc Thử");
    await page.getByLabel("Nội dung phản hồi").fill(words);
    await page.getByRole("button", { name: "Gửi phản hồi" }).click();
    await expect(page.getByText("Còn một bước")).toBeVisible();
    await expect(page.getByLabel("Nội dung phản hồi")).toHaveValue(words);
    await sendFeedback(page);
    await page.getByRole("link", { name: "Phản hồi của tôi", exact: true }).click();
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByText("Chờ duyệt", { exact: true })).toBeVisible();

    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto("/gop-y");
    await expect(stranger.getByText(words)).toBeHidden();
    await stranger.goto("/gop-y/cua-toi");
    await expect(stranger.getByText("chưa gửi phản hồi nào")).toBeVisible();
  });

  test("[Z-06] is told in full where a page is not there", async ({ page }) => {
    for (const path of ["/phong-trao/1999", "/tin-tuc/khong-co-tin-nay", "/van-ban/khong-co"]) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await expect(page.getByRole("heading", { name: "Không tìm thấy trang" })).toBeVisible();
      await expect(page.getByRole("link", { name: "Về trang chủ" })).toBeVisible();
    }
  });
});

test("[F-17] the ministry answers what a reader sent, and everybody reads both", async ({
  page,
  browser,
}) => {
  const words = `Đề nghị đăng biểu mẫu (${Date.now()}).`;
  const reader = await (await browser.newContext()).newPage();
  await reader.goto("/gop-y", { waitUntil: "networkidle" });
  await reader.getByLabel("Họ và tên").fill("Người Đọc Khác");
  await reader.getByLabel("Nội dung phản hồi").fill(words);
  await sendFeedback(reader);
  await expect(reader.getByText(words)).toBeVisible();

  await signIn(page, "vuthidua");
  await page.goto("/lam-viec/bien-tap/phan-hoi");
  await page
    .getByRole("row", { name: new RegExp(words.slice(0, 20)) })
    .last()
    .getByRole("link")
    .click();
  await page.getByLabel("Trả lời của cơ quan thường trực").fill("Biểu mẫu có trong mục Văn bản.");
  await page.getByRole("button", { name: "Đăng phản hồi" }).click();
  await expect(page.getByText("Đã đăng", { exact: true })).toBeVisible();
  await reader.goto("/gop-y");
  await expect(reader.getByText("Biểu mẫu có trong mục Văn bản.").first()).toBeVisible();
});
