import { Icon } from "@/components/ui/icon";
import { shareProblem } from "@/lib/entry/initiative/rules";
import { type AuthorValues, authorsOf } from "./initiative-values";

/** What the shares add to, said beside them while they are typed. */
export function ShareTotal({ authors }: { authors: readonly AuthorValues[] }) {
  const problem = authors.length === 0 ? null : shareProblem(authorsOf(authors));
  return (
    <p
      role="status"
      className={`mt-3 flex items-start gap-1.5 font-semibold ${problem ? "text-danger-ink" : "text-success-ink"}`}
    >
      {authors.length > 0 && (
        <>
          <Icon name={problem ? "warning" : "check"} className="mt-[0.25em] size-[1.1em]" />
          <span>{problem ?? "Tổng tỷ lệ đóng góp của các tác giả: 100%."}</span>
        </>
      )}
    </p>
  );
}
