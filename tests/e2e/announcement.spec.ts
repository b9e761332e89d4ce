import { expect, type Page, test } from "@playwright/test";
import { newPerson, signIn } from "@/tests/support/portal";

const STAFF = "vuthidua";
const OTHERS = ["canbo.tnn", "phong.tnn", "thutruong.tnn", "khoitruong", "quantri"];
const THEME = "Đoàn kết, kỷ cương, đổi mới toàn diện để phát triển";
const EDITING = "/lam-viec/bien-tap/2021";

async function openAs(page: Page, name: string, path: string) {
  await signIn(page, name);
  // A form is not typed into before it is alive.
  await page.goto(path, { waitUntil: "networkidle" });
}

async function moveTo(page: Page, day: string) {
  await page.goto("/ngay-trinh-dien");
  await page.getByLabel("Đổi sang ngày").fill(day);
  await page.getByRole("button", { name: "Đổi ngày" }).click();
}

test.describe("a reader", () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
      test.use({ javaScriptEnabled });

      test(`[P-01] ${javaScriptEnabled ? "" : "[P-02] "}reads the announcement whole`, async ({
        page,
      }) => {
        await page.goto("/phong-trao/2021");
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(
          "Phát động phong trào thi đua năm 2021 trong toàn ngành tài nguyên và môi trường",
        );
        await expect(page.getByRole("blockquote")).toContainText(THEME);
        await expect(
          page.getByText("Bộ trưởng Bộ Tài nguyên và Môi trường Trần Hồng Hà phát động", {
            exact: true,
          }),
        ).toBeVisible();
        for (const number of [1, 2, 3, 4, 5]) {
          await expect(page.locator(`h3#noi-dung-${number}`)).toBeVisible();
        }
        await expect(
          page.getByText("“Cả nước chung sức xây dựng nông thôn mới”", { exact: true }),
        ).toBeVisible();
        await expect(
          page.getByRole("heading", { name: "Giám đốc các Sở Tài nguyên và Môi trường" }),
        ).toBeVisible();
        for (const name of ["Đăng ký danh hiệu", "Ký giao ước", "Đăng ký sáng kiến"]) {
          await expect(page.getByRole("link", { name })).toHaveAttribute(
            "href",
            "/lam-viec/dang-ky",
          );
        }
        await expect(page.getByText(/phong-trao\/2021$/)).toBeVisible();
        await expect(page.getByRole("button", { name: "Sao chép đường dẫn" })).toHaveCount(
          javaScriptEnabled ? 1 : 0,
        );
      });
    });
  }

  test("[P-08] sees what is not known said so, never a made-up number", async ({ page }) => {
    await page.goto("/phong-trao/2021");
    const number = page.getByText("Số, ký hiệu văn bản phát động", { exact: true });
    await expect(number.locator("xpath=following-sibling::dd")).toHaveText("đang cập nhật");
    await expect(page.getByText("cần xác nhận", { exact: true }).first()).toBeVisible();
  });

  test("[P-03] shares a page that says what it is", async ({ page, baseURL }) => {
    await page.goto("/phong-trao/2021");
    const address = `${baseURL}/phong-trao/2021`;
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", address);
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
      "content",
      /^Phát động phong trào thi đua năm 2021/,
    );
    await expect(page.locator('meta[property="og:url"]')).toHaveAttribute("content", address);
    const told = await page.locator('script[type="application/ld+json"]').allTextContents();
    const types = told.map((text): unknown => JSON.parse(text)["@type"]);
    expect(types).toEqual(["NewsArticle", "BreadcrumbList"]);
    expect(JSON.parse(told[0] ?? "{}")).toMatchObject({
      inLanguage: "vi",
      mainEntityOfPage: address,
    });
  });

  test("[P-04] is helped on from a year that has no campaign", async ({ page }) => {
    const answer = await page.goto("/phong-trao/1999");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang");
    const sections = page.getByRole("navigation", { name: "Các mục của Cổng" });
    await sections.getByRole("link", { name: "Phong trào thi đua", exact: true }).click();
    await page.getByRole("link", { name: /^Phát động phong trào thi đua năm 2021/ }).click();
    await expect(page).toHaveURL(/\/phong-trao\/2021$/);
  });

  test("[P-06] finds on the home page the campaign, its contents and how far the blocs have come", async ({
    page,
  }) => {
    await page.goto("/");
    await expect(page.getByRole("blockquote")).toContainText(THEME);
    const board = page.getByRole("table", { name: "Tình hình tham gia theo Khối, Cụm" });
    await expect(board.getByRole("row")).toHaveCount(18);
    await expect(board.getByRole("rowheader").first()).toContainText("Khối thi đua số I");
    await page.getByRole("link", { name: "Chuyển đổi số toàn diện" }).click();
    await expect(page).toHaveURL(/\/phong-trao\/2021#noi-dung-2$/);
  });

  test("[P-19] is found by search engines, which are kept out of the rest", async ({ request }) => {
    const robots = await (await request.get("/robots.txt")).text();
    expect(robots).toContain("Disallow: /lam-viec");
    const map = await (await request.get("/sitemap.xml")).text();
    expect(map).toContain("/phong-trao/2021</loc>");
    expect(map).not.toContain("/lam-viec");
  });
});

