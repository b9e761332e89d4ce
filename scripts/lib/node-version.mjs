// Read by whatever Node is there, so only syntax that Node 12 knows, and no imports.

const OLDEST = [20, 19];

/** The sentence for a Node that is too old, or null for one that will do. */
export function oldNode(version) {
  const parts = version.split(".").map(Number);
  const fits = parts[0] > OLDEST[0] || (parts[0] === OLDEST[0] && parts[1] >= OLDEST[1]);
  if (fits) return null;
  return `This is Node.js ${version}, and the portal needs ${OLDEST.join(".")} or newer: install a current version from https://nodejs.org, then run the command again.`;
}

/** Ends the process with a sentence where Node is too old. */
export function requireNode() {
  const sentence = oldNode(process.versions.node);
  if (sentence === null) return;
  console.error(sentence);
  process.exit(1);
}
