import { describe, expect, it } from "vitest";
import { completed } from "@/scripts/fix-lock.mjs";
import { isInstalled } from "@/scripts/lib/install.mjs";

describe("what is locked is installed", () => {
  const lock = {
    packages: {
      "": { version: "0.1.0" },
      "node_modules/next": { version: "16.4.6" },
      "node_modules/swc-win32": { version: "16.4.6", optional: true },
    },
  };

  it("[S-07] when every package is there in its version", () => {
    const installed = { packages: { "node_modules/next": { version: "16.4.6" } } };
    expect(isInstalled(lock, installed)).toBe(true);
  });
  it("[S-07] not when a package is missing", () => {
    expect(isInstalled(lock, { packages: {} })).toBe(false);
  });
  it("not when a version is another", () => {
    const installed = { packages: { "node_modules/next": { version: "16.4.5" } } };
    expect(isInstalled(lock, installed)).toBe(false);
  });
  it("not when an optional package is there in another version", () => {
    const installed = {
      packages: {
        "node_modules/next": { version: "16.4.6" },
        "node_modules/swc-win32": { version: "16.4.5" },
      },
    };
    expect(isInstalled(lock, installed)).toBe(false);
  });
});

describe("a lock made beside a partial registry is completed", () => {
  it("with the packages of other machines that it names and does not list", () => {
    const { lock, added } = completed({
      packages: {
        "node_modules/tool": {
          version: "1.0.0",
          optionalDependencies: { "tool-linux-x64": "1.0.0", "tool-win32-arm64": "^1.0.0" },
        },
        "node_modules/tool-linux-x64": { version: "1.0.0", optional: true },
      },
    });
    expect(added).toEqual(["tool-win32-arm64"]);
    expect(Object.keys(lock.packages)).toEqual([
      "node_modules/tool",
      "node_modules/tool-linux-x64",
      "node_modules/tool-win32-arm64",
    ]);
    expect(lock.packages["node_modules/tool-win32-arm64"]).toEqual({
      version: "1.0.0",
      cpu: ["arm64"],
      optional: true,
      os: ["win32"],
    });
  });
  it("and left as it is when it lacks nothing, wherever the package lies", () => {
    const packages = {
      "node_modules/a/node_modules/b": { optionalDependencies: { c: "1.0.0" } },
      "node_modules/a/node_modules/c": { version: "1.0.0" },
    };
    expect(completed({ packages }).added).toEqual([]);
  });
  it("but not with an optional peer, which nobody need install", () => {
    const tool = { optionalDependencies: { peer: "1.0.0" }, peerDependenciesMeta: { peer: {} } };
    expect(completed({ packages: { "node_modules/tool": tool } }).added).toEqual([]);
  });
});
