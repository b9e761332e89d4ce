import type { Route } from "next";
import Link from "next/link";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Double } from "@/lib/entry/people/queries";

/** Who is proposed by two units at once; nothing where nobody is. */
export function DoublesPanel({ doubles }: { doubles: readonly Double[] }) {
  if (doubles.length === 0) return null;
  return (
    <Panel title="Trùng với hồ sơ của đơn vị khác">
      <p className="mb-3 text-muted">
        Cùng họ tên và năm sinh trong cùng phong trào. Đối chiếu trước khi kết luận: có thể là hai
        người khác nhau.
      </p>
      <ul className="divide-y divide-line">
        {doubles.map((one) => (
          <li key={`${one.lineId}-${one.otherId}-${one.otherHonourName}`} className="py-2">
            <p>
              <strong>{one.fullName}</strong>
              {one.birthYear && ` (${one.birthYear})`}: {one.honourName || "chưa chọn danh hiệu"}
            </p>
            <p>
              Cũng có tại{" "}
              <Link href={`/lam-viec/tham-dinh/${one.otherId}` as Route}>{one.otherUnit}</Link>:{" "}
              {one.otherHonourName || "chưa chọn danh hiệu"}{" "}
              {one.sameHonour && <StatusBadge tone="danger">Cùng một danh hiệu</StatusBadge>}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
