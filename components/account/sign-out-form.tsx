import { Icon } from "@/components/ui/icon";

/** A plain form: it ends the session with or without JavaScript. */
export function SignOutForm({ csrfToken }: { csrfToken: string }) {
  return (
    <form method="post" action="/api/auth/signout">
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <button type="submit" className="inline-flex min-h-target items-center gap-2 hover:underline">
        <Icon name="leave" className="size-5" />
        Đăng xuất
      </button>
    </form>
  );
}
