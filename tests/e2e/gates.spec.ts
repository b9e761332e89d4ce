import { expect, test } from "@playwright/test";
import { newPerson } from "@/tests/support/portal";

const NAMES = ["canbo.tnn", "khoitruong", "vuthidua", "quantri"] as const;
type Name = (typeof NAMES)[number];

/** The surfaces of the signed-in house, and to whom of these four each opens; to the others it does not exist. */
const SURFACES: readonly (readonly [path: string, opens: readonly Name[]])[] = [
  ["/lam-viec/bao-cao", ["canbo.tnn"]],
  ["/lam-viec/nhan-su", ["canbo.tnn", "vuthidua"]],
  ["/lam-viec/khoi-cum/KHOI-IV", ["canbo.tnn", "khoitruong", "vuthidua"]],
  ["/lam-viec/khoi-cum/KHOI-IV/suy-ton/moi", ["khoitruong"]],
  ["/lam-viec/khoi-cum/KHOI-V", ["vuthidua"]],
  ["/lam-viec/tham-dinh", ["khoitruong", "vuthidua"]],
  ["/lam-viec/tham-dinh/tong-hop", ["khoitruong", "vuthidua"]],
  ["/lam-viec/tham-dinh/mau-ly-do", ["khoitruong", "vuthidua"]],
  ["/lam-viec/cham-diem/tieu-chi/2021", ["vuthidua"]],
  ["/lam-viec/hoi-dong/moi", ["vuthidua"]],
  ["/lam-viec/quyet-dinh/moi", ["vuthidua"]],
  ["/lam-viec/gia-han", ["vuthidua"]],
  ["/lam-viec/bien-tap", ["vuthidua"]],
  ["/lam-viec/bien-tap/2021", ["vuthidua"]],
  ["/lam-viec/bien-tap/tin", ["vuthidua"]],
  ["/lam-viec/bien-tap/anh", ["vuthidua"]],
  ["/lam-viec/bien-tap/van-ban", ["vuthidua"]],
  ["/lam-viec/bien-tap/phan-hoi", ["vuthidua"]],
  ["/xem-truoc/phong-trao/2021", ["vuthidua"]],
  ["/quan-tri/bo-quy-tac", ["vuthidua"]],
  ["/quan-tri/don-vi", ["vuthidua", "quantri"]],
  ["/quan-tri/khoi-cum", ["vuthidua", "quantri"]],
  ["/quan-tri/tai-khoan", ["quantri"]],
  ["/quan-tri/nhat-ky", ["quantri"]],
  ["/quan-tri/thu-di", ["quantri"]],
];

test("[Q-06] each surface opens to those whose work it is; to others it is not there, and strangers are asked to sign in", async ({
  browser,
  request,
}) => {
  for (const [path] of SURFACES) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect.soft(answer.status(), path).toBe(307);
    expect.soft(answer.headers().location, path).toContain("/dang-nhap?tiep=");
  }
  for (const name of NAMES) {
    const page = await newPerson(browser, name);
    for (const [path, opens] of SURFACES) {
      const answer = await page.request.get(path, { maxRedirects: 0 });
      expect.soft(answer.status(), `${name} at ${path}`).toBe(opens.includes(name) ? 200 : 404);
    }
    await page.context().close();
  }
});
