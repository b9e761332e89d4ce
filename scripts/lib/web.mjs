import { sessionSecret } from "./secret.mjs";

/** What the web server is told about its database, its address and its sessions. */
export const webEnvironment = ({ url, demonstration }, port) => ({
  DATABASE_URL: url,
  NEXTAUTH_URL: process.env.NEXTAUTH_URL || `http://localhost:${port}`,
  NEXTAUTH_SECRET: sessionSecret(),
  PORTAL_DEMO: demonstration ? "1" : "",
});
