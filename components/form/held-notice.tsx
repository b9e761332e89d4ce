import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";

type Props = {
  /** What was typed, in short, so that one can choose. */
  children?: ReactNode;
  onTake: () => void;
  onDrop: () => void;
};

/** Typing that could not be saved meets a row that somebody changed since: neither is lost until one is chosen. */
export function HeldNotice({ children, onTake, onDrop }: Props) {
  return (
    <NoticePanel
      kind="warning"
      title="Còn nội dung đã nhập nhưng chưa lưu được"
      live
      actions={
        <>
          <Button onClick={onTake}>Dùng nội dung đã nhập</Button>
          <Button kind="quiet" onClick={onDrop}>
            Bỏ, giữ nội dung hiện có
          </Button>
        </>
      }
    >
      <p>
        Trong lúc đó có người đã sửa hoặc xóa mục này. Các ô dưới đây đang là nội dung hiện có trong
        hồ sơ.
      </p>
      {children}
    </NoticePanel>
  );
}
