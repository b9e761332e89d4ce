/** Refuses to run end-to-end tests against no portal. */
export default function requirePortal(): void {
  if (process.env.BASE_URL) return;
  throw new Error(
    "BASE_URL is not set: run npm test -- --only e2e, or give the address of a running demonstration portal (BASE_URL=http://localhost:3000 npx playwright test).",
  );
}
