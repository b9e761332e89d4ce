import type { Route } from "next";
import { Button, ButtonLink } from "@/components/ui/button";

type Props = {
  /** What the server wrote beside the failure in its log. */
  digest: string | undefined;
  onRetry: () => void;
};

/** Something broke on our side: says so without the machine's words, and what can be done. */
export function FailurePage({ digest, onRetry }: Props) {
  return (
    <div className="mx-auto max-w-page px-4 py-12 sm:px-6">
      <h1 className="text-3xl">Trang này đang gặp trục trặc</h1>
      <div className="mt-4 max-w-measure space-y-3">
        <p>Hệ thống chưa xử lý được yêu cầu. Những nội dung đã lưu không bị ảnh hưởng.</p>
        <p>
          Đề nghị thử lại sau ít phút; nếu vẫn như vậy, xin báo cho bộ phận quản trị kèm mã dưới
          đây.
        </p>
        {digest && (
          <p>
            Mã sự cố: <strong>{digest}</strong>
          </p>
        )}
      </div>
      <p className="mt-6 flex flex-wrap gap-3">
        <Button kind="primary" onClick={onRetry}>
          Thử lại
        </Button>
        <ButtonLink href={"/" as Route} icon="home">
          Về trang chủ
        </ButtonLink>
      </p>
    </div>
  );
}
