"use client";

import { PressButton } from "@/components/article/press-button";
import { saveSettingAction } from "@/lib/campaign/article/actions";

/** Switches the second person's approval, and says what holds now. */
export function SettingForm({ secondApproval }: { secondApproval: boolean }) {
  return (
    <div className="grid gap-4">
      <p className="max-w-measure">
        {secondApproval
          ? "Bài phát động và tin chỉ được công bố, và bài, nội dung, mốc thời gian, đính chính đang công bố chỉ được sửa, khi một người khác của cơ quan thường trực duyệt."
          : "Người soạn được tự công bố. Khi Bộ yêu cầu, bật để mỗi bài có người thứ hai duyệt."}
      </p>
      <div>
        <PressButton
          press={() => saveSettingAction({ secondApproval: !secondApproval })}
          icon={secondApproval ? "cross" : "check"}
          done="Đã đổi"
        >
          {secondApproval ? "Thôi yêu cầu người thứ hai" : "Yêu cầu người thứ hai duyệt"}
        </PressButton>
      </div>
    </div>
  );
}
