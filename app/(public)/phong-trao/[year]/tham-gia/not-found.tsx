import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button";

/** The ministry shows no participation of this year, or there is no such campaign. */
export default function NoParticipation() {
  return (
    <div className="mx-auto max-w-page px-4 py-12 sm:px-6">
      <h1 className="text-3xl">Tình hình tham gia chưa được công khai</h1>
      <p className="mt-4 max-w-measure">
        Số liệu tham gia theo Khối, Cụm của năm này chưa được Bộ công khai, hoặc năm trong địa chỉ
        trang chưa có phong trào thi đua. Bài phát động và các mốc thời gian vẫn đọc được ở trang
        phong trào.
      </p>
      <p className="mt-8">
        <ButtonLink href={"/phong-trao" as Route} kind="primary" icon="flag">
          Mở các phong trào đã công bố
        </ButtonLink>
      </p>
    </div>
  );
}
