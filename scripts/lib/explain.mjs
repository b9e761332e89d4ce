// From an error to one plain sentence that says what to do. Pure: nothing is asked, nothing is printed.

const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "ETIMEDOUT",
]);
const NOT_WRITABLE = new Set(["EACCES", "EPERM", "EROFS"]);
const BAD_CERTIFICATE = new Set([
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/** Server, port and database of a connection string, without the password. */
export function describeUrl(url) {
  try {
    const { protocol, hostname, port, pathname, username } = new URL(url);
    if (!["postgresql:", "postgres:"].includes(protocol)) return null;
    const database = decodeURIComponent(pathname.slice(1));
    const user = decodeURIComponent(username);
    return { server: `${hostname}:${port || 5432}`, database: database || user, user };
  } catch {
    return null;
  }
}

/** The sentence for an error of the database, or null when it is not one of those known. */
export function explainDatabase(error, url) {
  const place = describeUrl(url);
  if (place === null || error.code === "ERR_INVALID_URL") {
    return "DATABASE_URL is not a connection string: write it as postgresql://USER:PASSWORD@HOST:5432/DATABASE, with special characters of the password percent-encoded.";
  }
  const { server, database, user } = place;
  if (
    UNREACHABLE.has(error.code) ||
    /timeout expired|terminated unexpectedly/.test(error.message)
  ) {
    return `The PostgreSQL server ${server} cannot be reached: check that it is running, that the host and port in DATABASE_URL are right, and that no firewall stands between.`;
  }
  if (error.code === "28P01" || /client password must be a string/.test(error.message)) {
    return `The PostgreSQL server ${server} refused the password of user "${user}": correct the user and password in DATABASE_URL.`;
  }
  if (error.code === "28000") {
    return `The PostgreSQL server ${server} does not let user "${user}" in from this machine: correct the user in DATABASE_URL, or ask the server's administrator to allow it in pg_hba.conf.`;
  }
  if (error.code === "3D000") {
    return `There is no database "${database}" on ${server}: create it (createdb ${database}), or correct the name in DATABASE_URL.`;
  }
  if (error.code === "53300") {
    return `The PostgreSQL server ${server} has no connection left: close some, or raise max_connections.`;
  }
  if (error.code === "57P03") {
    return `The PostgreSQL server ${server} is still starting or stopping: wait a moment, then run the command again.`;
  }
  if (error.code === "42501") {
    return `User "${user}" may not change database "${database}" on ${server} (${error.message}): ask the database's administrator to run ALTER DATABASE "${database}" OWNER TO "${user}".`;
  }
  if (error.code === "25006") {
    return `Database "${database}" on ${server} is read-only (a standby?): point DATABASE_URL at the server that accepts writes.`;
  }
  if (BAD_CERTIFICATE.has(error.code)) {
    return `The certificate of the PostgreSQL server ${server} is not trusted (${error.message}): give its authority's certificate with sslrootcert in DATABASE_URL.`;
  }
  if (/does not support SSL/.test(error.message)) {
    return `The PostgreSQL server ${server} does not speak TLS: turn it on there, or take sslmode out of DATABASE_URL.`;
  }
  return null;
}

/** The sentence for an error of files and folders, or null when it is not one. */
function explainFile(error) {
  if (NOT_WRITABLE.has(error.code) && error.path) {
    return `${error.path} cannot be written or read by this user: run the command as the user who owns it, or put the portal in a folder of your own.`;
  }
  if (error.code === "ENOSPC") {
    return "The disk is full: free some space, then run the command again.";
  }
  return null;
}

/** One plain sentence for any error; `url` is the database that was being used, if one was. */
export function explain(error, url) {
  if (error.plain) return error.message;
  const known = explainFile(error) ?? (url ? explainDatabase(error, url) : null);
  if (known !== null) return known;
  const said = String(error.message || error.code || error).split("\n")[0];
  return `Something unexpected went wrong: ${said}. Run the command again with PORTAL_DEBUG=1 to see where.`;
}
