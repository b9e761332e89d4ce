import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSideways, newPerson, signIn } from "@/tests/support/portal";

const OPEN = "Bình chọn đơn vị điển hình quý I/2021";

test("[T-20] a head votes once in calm, keeps the receipt, and finds it among the papers counted", async ({
  browser,
  page,
}) => {
  test.setTimeout(90_000);
  await signIn(page, "thutruong.tnn");
  await page.goto("/lam-viec/bo-phieu");
  await page.getByRole("link", { name: OPEN }).click();
  // The own unit is not on the own paper.
  await expect(page.getByRole("group", { name: /Cục Quản lý tài nguyên nước/ })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Xem lại phiếu" }).click();
  await expect(page.getByText("Còn dòng chưa chọn ý kiến")).toBeVisible();
  const lines = page.getByRole("group").filter({ has: page.getByRole("radio") });
  await expect(lines).toHaveCount(2);
  for (const group of await lines.all()) await group.getByLabel("Đồng ý", { exact: true }).check();
  await page.getByRole("button", { name: "Xem lại phiếu" }).click();
  await page.getByRole("button", { name: "Bỏ phiếu", exact: true }).click();
  const code = await page.getByText(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/).textContent();
  await page.reload();
  await expect(page.getByText("đã ở trong hòm")).toBeVisible();

  const leader = await newPerson(browser, "khoitruong");
  await leader.goto("/lam-viec/khoi-cum/KHOI-IV/suy-ton");
  await leader.getByRole("link", { name: OPEN }).click();
  await expect(leader.getByRole("heading", { level: 1, name: OPEN })).toBeVisible();
  await expectAccessible(leader);
  await expectNoSideways(leader);
  for (const step of ["Kết thúc và kiểm phiếu", "Công bố kết quả"]) {
    await leader.getByRole("button", { name: step }).click();
    await leader.getByRole("dialog").getByRole("button", { name: step }).click();
    await expect(leader.getByRole("dialog")).toHaveCount(0);
  }
  const download = leader.waitForEvent("download");
  await leader.getByRole("link", { name: "Biên bản kiểm phiếu (.docx)" }).click();
  expect((await download).suggestedFilename()).toBe("bien-ban-kiem-phieu.docx");
  await leader.context().close();

  await page.reload();
  await expect(page.getByRole("listitem").filter({ hasText: code ?? "" })).toBeVisible();
});

test("[C-29] the unit scores itself from what the portal knows; too much is refused beside its box", async ({
  page,
}) => {
  await signIn(page, "canbo.tnn");
  await page.goto("/lam-viec/cham-diem");
  await page.getByRole("link", { name: "Mở bảng điểm" }).click();
  await expectAccessible(page);
  await expectNoSideways(page);
  const box = page.getByLabel(/Tổ chức, hưởng ứng các nội dung và phong trào thi đua: điểm/);
  await box.fill("20,5");
  await page.getByRole("button", { name: "Lưu điểm" }).click();
  await expect(page.getByText("Điểm cao nhất của tiêu chí này là 20.").last()).toBeVisible();
  await box.fill("0");
  await page.getByRole("button", { name: "Lưu điểm" }).click();
  await expect(page.getByText("Đã lưu điểm.")).toBeVisible();
  await page.reload();
  await expect(box).toHaveValue("0");
});
