import { hasRole, type Viewer } from "./viewer";

/** Who creates accounts, gives and takes roles, and ends other people's sessions. */
export const mayAdminister = (viewer: Viewer): boolean => hasRole(viewer, "administrator");

/** A session is ended by its owner or by an administrator. */
export const mayEndSession = (viewer: Viewer, session: { accountId: string }): boolean =>
  session.accountId === viewer.accountId || mayAdminister(viewer);