test.describe("the demonstration's date", () => {
  test("[P-17] moves the windows with it; a day out of range is refused beside the field", async ({
    page,
  }) => {
    await moveTo(page, "16/03/2021");
    await expect(page.getByText("Cổng đang sống ở thứ Ba, ngày 16/03/2021.").first()).toBeVisible();
    await page.goto("/");
    await expect(page.getByRole("link", { name: "Đăng ký danh hiệu" })).toContainText("đã hết hạn");

    await moveTo(page, "01/01/2031");
    await expect(page.getByLabel("Đổi sang ngày")).toHaveAccessibleDescription(
      /Chọn một ngày từ 01\/01\/2021 đến 31\/12\/2022\./,
    );

    await page.getByRole("button", { name: /01\/03\/2021/ }).click();
    await expect(
      page.getByRole("status").filter({ hasText: "thứ Hai, ngày 01/03/2021" }),
    ).toBeVisible();
    await page.goto("/");
    await expect(page.getByRole("link", { name: "Đăng ký danh hiệu" })).toContainText(
      "còn 10 ngày làm việc",
    );
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("[P-02] moves all the same", async ({ page }) => {
      await moveTo(page, "15/03/2021");
      await expect(page.getByText("Đã đổi ngày")).toBeVisible();
      await page.goto("/");
      await expect(page.getByRole("link", { name: "Đăng ký danh hiệu" })).toContainText(
        "hôm nay là ngày cuối",
      );
      await moveTo(page, "01/03/2021");
    });
  });
});

