import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";

type Props = {
  csrfToken: string;
  returnTo: string;
  email: string;
  /** Filled only with the public password of a demonstration account. */
  password: string;
};

/** A plain form that next-auth receives: it signs in with or without JavaScript. */
export function SignInForm({ csrfToken, returnTo, email, password }: Props) {
  return (
    <form
      // Choosing another demonstration account fills the form anew.
      key={email}
      method="post"
      action="/api/auth/callback/credentials"
      className="grid gap-5"
    >
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="callbackUrl" value={returnTo} />
      <TextField
        label="Thư điện tử"
        name="email"
        type="email"
        required
        autoComplete="username"
        spellCheck={false}
        autoCapitalize="none"
        defaultValue={email}
      />
      <TextField
        label="Mật khẩu"
        name="password"
        type="password"
        required
        autoComplete="current-password"
        defaultValue={password}
      />
      <div>
        <SubmitButton className="w-full">Đăng nhập</SubmitButton>
      </div>
    </form>
  );
}
