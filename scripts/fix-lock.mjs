// node scripts/fix-lock.mjs [package-lock.json]: run after a change of dependencies.
// A registry that mirrors only some platforms makes npm leave the other platforms' optional packages
// out of the lock, and npm ci then refuses it. This puts their names back; they are never fetched here.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const SYSTEMS = {
  aix: "aix",
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  netbsd: "netbsd",
  openbsd: "openbsd",
  openharmony: "openharmony",
  sunos: "sunos",
  win32: "win32",
  windows: "win32",
};
/** A name may hold several; the longest is the one meant (`armv7` before `arm`). */
const PROCESSORS = {
  arm: "arm",
  "arm-eabi": "arm",
  "arm-gnueabihf": "arm",
  "arm-musleabihf": "arm",
  arm64: "arm64",
  armv6: "arm",
  armv7: "arm",
  ia32: "ia32",
  loong64: "loong64",
  mips64el: "mips64el",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
  wasm32: "wasm32",
  x64: "x64",
};

const longestIn = (name, words) =>
  Object.keys(words)
    .filter((word) => name.includes(word))
    .sort((a, b) => b.length - a.length)[0];

/** Where Node would look for a package required from `place`, nearest first. */
function lookups(place, name) {
  const folders = place === "" ? [] : place.split("/node_modules/");
  const nearer = folders.map((_, depth) =>
    folders.slice(0, folders.length - depth).join("/node_modules/"),
  );
  return [...nearer.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
}

function entryFor(name, range) {
  const system = longestIn(name, SYSTEMS);
  const processor = longestIn(name, PROCESSORS);
  return {
    version: range.replace(/^[\^~]/, ""),
    ...(processor ? { cpu: [PROCESSORS[processor]] } : {}),
    optional: true,
    ...(system ? { os: [SYSTEMS[system]] } : {}),
  };
}

/** The lock with every optional package that it names and does not list, and the names that were added. */
export function completed(lock) {
  const packages = { ...lock.packages };
  const added = [];
  for (const [place, { optionalDependencies = {}, peerDependenciesMeta = {} }] of Object.entries(
    packages,
  )) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (peerDependenciesMeta[name]) continue;
      if (lookups(place, name).some((where) => packages[where])) continue;
      packages[`node_modules/${name}`] = entryFor(name, range);
      added.push(name);
    }
  }
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { lock: { ...lock, packages: sorted }, added };
}

function main(file) {
  const { lock, added } = completed(JSON.parse(readFileSync(file, "utf8")));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(
    added.length === 0 ? `${file} was complete.` : `Added to ${file}: ${added.join(", ")}`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  main(process.argv[2] ?? "package-lock.json");
}
