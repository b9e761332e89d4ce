"use client";

import { Button } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";

type Props = {
  /** What the other has written, field by field, beside what stands here; null when the other has removed it. */
  theirs: readonly { label: string; value: string; mine?: string }[] | null;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
};

/** Somebody was quicker: shows what they wrote and lets the reader choose. What was typed stays where it is. */
export function RivalNotice({ theirs, onTakeTheirs, onKeepMine }: Props) {
  return (
    <NoticePanel
      kind="warning"
      live
      title={theirs ? "Có người vừa sửa nội dung này trước đồng chí" : "Có người vừa xóa dòng này"}
      actions={
        <>
          <Button onClick={onTakeTheirs}>{theirs ? "Dùng bản mới" : "Đồng ý xóa"}</Button>
          <Button onClick={onKeepMine}>Giữ nội dung của tôi</Button>
        </>
      }
    >
      {theirs && theirs.length > 0 && (
        <>
          <p>Bản mới khác nội dung đang nhập ở:</p>
          <ul className="list-disc pl-6">
            {theirs.map(({ label, value, mine }) => (
              <li key={label}>
                {label}: <strong>{value || "để trống"}</strong>
                {mine !== undefined && (
                  <>
                    {" "}
                    (của đồng chí: <strong>{mine || "để trống"}</strong>)
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>Nội dung đồng chí đang nhập vẫn còn trên màn hình và chưa được lưu.</p>
    </NoticePanel>
  );
}
