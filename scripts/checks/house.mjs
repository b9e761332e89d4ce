/**
 * The rooms of the house, ground floor first: a wing imports only from those before it.
 * The one list of wings and rooms; `names` and the laws of imports both read it.
 */
export const WINGS = {
  platform: [
    "action",
    "audit",
    "auth",
    "clock",
    "db",
    "file",
    "job",
    "mail",
    "notice",
    "paper",
    "search",
    "shared",
    "table",
  ],
  organisation: ["unit", "bloc", "person", "record", "lineage", "delegation"],
  campaign: [
    "campaign",
    "calendar",
    "extension",
    "article",
    "media",
    "announcement",
    "document",
    "feedback",
    "readership",
  ],
  titles: ["catalogue", "ruleset", "eligibility", "ratio", "bonus", "ledger"],
  entry: [
    "registration",
    "verdict",
    "pledge",
    "covenant",
    "initiative",
    "minutes",
    "mending",
    "progress",
    "deadline",
    "people",
    "intake",
    "paper",
    "presence",
  ],
  judging: [
    "review",
    "reason",
    "note",
    "bulk",
    "rollup",
    "board",
    "scoring",
    "cockpit",
    "digest",
    "handover",
    "ballot",
    "council",
    "consultation",
  ],
  honours: ["nomination", "decision", "award", "claim", "certificate"],
};

/** What a room may hold, and nothing else; `commands` may also be a folder of verbs, `rules` a folder of matters. */
export const ROOM_FILES = [
  "schema",
  "workflow",
  "rules",
  "policy",
  "labels",
  "queries",
  "commands",
  "actions",
];

export const TOP_FOLDERS = [
  "app",
  "components",
  "lib",
  "prisma",
  "public",
  "tests",
  "docs",
  "scripts",
  ".ci",
  ".biome",
];

/** Files a tool or a habit looks for at the top of the tree. */
export const TOP_FILES = [
  ".dependency-cruiser.cjs",
  ".dockerignore",
  ".editorconfig",
  ".env.example",
  ".gitattributes",
  ".gitignore",
  ".npmrc",
  ".nvmrc",
  "LICENSE",
  "README.md",
  "biome.json",
  "instrumentation.ts",
  "knip.json",
  "next.config.ts",
  "package-lock.json",
  "package.json",
  "playwright.config.ts",
  "postcss.config.mjs",
  "prisma.config.ts",
  "proxy.ts",
  "tailwind.config.ts",
  "tsconfig.json",
  "vitest.config.ts",
];

export const LONGEST_FILE = 400;
