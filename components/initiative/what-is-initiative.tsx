import { DetailsPanel } from "@/components/ui/details-panel";

/** The conditions of an initiative in plain words, with their source. */
export function WhatIsInitiative() {
  return (
    <DetailsPanel summary="Giải pháp nào được xét công nhận là sáng kiến?">
      <p>
        Giải pháp về kỹ thuật, quản lý, tác nghiệp hoặc ứng dụng tiến bộ kỹ thuật, khi đáp ứng đủ
        các điều kiện:
      </p>
      <ul className="mt-1 list-disc pl-5">
        <li>có tính mới trong phạm vi đơn vị;</li>
        <li>đã áp dụng hoặc áp dụng thử tại đơn vị và mang lại lợi ích thiết thực;</li>
        <li>không thuộc những đối tượng bị loại trừ.</li>
      </ul>
      <p className="mt-1 text-sm text-muted">
        Nguồn: Điều 3 Điều lệ Sáng kiến, ban hành kèm theo Nghị định số 13/2012/NĐ-CP ngày
        02/03/2012 của Chính phủ.
      </p>
    </DetailsPanel>
  );
}
