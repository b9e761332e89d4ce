import type { ReactNode, SubmitEvent } from "react";
import { NoticePanel } from "@/components/ui/notice-panel";
import { ErrorSummary } from "./error-summary";
import type { FormError } from "./form-errors";

type Props = {
  /** What to say above the form once it has done its work; null before, and from the next try on. */
  done: string | null;
  onTry: () => void;
  send: (event: SubmitEvent<HTMLFormElement>) => Promise<void>;
  errors: FormError[];
  attempt: number;
  className?: string;
  children: ReactNode;
};

/** A form that stays on its page after it was sent: it says above itself what it did, or what has to be mended. */
export function StayingForm({
  done,
  onTry,
  send,
  errors,
  attempt,
  className = "",
  children,
}: Props) {
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => {
        onTry();
        void send(event);
      }}
      className={`grid gap-5 ${className}`}
    >
      {done !== null && <NoticePanel kind="success" title={done} live />}
      <ErrorSummary errors={errors} attempt={attempt} />
      {children}
    </form>
  );
}