test.describe("an editor of the ministry", () => {
  test("[P-14] takes the announcement down, mends its sapo and publishes it again", async ({
    page,
    browser,
  }) => {
    const reader = await (await browser.newContext()).newPage();
    await openAs(page, STAFF, `${EDITING}/cong-bo`);
    await page.getByRole("button", { name: "Gỡ bài" }).click();
    await expect(page.getByRole("link", { name: /^Nêu lý do gỡ bài/ })).toBeVisible();
    await page.getByLabel("Lý do gỡ bài").fill("Sửa đoạn mở đầu");
    await page.getByRole("button", { name: "Gỡ bài" }).click();
    await expect(page.getByText("Đã gỡ bài")).toBeVisible();
    expect((await reader.goto("/phong-trao/2021"))?.status()).toBe(404);

    await page.getByRole("link", { name: "Bài phát động", exact: true }).click();
    const sapo = page.getByLabel("Đoạn mở đầu (sapo)");
    const before = await sapo.inputValue();
    await sapo.fill("Sapo vừa được sửa.");
    await expect(page.getByText("Hiện có 4 chữ.")).toBeVisible();
    await page.getByRole("button", { name: "Lưu thay đổi" }).click();
    await expect(page.getByText("Đã lưu", { exact: true })).toBeVisible();

    await page.getByRole("link", { name: "Xem trước, công bố" }).click();
    await page.getByRole("button", { name: "Công bố lại" }).click();
    await expect(page.getByText("Đã công bố bài")).toBeVisible();
    expect((await reader.goto("/phong-trao/2021"))?.status()).toBe(200);
    await expect(reader.getByText("Sapo vừa được sửa.")).toBeVisible();

    await page.getByRole("link", { name: "Bài phát động", exact: true }).click();
    await expect(sapo).toHaveValue("Sapo vừa được sửa.");
    await sapo.fill(before);
    await page.getByRole("button", { name: "Lưu thay đổi" }).click();
    await expect(page.getByText("Đã lưu", { exact: true })).toBeVisible();
    await reader.goto("/phong-trao/2021");
    await expect(reader.getByText(before)).toBeVisible();
  });

  test("[P-10] is told of a sapo that is too long, beside it, with nothing lost", async ({
    page,
  }) => {
    await openAs(page, STAFF, EDITING);
    const sapo = page.getByLabel("Đoạn mở đầu (sapo)");
    const long = Array.from({ length: 61 }, () => "chữ").join(" ");
    await sapo.fill(long);
    await expect(page.getByText("Hiện có 61 chữ, quá 1 chữ.")).toBeVisible();
    await page.getByRole("button", { name: "Lưu thay đổi" }).click();
    await expect(page.getByRole("alert", { name: /cần xem lại/ })).toBeFocused();
    await expect(sapo).toHaveAccessibleDescription(/Rút gọn còn tối đa 60 chữ/);
    await expect(sapo).toHaveValue(long);
  });

  test("[P-11] who comes second is told so, and takes back what was typed", async ({
    page,
    browser,
  }) => {
    const other = await newPerson(browser, STAFF);
    await other.goto(EDITING, { waitUntil: "networkidle" });
    await openAs(page, STAFF, EDITING);
    const caption = (whose: Page) => whose.getByLabel("Chú thích ảnh");
    const save = (whose: Page) => whose.getByRole("button", { name: "Lưu thay đổi" }).click();
    const before = await caption(page).inputValue();

    await caption(other).fill("Chú thích của người thứ nhất");
    await save(other);
    await expect(other.getByText("Đã lưu", { exact: true })).toBeVisible();

    await caption(page).fill("Chú thích của người thứ hai");
    await save(page);
    await expect(page.getByText(/^Có người vừa thay đổi nội dung này/)).toBeVisible();
    await expect(caption(page)).toHaveValue("Chú thích của người thứ hai");

    page.once("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await expect(caption(page)).toHaveValue("Chú thích của người thứ nhất");
    await page.getByRole("button", { name: "Lấy lại nội dung tôi đã nhập" }).click();
    await expect(caption(page)).toHaveValue("Chú thích của người thứ hai");
    await caption(page).fill(before);
    await save(page);
    await expect(page.getByText("Đã lưu", { exact: true })).toBeVisible();
  });

  test("[P-16] moves the last day of registration, and the reader sees it", async ({
    page,
    browser,
  }) => {
    const reader = await (await browser.newContext()).newPage();
    await openAs(page, STAFF, `${EDITING}/moc-thoi-gian`);
    const registration = page.getByRole("group", { name: "Đăng ký thi đua, đăng ký sáng kiến" });
    const setLastDay = async (day: string) => {
      await registration.getByLabel("Đến hết ngày").fill(day);
      await page.getByRole("button", { name: "Lưu thay đổi" }).click();
      await expect(page.getByText("Đã lưu", { exact: true })).toBeVisible();
      await reader.goto("/");
    };
    await setLastDay("22/03/2021");
    const button = reader.getByRole("link", { name: "Đăng ký danh hiệu" });
    await expect(button).toContainText("còn 15 ngày làm việc");
    await setLastDay("15/03/2021");
    await expect(button).toContainText("còn 10 ngày làm việc");
  });
});

for (const name of OTHERS) {
  test(`[P-15] ${name} finds no editor's page`, async ({ page }) => {
    await openAs(page, name, EDITING);
    await expect(page.getByRole("heading", { name: "Không tìm thấy trang" })).toBeVisible();
    await page.goto("/lam-viec/bien-tap");
    await expect(page.getByRole("heading", { name: "Không tìm thấy trang" })).toBeVisible();
  });
}

test("[P-15] a stranger is asked to sign in first", async ({ page }) => {
  await page.goto(EDITING);
  await expect(page).toHaveURL(/\/dang-nhap\?tiep=/);
});
