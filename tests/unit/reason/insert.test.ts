import { describe, expect, it } from "vitest";
import { withReason } from "@/lib/judging/reason/rules";

describe("[X-30] a ready reason put into the box", () => {
  it("stands alone in an empty box", () => {
    expect(withReason("", "Đề nghị bổ sung biên bản.")).toBe("Đề nghị bổ sung biên bản.");
    expect(withReason("  \n", "Đề nghị bổ sung biên bản.")).toBe("Đề nghị bổ sung biên bản.");
  });

  it("comes after what was typed, which stays", () => {
    expect(withReason("Kính gửi đơn vị. ", "Đề nghị bổ sung biên bản.")).toBe(
      "Kính gửi đơn vị.\nĐề nghị bổ sung biên bản.",
    );
  });

  it("is not said twice", () => {
    const once = withReason("Kính gửi đơn vị.", "Đề nghị bổ sung biên bản.");
    expect(withReason(once, "Đề nghị bổ sung biên bản.")).toBe(once);
  });
});
